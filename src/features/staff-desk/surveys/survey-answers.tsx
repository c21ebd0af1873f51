import { SurveyResult } from '@/components/case/survey-result'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Remote } from '@/components/ui/remote'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { StaffSurveyView } from '@/contract/surveys'
import { remoteOf } from '@/services/remote'
import { LineList } from '../dossiers/line-list'
import { useSurveyWords } from './use-surveys'

type Props = { readonly view: StaffSurveyView }

/** How many have answered; nothing of what, while it is open. */
function Turnout({ view: { turnout, status } }: Props) {
  if (turnout === null || status !== 'open') return null
  const { invited, open } = turnout
  return (
    <Card>
      <FactList
        facts={[
          ...(invited.asked === 0
            ? []
            : [{ name: '受邀的', value: `${invited.asked} 人里 ${invited.answered} 人答了` }]),
          { name: '自己来答的', value: `${open.answered} 人` },
        ]}
      />
      <Words size="small" tone="muted">
        答了什么，结束以后才看得到。
      </Words>
    </Card>
  )
}

function WordsOfPeople({ id }: { readonly id: string }) {
  const query = useSurveyWords(id, true)
  return (
    <Section title="大家写的话">
      <Words size="small" tone="muted">
        按字序排列，看不出先后和是谁写的。公布结果时删除，不照登。
      </Words>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ words }) =>
          words.length === 0 ? <Words tone="muted">没有人写。</Words> : <LineList lines={words} />
        }
      </Remote>
    </Section>
  )
}

/** What was answered, as far as the desk may see it. */
export function SurveyAnswers({ view }: Props) {
  const { result, questions, before, said, measures, published, asksWords, id } = view
  const isWritten = measures.length > 0
  return (
    <>
      <Turnout view={view} />
      {result !== null && (
        <Section title={published === null ? '结果（公布前）' : '公布的结果'}>
          <SurveyResult shown={{ questions, result }} earlier={before} />
        </Section>
      )}
      {result !== null && published === null && asksWords && <WordsOfPeople id={id} />}
      {isWritten && (
        <Section title="打算怎么改">
          <Card>
            {said !== '' && <Words>{`大家还说了：${said}`}</Words>}
            <LineList lines={measures} />
          </Card>
        </Section>
      )}
    </>
  )
}

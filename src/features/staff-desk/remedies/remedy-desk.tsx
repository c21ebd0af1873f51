import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import type { RemedyView } from '@/contract/remedy-ledger'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { owedLine } from './owed-line'
import { leadingRemedyAct, REMEDY_FORMS } from './remedy-forms'
import { useRemedyAct } from './use-remedies'
import { DossierDesk } from '../dossiers/dossier-desk'

const factsOf = ({
  wayText,
  organ,
  number,
  facts,
  partText,
  answerBasis,
  resultText,
  decision,
}: RemedyView) =>
  [
    { name: '种类', value: wayText },
    { name: '机关', value: organ },
    { name: '案号', value: number },
    { name: '收到', value: dayInFull(facts.receivedOn) },
    { name: '身份', value: facts.way === 'suit_after' ? partText : '' },
    { name: '答复依据', value: answerBasis },
    { name: '结果', value: resultText },
    { name: '作出日期', value: decision === null ? '' : dayInFull(decision.decidedOn) },
    { name: '文书编号', value: decision?.documentNumber ?? '' },
    { name: '内容', value: decision?.summary ?? '' },
    { name: '要履行', value: decision?.duty?.what ?? '' },
  ].filter(({ value }) => value !== '')

/** One entry at the desk: what is owed on top, the facts, the acts, the story. */
export function RemedyDesk({ view }: { readonly view: RemedyView }) {
  const acting = useRemedyAct(view)
  const { caseId } = view.facts
  return (
    <DossierDesk
      view={view}
      title="复议诉讼举报"
      status={{ text: view.statusText, isRed: view.next?.isOverdue ?? false }}
      forms={REMEDY_FORMS}
      acting={acting}
      lead={leadingRemedyAct(view)}
      story={view.story}
    >
      {view.owed.map((owed) => (
        <Notice key={owed.what} tone={owed.isOverdue ? 'red' : 'amber'}>
          {owedLine(owed)}
        </Notice>
      ))}
      <Card>
        <FactList facts={factsOf(view)} />
        {caseId !== null && view.caseNumber !== '' && (
          <TextLink
            onPress={() => open(STAFF_PAGES.case, { id: caseId })}
          >{`看申请 ${view.caseNumber}`}</TextLink>
        )}
      </Card>
    </DossierDesk>
  )
}

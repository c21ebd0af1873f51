import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Notice } from '@/components/ui/notice'
import type { StaffSurveyView } from '@/contract/surveys'
import { QUESTION_WORDS } from '@/domain/survey/questions'
import { DossierDesk } from '../dossiers/dossier-desk'
import { DrawCheck } from './draw-check'
import { SurveyAnswers } from './survey-answers'
import { leadingSurveyAct, SURVEY_FORMS } from './survey-forms'
import { useSurveyAct } from './use-surveys'

const shareText = (share: number): string =>
  share === 0 ? '不抽签，谁想答谁答' : `抽签邀请办过事的 ${share}%，其他人也可以答`

const factsOf = ({ content, openedOn, throughOn }: StaffSurveyView) =>
  [
    { name: '问题', value: content.questions.map((each) => QUESTION_WORDS[each].name).join('、') },
    { name: '写意见', value: content.asksWords ? '请写，最多 300 字' : '不写' },
    { name: '邀请', value: shareText(content.share) },
    { name: '开放', value: `${content.days} 天` },
    { name: '开始', value: openedOn === null ? '' : dayInFull(openedOn) },
    { name: '最后一天', value: throughOn === null ? '' : dayInFull(throughOn) },
  ].filter(({ value }) => value !== '')

function Pressing({ view }: { readonly view: StaffSurveyView }) {
  const { owed, returnedBecause, resultReturnedBecause, stopped } = view
  const returned = resultReturnedBecause === '' ? returnedBecause : resultReturnedBecause
  return (
    <>
      {owed !== null && (
        <Notice tone={owed.isOverdue ? 'red' : 'amber'}>
          {`结果最迟${dayInFull(owed.dueOn)}公布${owed.isOverdue ? '，已超期' : ''}`}
        </Notice>
      )}
      {returned !== '' && (
        <Notice tone="amber" title="退回修改">
          {returned}
        </Notice>
      )}
      {stopped !== null && (
        <Notice tone="amber" title="已停止">
          {stopped.reason}
        </Notice>
      )}
    </>
  )
}

/** One survey at the desk: what presses, what it asks, what was answered as far as it may be seen. */
export function SurveyDesk({ view }: { readonly view: StaffSurveyView }) {
  const acting = useSurveyAct(view)
  return (
    <DossierDesk
      view={view}
      title="评议"
      status={{ text: view.statusText, isRed: view.owed?.isOverdue === true }}
      forms={SURVEY_FORMS}
      acting={acting}
      lead={leadingSurveyAct(view)}
      story={view.deskStory}
      after={<DrawCheck view={view} />}
    >
      <Pressing view={view} />
      <Card>
        <FactList facts={factsOf(view)} />
      </Card>
      <SurveyAnswers view={view} />
    </DossierDesk>
  )
}

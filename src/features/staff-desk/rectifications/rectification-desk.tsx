import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Notice } from '@/components/ui/notice'
import type { RectificationView } from '@/contract/rectifications'
import { DossierDesk } from '../dossiers/dossier-desk'
import { dueLine } from './due-line'
import { MendingEvidence } from './mending-files'
import { leadingRectificationAct, RECTIFICATION_FORMS } from './rectification-forms'
import { useRectificationAct } from './use-rectifications'

const factsOf = ({ township, facts, dueOn, mending, timesReturned }: RectificationView) =>
  [
    { name: '乡镇', value: township },
    { name: '查到的问题', value: facts.finding },
    { name: '依据', value: facts.basis ?? '' },
    { name: '整改要求', value: facts.demand },
    { name: '最迟', value: dayInFull(dueOn) },
    { name: '报的情况', value: mending?.done ?? '' },
    { name: '在哪里看', value: mending?.evidence ?? '' },
    { name: '哪天报的', value: mending === null ? '' : dayInFull(mending.on) },
    { name: '退回过', value: timesReturned === 0 ? '' : `${timesReturned} 次` },
  ].filter(({ value }) => value !== '')

/** One order to correct, for the county and for the township. */
export function RectificationDesk({ view }: { readonly view: RectificationView }) {
  const acting = useRectificationAct(view)
  return (
    <DossierDesk
      view={view}
      title="督促整改"
      status={{ text: view.statusText, isRed: view.isLate }}
      forms={RECTIFICATION_FORMS}
      acting={acting}
      lead={leadingRectificationAct(view)}
      story={view.story}
    >
      {view.daysLeft !== null && <Notice tone={view.isLate ? 'red' : 'amber'}>{dueLine(view)}</Notice>}
      {view.wasLate && <Notice tone="red">报整改情况时已经过了最迟的日期。</Notice>}
      <Card>
        <FactList facts={factsOf(view)} />
      </Card>
      <MendingEvidence view={view} />
    </DossierDesk>
  )
}

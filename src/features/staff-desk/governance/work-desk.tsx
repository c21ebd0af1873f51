import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import type { WorkView } from '@/contract/work-records'
import { WORK_KIND_TEXTS } from '@/domain/work-record/work-facts'
import { DossierDesk } from '../dossiers/dossier-desk'
import { useWorkAct } from './use-work'
import { WORK_FORMS } from './work-forms'

const factsOf = ({ facts, attendeeNames, headcount }: WorkView) =>
  [
    { name: '种类', value: WORK_KIND_TEXTS[facts.kind] },
    { name: '日期', value: dayInFull(facts.heldOn) },
    { name: '内容', value: facts.subject },
    { name: '时长', value: `${facts.hours} 小时` },
    { name: '人数', value: `${headcount} 人` },
    { name: '工作人员', value: attendeeNames.join('、') },
  ].filter(({ value }) => value !== '')

/** One training or meeting at the desk. */
export function WorkDesk({ view }: { readonly view: WorkView }) {
  const acting = useWorkAct(view)
  return (
    <DossierDesk
      view={view}
      title="培训会议"
      status={{ text: view.statusText, isRed: false }}
      forms={WORK_FORMS}
      acting={acting}
      lead={null}
      story={view.story}
    >
      <Card>
        <FactList facts={factsOf(view)} />
      </Card>
    </DossierDesk>
  )
}

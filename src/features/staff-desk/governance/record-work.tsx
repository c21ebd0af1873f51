import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import { recordWork, workForm, type WorkList } from '@/contract/work-records'
import { BeginDossier } from '../dossiers/begin-dossier'
import { STAFF_PAGES } from '../staff-pages'
import { keptName } from '../use-kept-state'
import { initialOf } from '../written-fields'
import { typedWork, workFields } from './work-forms'

type Props = { readonly work: WorkList; readonly onClose: () => void }

/** A training or a meeting is recorded after it was held. */
export function RecordWork({ work, onClose }: Props) {
  const fields = workFields(work.staff, { heldOn: work.today, others: '0', attendees: '' })
  return (
    <BeginDossier
      title="登记培训会议"
      heading="登记培训、会议"
      act="work-new"
      kept={keptName('work', 'new')}
      fields={fields}
      initial={initialOf(fields)}
      schema={workForm}
      toForm={typedWork}
      door={recordWork}
      page={STAFF_PAGES.held}
      onClose={onClose}
    >
      <Card tone="blue">
        <Words>开过以后登记。次数和人次写进年度报告的监督保障部分。</Words>
      </Card>
    </BeginDossier>
  )
}

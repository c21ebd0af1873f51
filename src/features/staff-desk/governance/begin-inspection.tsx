import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import { beginInspection, inspectionForm } from '@/contract/inspections'
import { BeginDossier } from '../dossiers/begin-dossier'
import { STAFF_PAGES } from '../staff-pages'
import { keptName } from '../use-kept-state'
import { initialOf } from '../written-fields'
import { inspectionFields } from './inspection-forms'

type Props = { readonly today: string; readonly onClose: () => void }

/** An inspection is begun; its lines are filled in afterwards. */
export function BeginInspection({ today, onClose }: Props) {
  const fields = inspectionFields(today)
  return (
    <BeginDossier
      title="登记检查"
      heading="登记一次监督检查"
      act="inspection-new"
      kept={keptName('inspection', 'new')}
      fields={fields}
      initial={initialOf(fields)}
      schema={inspectionForm}
      door={beginInspection}
      page={STAFF_PAGES.inspection}
      onClose={onClose}
    >
      <Card tone="blue">
        <Words>登记以后逐项填检查表，系统记录会列在每一项下面。</Words>
      </Card>
    </BeginDossier>
  )
}

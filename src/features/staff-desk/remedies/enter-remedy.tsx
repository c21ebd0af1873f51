import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import { enterRemedy, remedyForm } from '@/contract/remedy-ledger'
import { STAFF_PAGES } from '../staff-pages'
import { keptName } from '../use-kept-state'
import { remedyFields, typedRemedy } from './remedy-fields'
import { BeginDossier } from '../dossiers/begin-dossier'
import { initialOf } from '../written-fields'

type Props = {
  readonly today: string
  /** Number of the request that it is about; '' where it is opened from the ledger. */
  readonly caseNumber: string
  readonly onClose: () => void
}

/** An entry is taken in from the notice. */
export function EnterRemedy({ today, caseNumber, onClose }: Props) {
  const fields = remedyFields({ receivedOn: today, caseNumber })
  return (
    <BeginDossier
      title="登记复议诉讼举报"
      heading="登记复议、诉讼、举报"
      act="remedy-new"
      kept={keptName('remedy', `new ${caseNumber}`)}
      fields={fields}
      initial={initialOf(fields)}
      schema={remedyForm}
      toForm={typedRemedy}
      door={enterRemedy}
      page={STAFF_PAGES.remedy}
      onClose={onClose}
    >
      <Card tone="blue">
        <Words>照收到的通知书登记。登记以后显示最迟哪天答复，到期前提醒；结果计入年度报告表四。</Words>
      </Card>
    </BeginDossier>
  )
}

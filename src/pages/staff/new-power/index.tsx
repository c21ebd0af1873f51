import { NewPowerForm } from '@/features/staff-desk/powers/new-power-form'
import { StaffPage } from '@/features/staff-desk/staff-page'

/** One power filled in. */
export default function NewPowerPage() {
  return (
    <StaffPage title="登记职权">
      <NewPowerForm />
    </StaffPage>
  )
}

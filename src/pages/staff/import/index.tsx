import { ImportDesk } from '@/features/staff-desk/importing/import-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'

/** Files into pieces or published stock, as one batch that can be taken back. */
export default function ImportPage() {
  return (
    <StaffPage title="成批导入">
      <ImportDesk />
    </StaffPage>
  )
}

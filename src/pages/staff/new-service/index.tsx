import { NewServiceForm } from '@/features/staff-desk/service-hall/new-service-form'
import { useHallDesk } from '@/features/staff-desk/service-hall/use-hall-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'

/** A guide filled in part by part; the form doesn't wait for the names of the windows. */
export default function NewServicePage() {
  const windows = useHallDesk().data?.hall.windows ?? []
  return (
    <StaffPage title="写办事指南">
      <NewServiceForm windows={windows.map(({ name }) => name)} />
    </StaffPage>
  )
}

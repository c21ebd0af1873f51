import { Remote } from '@/components/ui/remote'
import { HouseTermsEditor } from '@/features/staff-desk/house-terms/house-terms-editor'
import { useHouseTerms } from '@/features/staff-desk/house-terms/use-house-terms'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** 本地办理期限: the terms that the township sets itself, and where each of them comes from. */
export default function HouseTermsPage() {
  const query = useHouseTerms()
  return (
    <StaffPage title="本地办理期限">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(desk) => <HouseTermsEditor desk={desk} />}
      </Remote>
    </StaffPage>
  )
}

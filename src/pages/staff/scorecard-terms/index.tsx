import { Remote } from '@/components/ui/remote'
import { ScorecardTermsEditor } from '@/features/staff-desk/scorecards/terms-editor'
import { useScorecardTerms } from '@/features/staff-desk/scorecards/use-scorecards'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** 评分办法: points of each criterion, and how long a unit may appeal. */
export default function ScorecardTermsPage() {
  const query = useScorecardTerms()
  return (
    <StaffPage title="评分办法">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(desk) => <ScorecardTermsEditor desk={desk} />}
      </Remote>
    </StaffPage>
  )
}

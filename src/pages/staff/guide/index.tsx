import { Remote } from '@/components/ui/remote'
import { GuideEditor } from '@/features/staff-desk/guide/guide-editor'
import { useGuide } from '@/features/staff-desk/guide/use-guide'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** 公开指南: the one place where the office's own facts are changed. */
export default function GuidePage() {
  const query = useGuide()
  return (
    <StaffPage title="公开指南">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(desk) => <GuideEditor desk={desk} />}
      </Remote>
    </StaffPage>
  )
}

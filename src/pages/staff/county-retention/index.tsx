import { useState } from 'react'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import type { CountyRetentionLine } from '@/contract/county-retention'
import { CountyRetentionList } from '@/features/staff-desk/archive/county-retention-list'
import { SetForCounty } from '@/features/staff-desk/archive/set-for-county'
import { useCountyRetention } from '@/features/staff-desk/archive/use-county-retention'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** 全县保管期限: how long each class of files is kept in every township that has not set it for itself. */
export default function CountyRetentionPage() {
  const query = useCountyRetention()
  const [changing, setChanging] = useState<CountyRetentionLine | null>(null)
  if (changing !== null) return <SetForCounty line={changing} onClose={() => setChanging(null)} />
  return (
    <StaffPage title="全县保管期限">
      <Heading level={1}>全县保管期限</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <CountyRetentionList view={view} onChange={setChanging} />}
      </Remote>
    </StaffPage>
  )
}

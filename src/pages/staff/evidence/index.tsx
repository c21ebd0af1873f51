import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { EvidenceBehind } from '@/features/staff-desk/governance/evidence-list'
import { useEvidence } from '@/features/staff-desk/governance/use-systems'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** The list behind a figure of the six systems. */
export default function EvidencePage() {
  const { key, year } = useRouter().params
  const query = useEvidence(routeText(key), routeText(year))
  return (
    <StaffPage title="公开工作制度">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(list) => <EvidenceBehind list={list} year={routeText(year)} />}
      </Remote>
    </StaffPage>
  )
}

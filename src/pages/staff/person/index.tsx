import { useRouter } from '@tarojs/taro'
import { EmptyState } from '@/components/ui/empty-state'
import { Remote } from '@/components/ui/remote'
import { PersonDesk } from '@/features/staff-desk/people/person-desk'
import { usePeople } from '@/features/staff-desk/people/use-people'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** One account of the desk. */
export default function PersonPage() {
  const id = routeText(useRouter().params.id)
  const query = usePeople()
  const account = query.data?.accounts.find((each) => each.id === id)
  if (query.data !== undefined && account !== undefined)
    return <PersonDesk account={account} people={query.data} />
  return (
    <StaffPage title="人员账号">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {() => <EmptyState text="没有找到这个账号，请从列表重新打开。" />}
      </Remote>
    </StaffPage>
  )
}

import { useRouter } from '@tarojs/taro'
import { Remote } from '@/components/ui/remote'
import { NotNamed } from '@/features/staff-desk/not-named'
import { ServiceItemDesk } from '@/features/staff-desk/service-hall/service-item-desk'
import { useHallDesk } from '@/features/staff-desk/service-hall/use-hall-desk'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { STAFF_PAGES } from '@/features/staff-desk/staff-pages'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

/** One guide at the desk. */
export default function ServiceItemPage() {
  const id = routeText(useRouter().params.id)
  const query = useHallDesk()
  return (
    <StaffPage title="办事指南">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ items, today }) => {
          const item = items.find((each) => each.id === id)
          return item === undefined ? (
            <NotNamed
              text="没有找到这份办事指南，可能已经撤下。"
              button="看全部办事指南"
              page={STAFF_PAGES.hall}
            />
          ) : (
            <ServiceItemDesk item={item} today={today} />
          )
        }}
      </Remote>
    </StaffPage>
  )
}

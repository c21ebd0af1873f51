import { Button } from '@/components/ui/button'
import { Remote } from '@/components/ui/remote'
import { useReceipt } from '@/features/information-requests/queries'
import { ReceiptView } from '@/features/information-requests/receipt-view'
import { NotifyCard } from '@/features/session/notify-card'
import { Screen } from '@/features/session/screen'
import { open, replace, routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useRouter } from '@tarojs/taro'

/** The receipt of a request. */
export default function ReceiptPage() {
  const id = routeText(useRouter().params.id)
  const query = useReceipt(id)
  return (
    <Screen title="申请回执">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(receipt) => (
          <>
            <ReceiptView receipt={receipt} />
            <NotifyCard />
            <Button leads onPress={() => replace('/pages/requests/case/index', { id })}>
              看办理进度
            </Button>
            <Button kind="plain" leads onPress={() => open('/pages/home/index')}>
              回首页
            </Button>
          </>
        )}
      </Remote>
    </Screen>
  )
}

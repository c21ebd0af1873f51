import { WhenRead } from '@/components/sending/when-read'
import { RequestForm } from '@/features/information-requests/request-form'
import { Screen } from '@/features/session/screen'
import { open, replace, routeText } from '@/services/navigate'
import { useRouter } from '@tarojs/taro'

/** A new request for information. */
export default function NewRequestPage() {
  const about = routeText(useRouter().params.about)
  return (
    <Screen title="申请公开">
      <WhenRead>
        <RequestForm
          about={about}
          onDone={(receipt) => replace('/pages/requests/receipt/index', { id: receipt.caseId })}
          onCleared={() => open('/pages/apply/index')}
        />
      </WhenRead>
    </Screen>
  )
}

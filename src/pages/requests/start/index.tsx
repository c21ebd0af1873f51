import { WhenRead } from '@/components/sending/when-read'
import { Triage } from '@/features/information-requests/triage'
import { Screen } from '@/features/session/screen'
import { open, routeText } from '@/services/navigate'
import { useRouter } from '@tarojs/taro'

/** A question or two before the form. */
export default function StartRequestPage() {
  const about = routeText(useRouter().params.about)
  return (
    <Screen title="先问一问">
      <WhenRead>
        <Triage
          about={about}
          onRequest={() => open('/pages/requests/new/index')}
          onLetter={(kind, words) => open('/pages/complaints/new/index', { kind, about: words })}
        />
      </WhenRead>
    </Screen>
  )
}

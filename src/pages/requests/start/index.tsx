import { WhenRead } from '@/components/sending/when-read'
import { Triage } from '@/features/information-requests/triage'
import { Screen } from '@/features/session/screen'
import { answersIn } from '@/domain/triage/triage-at'
import { open, routeText } from '@/services/navigate'
import { useRouter } from '@tarojs/taro'

/** A question or two before the form. */
export default function StartRequestPage() {
  const { about, answers } = useRouter().params
  return (
    <Screen title="先问一问">
      <WhenRead>
        <Triage
          about={routeText(about)}
          answered={answersIn(routeText(answers))}
          onRequest={() => open('/pages/requests/new/index')}
          onLetter={(kind, words) => open('/pages/complaints/new/index', { kind, about: words })}
        />
      </WhenRead>
    </Screen>
  )
}

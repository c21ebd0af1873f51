import { SwitchedOff } from '@/features/following/switched-off'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import { useRouter } from '@tarojs/taro'

/** Where the link in a piece of news leads that switches it off. */
export default function FollowOffPage() {
  return (
    <Screen title="不再接收">
      <SwitchedOff token={routeText(useRouter().params.token)} />
    </Screen>
  )
}

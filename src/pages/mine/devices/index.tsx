import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { DeviceList } from '@/features/session/device-list'
import { Screen } from '@/features/session/screen'

/** Where I am signed in. */
export default function DevicesPage() {
  return (
    <Screen title="我的设备">
      <Heading level={1}>我的设备</Heading>
      <Lede>您在哪些手机、电脑上登录着。有不认识的，退出它，再改密码。</Lede>
      <DeviceList />
    </Screen>
  )
}

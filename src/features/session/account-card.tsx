import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { Words } from '../../components/ui/words'
import { open } from '../../services/navigate'
import { queryClient } from '../../services/query-client'
import { signOut, useSession } from '../../services/session'
import { MyPhone } from './my-phone'

/** Who is signed in on this device. Reading and asking never need it. */
export function AccountCard() {
  const session = useSession()
  const [busy, setBusy] = useState(false)
  const leave = async () => {
    setBusy(true)
    await signOut().catch(() => undefined)
    queryClient.removeQueries({ queryKey: ['mine'] })
    setBusy(false)
  }
  if (session === null || session.isGuest) {
    return (
      <Card>
        <Words>{session === null ? '没有登录，也能查、能申请。' : '您的申请记在这部手机上。'}</Words>
        <Words size="small" tone="muted">
          登录后，换了手机也能看到自己的申请。
        </Words>
        <Button kind="ghost" leads onPress={() => open('/pages/sign-in/index')}>
          登录
        </Button>
      </Card>
    )
  }
  return (
    <Card>
      <Words strong>{session.displayName}</Words>
      <Words size="small" tone="muted">
        已登录
      </Words>
      <MyPhone />
      <Button kind="ghost" busy={busy} busyText="正在退出…" onPress={() => void leave()}>
        退出登录
      </Button>
    </Card>
  )
}

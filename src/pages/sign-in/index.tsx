import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { TextLink } from '@/components/ui/text-link'
import type { SessionView } from '@/contract/sessions'
import { PhoneForm } from '@/features/session/phone-form'
import { Screen } from '@/features/session/screen'
import { SignInForm } from '@/features/session/sign-in-form'
import { usePhoneOffered } from '@/features/session/use-phone-sign-in'
import { goBack, open, replace } from '@/services/navigate'

/** Signs a resident in; nobody needs it in order to read or to ask. */
export default function SignInPage() {
  const byPhone = usePhoneOffered()
  const [withPassword, setWithPassword] = useState(false)
  const enter = ({ secondFactor }: SessionView) => {
    if (secondFactor === 'to_give') replace('/pages/staff/second-factor/index', { back: '1' })
    else goBack()
  }
  return (
    <Screen title="登录">
      <Heading level={1}>登录</Heading>
      <Lede>不登录也能查、能申请。登录后，换了手机也能看到自己的申请。</Lede>
      {byPhone && !withPassword && (
        <>
          <PhoneForm onDone={goBack} />
          <Button kind="plain" onPress={() => setWithPassword(true)}>
            用账号密码登录
          </Button>
        </>
      )}
      {(!byPhone || withPassword) && <SignInForm onDone={enter} />}
      <TextLink onPress={() => open('/pages/staff/sign-in/index')}>工作人员入口</TextLink>
    </Screen>
  )
}

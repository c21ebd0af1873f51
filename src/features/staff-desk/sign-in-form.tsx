import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import { open } from '@/services/navigate'
import { FailureNotice } from './failure-notice'
import { useSignIn } from './use-sign-in'

type Props = { readonly onEntered: () => void }

/** Account and password of a staff member. */
export function SignInForm({ onEntered }: Props) {
  const form = useSignIn(onEntered)
  return (
    <>
      <Heading level={1}>工作人员登录</Heading>
      <Lede>经办人、审批人在这里办理政府信息公开申请。账号由本单位管理员开通。</Lede>
      <Field
        id="account"
        label="账号"
        value={form.account}
        onChange={form.setAccount}
        maxLength={40}
        {...(form.wrong.account === undefined ? {} : { error: form.wrong.account })}
      />
      <Field
        id="password"
        label="密码"
        kind="password"
        value={form.password}
        onChange={form.setPassword}
        onConfirm={() => void form.submit()}
        maxLength={200}
        {...(form.wrong.password === undefined ? {} : { error: form.wrong.password })}
      />
      <FailureNotice failure={form.failure} />
      {form.notStaff && (
        <Notice tone="amber" urgent title="这个账号不是工作人员账号">
          已登录为群众账号，可以到“我的”里看自己的申请。办理申请请换工作人员账号。
        </Notice>
      )}
      <Words>&nbsp;</Words>
      <Button onPress={() => void form.submit()} busy={form.busy} busyText="正在登录…">
        登录
      </Button>
      {form.notStaff && (
        <Button kind="plain" leads onPress={() => open('/pages/mine/index')}>
          到“我的”
        </Button>
      )}
    </>
  )
}

import { Button } from '../../components/ui/button'
import { Field } from '../../components/ui/field'
import { FormFoot } from '../../components/ui/form-foot'
import { Notice } from '../../components/ui/notice'
import { Words } from '../../components/ui/words'
import { usePhoneSignIn } from './use-phone-sign-in'

type Form = ReturnType<typeof usePhoneSignIn>

const errorAt = ({ wrong, failure }: Form, name: 'phone' | 'code') => {
  const error =
    wrong[name] ??
    (failure?.field === name && failure.code !== 'phone_of_another' ? failure.userMessage : undefined)
  return error === undefined ? {} : { error }
}

/** The number is somebody's already: joined with what is here only where that is chosen, and told before. */
function OfAnother({ form }: { readonly form: Form }) {
  return (
    <Notice tone="amber" urgent title="这个号码已经登记过">
      <Words>
        那里有它自己的申请。合到一起：两边的申请、来信、点题、意见、消息和关注都归到一处，两边登录都看得到。合了以后不能再分开。
      </Words>
      <Button busy={form.joining} busyText="正在合到一起…" onPress={form.join}>
        是我本人，合到一起
      </Button>
      <Words>只用它登录：这部手机上没登录时办的事不会丢，退出登录就回来，也可以用编号查。</Words>
      <Button kind="ghost" busy={form.busy} busyText="正在登录…" onPress={form.change}>
        用这个号码登录
      </Button>
    </Notice>
  )
}

/** Signing in with a code sent to a phone; nobody needs it in order to read or to ask. */
export function PhoneForm({ onDone }: { readonly onDone: () => void }) {
  const form = usePhoneSignIn(onDone)
  const { typed, failure } = form
  return (
    <>
      <Field
        id="phone"
        label="手机号码"
        kind="number"
        value={typed.phone}
        onChange={(phone) => form.type({ phone })}
        maxLength={20}
        {...errorAt(form, 'phone')}
      />
      <FormFoot>
        <Button kind="ghost" busy={form.sending} busyText="正在发送…" onPress={form.send}>
          {form.isSent ? '没收到？再发一次' : '获取验证码'}
        </Button>
      </FormFoot>
      {form.isSent && (
        <Words size="small" tone="muted">
          {`验证码发到手机了，${form.minutes} 分钟内有效。不要告诉别人，工作人员也不会问。`}
        </Words>
      )}
      <Field
        id="phone-code"
        label="验证码"
        kind="number"
        value={typed.code}
        onChange={(code) => form.type({ code })}
        onConfirm={form.submit}
        maxLength={6}
        {...errorAt(form, 'code')}
      />
      {failure?.code === 'phone_of_another' && <OfAnother form={form} />}
      {failure !== null && failure.field === '' && (
        <Notice tone="red" urgent>
          {failure.userMessage}
        </Notice>
      )}
      <FormFoot>
        <Button id="phone-sign-in" busy={form.busy} busyText="正在登录…" onPress={form.submit}>
          用手机号登录
        </Button>
      </FormFoot>
    </>
  )
}

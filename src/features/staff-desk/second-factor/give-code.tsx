import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormFoot } from '@/components/ui/form-foot'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Words } from '@/components/ui/words'
import { FailureNotice } from '../failure-notice'
import { useGivingCode } from './use-second-factor'

type Props = { readonly onDone: () => void }

/** The second step of signing in. */
export function GiveCode({ onDone }: Props) {
  const [code, setCode] = useState('')
  const [empty, setEmpty] = useState(false)
  const giving = useGivingCode(onDone)
  const submit = () => {
    setEmpty(code.trim() === '')
    if (code.trim() !== '' && !giving.busy) giving.give(code)
  }
  const error = empty ? '请填写验证码' : undefined
  return (
    <>
      <Heading level={1}>第二步：验证码</Heading>
      <Lede>打开您手机上的验证器 App，把“公开通”下面的 6 位数字填在这里。数字每 30 秒换一次。</Lede>
      <Field
        id="second-factor-code"
        label="验证码"
        hint="手机不在身边的，填一个备用码，例如 k7mp-3xwq-9hdt。"
        value={code}
        onChange={setCode}
        onConfirm={submit}
        maxLength={30}
        {...(error === undefined ? {} : { error })}
      />
      <FailureNotice failure={giving.failure} />
      <Words size="small" tone="muted">
        手机丢了、备用码也没有的，请两位负责人（或者一位负责人和县里）一起取消，再重新设。
      </Words>
      <FormFoot>
        <Button onPress={submit} busy={giving.busy} busyText="正在核对…">
          登录
        </Button>
      </FormFoot>
    </>
  )
}

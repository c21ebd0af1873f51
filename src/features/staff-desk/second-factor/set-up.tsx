import { useState } from 'react'
import { ProofCode } from '@/components/case/proof-code'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { FormFoot } from '@/components/ui/form-foot'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Words } from '@/components/ui/words'
import type { SecondFactorSecret } from '@/contract/second-factor'
import { copyText } from '@/services/copy-text'
import { FailureNotice } from '../failure-notice'
import { RecoveryCodes } from './recovery-codes'
import { useSettingUp } from './use-second-factor'

type Setting = ReturnType<typeof useSettingUp>

function AskPassword({ setting, isSet }: { readonly setting: Setting; readonly isSet: boolean }) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const begin = () => {
    if (password !== '' && !setting.busy) setting.begin({ password, code })
  }
  return (
    <>
      <Heading level={1}>{isSet ? '换一部手机' : '设登录第二步'}</Heading>
      <Lede>
        以后登录先输密码，再输手机验证器 App 上的 6
        位数字。密码被人看到了，也登不进来。验证器用手机应用商店里的任意一个都行，不要钱。
      </Lede>
      <Field
        id="set-up-password"
        label="现在的密码"
        kind="password"
        value={password}
        onChange={setPassword}
        maxLength={200}
      />
      {isSet && (
        <Field
          id="set-up-code"
          label="旧手机上的验证码"
          hint="旧手机不在的，填一个备用码。"
          value={code}
          onChange={setCode}
          maxLength={30}
        />
      )}
      <FailureNotice failure={setting.failure} />
      <FormFoot>
        <Button onPress={begin} busy={setting.busy} busyText="正在生成…">
          下一步
        </Button>
      </FormFoot>
    </>
  )
}

function AskFirstCode({
  setting,
  secret,
}: {
  readonly setting: Setting
  readonly secret: SecondFactorSecret
}) {
  const [code, setCode] = useState('')
  const [said, setSaid] = useState('复制密钥')
  const copy = () =>
    void copyText(secret.secret.replaceAll(' ', '')).then((done) =>
      setSaid(done ? '已复制' : '没能复制，请抄下来'),
    )
  const confirm = () => {
    if (code.trim() !== '' && !setting.busy) setting.confirm(code)
  }
  return (
    <>
      <Heading level={1}>加到验证器 App</Heading>
      <Lede>用验证器 App 扫这个码；就在这部手机上装了验证器的，复制密钥，在 App 里选“手动输入”。</Lede>
      <Card>
        <ProofCode text={secret.address} label="验证器 App 扫的二维码" />
        <Words strong>{secret.secret}</Words>
        <Button kind="ghost" onPress={copy}>
          {said}
        </Button>
        <Words size="small" tone="muted">
          码和密钥只显示这一次，不要截图，不要发给别人。
        </Words>
      </Card>
      <Field
        id="set-up-first"
        label="App 上的 6 位数字"
        value={code}
        onChange={setCode}
        onConfirm={confirm}
        maxLength={30}
      />
      <FailureNotice failure={setting.failure} />
      <FormFoot>
        <Button onPress={confirm} busy={setting.busy} busyText="正在核对…">
          设好
        </Button>
      </FormFoot>
    </>
  )
}

type Props = { readonly isSet: boolean; readonly onDone: () => void }

/** Setting a second step up, or moving it to another phone: password, secret, first code, recovery codes. */
export function SetUp({ isSet, onDone }: Props) {
  const setting = useSettingUp()
  if (setting.recoveryCodes !== null) return <RecoveryCodes codes={setting.recoveryCodes} onDone={onDone} />
  if (setting.secret !== null) return <AskFirstCode setting={setting} secret={setting.secret} />
  return <AskPassword setting={setting} isSet={isSet} />
}

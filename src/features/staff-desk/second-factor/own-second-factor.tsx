import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { FactList } from '@/components/ui/fact-list'
import { Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { SecondFactorView } from '@/contract/second-factor'
import { RECOVERY_CODES } from '@/domain/people/second-factor'
import { FailureNotice } from '../failure-notice'
import { useGivingUp } from './use-second-factor'

function GivingUp() {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const giving = useGivingUp()
  return (
    <Section title="不用第二步了">
      <Field
        id="end-password"
        label="现在的密码"
        kind="password"
        value={password}
        onChange={setPassword}
        maxLength={200}
      />
      <Field id="end-code" label="验证码" value={code} onChange={setCode} maxLength={30} />
      <FailureNotice failure={giving.failure} />
      <Button
        kind="danger"
        busy={giving.busy}
        busyText="正在关掉…"
        onPress={() => {
          if (!giving.busy) giving.end({ password, code })
        }}
      >
        关掉第二步
      </Button>
    </Section>
  )
}

type Props = { readonly view: SecondFactorView; readonly onSetUp: () => void }

/** One's own second step as it stands. */
export function OwnSecondFactor({ view: { isSet, isNeeded, recoveryCodesLeft }, onSetUp }: Props) {
  const [ending, setEnding] = useState(false)
  if (!isSet)
    return (
      <EmptyState text="您登录只用密码。设了第二步，别人看到密码也登不进来。">
        <Button onPress={onSetUp}>设第二步</Button>
      </EmptyState>
    )
  return (
    <>
      <Heading level={1}>登录第二步已设好</Heading>
      <Card>
        <FactList
          facts={[
            { name: '登录', value: '密码，再加验证器 App 上的 6 位数字' },
            { name: '备用码', value: `还有 ${recoveryCodesLeft} 个，共 ${RECOVERY_CODES} 个` },
            { name: '您的岗位', value: isNeeded ? '登录必须两步' : '可以不用第二步' },
          ]}
        />
      </Card>
      <Button kind="ghost" onPress={onSetUp}>
        换手机，或者换一套备用码
      </Button>
      {!isNeeded && !ending && (
        <Button kind="plain" onPress={() => setEnding(true)}>
          不用第二步了
        </Button>
      )}
      {!isNeeded && ending && <GivingUp />}
      {isNeeded && (
        <Words size="small" tone="muted">
          手机丢了又没有备用码的，请两位负责人，或者一位负责人和县里，一起在“人员账号”里取消。
        </Words>
      )}
    </>
  )
}

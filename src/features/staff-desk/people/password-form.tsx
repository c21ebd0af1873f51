import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormFoot } from '@/components/ui/form-foot'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { checkPassword, SHORTEST_PASSWORD } from '@/domain/people/password'
import { FailureNotice } from '../failure-notice'
import { useChangingPassword } from './use-changing-password'

type Props = {
  readonly displayName: string
  /** Whether what he has now is a one-time password. */
  readonly isOneTime: boolean
  readonly onDone: () => void
}

type Wrong = Partial<Readonly<Record<'current' | 'password' | 'again', string>>>

interface Typed {
  readonly current: string
  readonly password: string
  readonly again: string
}

const wrongIn = ({ current, password, again }: Typed, displayName: string): Wrong => {
  const checked = checkPassword(password, { account: '', displayName })
  return {
    ...(current === '' ? { current: '请输入现在的密码' } : {}),
    ...(checked.ok ? {} : { password: String(checked.detail.message) }),
    ...(again === password ? {} : { again: '两次输入的不一样，请再输一次' }),
  }
}

const FIELDS = [
  { name: 'current', label: '现在的密码' },
  {
    name: 'password',
    label: '新密码',
    hint: `至少 ${SHORTEST_PASSWORD} 位，有字母和数字。几个不相干的词连起来，好记又难猜。`,
  },
  { name: 'again', label: '再输一次新密码' },
] as const

/** Choosing one's own password. */
export function PasswordForm({ displayName, isOneTime, onDone }: Props) {
  const [typed, setTyped] = useState<Typed>({ current: '', password: '', again: '' })
  const [wrong, setWrong] = useState<Wrong>({})
  const changing = useChangingPassword(onDone)
  const refused = changing.failure?.field ?? ''
  const submit = () => {
    const found = wrongIn(typed, displayName)
    setWrong(found)
    if (Object.keys(found).length === 0) changing.change(typed.current, typed.password)
  }
  return (
    <>
      <Heading level={1}>{isOneTime ? '先设自己的密码' : '修改密码'}</Heading>
      <Lede>
        {isOneTime
          ? '您用的是一次性密码。设好自己的密码以后才能办事，别人都不知道您的密码。'
          : '改好以后，您在别的手机、电脑上的登录都会退出。'}
      </Lede>
      {FIELDS.map(({ name, label, ...more }) => {
        const error = wrong[name] ?? (refused === name ? changing.failure?.userMessage : undefined)
        return (
          <Field
            key={name}
            id={`password-${name}`}
            label={isOneTime && name === 'current' ? '一次性密码' : label}
            kind="password"
            maxLength={200}
            value={typed[name]}
            onChange={(value) => {
              if (changing.failure !== null) changing.dismiss()
              setTyped((before) => ({ ...before, [name]: value }))
            }}
            {...('hint' in more ? { hint: more.hint } : {})}
            {...(error === undefined ? {} : { error })}
          />
        )
      })}
      <FailureNotice failure={changing.failure} />
      <FormFoot>
        <Button onPress={submit} busy={changing.busy} busyText="正在保存…">
          保存新密码
        </Button>
      </FormFoot>
    </>
  )
}

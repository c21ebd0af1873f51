import { View } from '@tarojs/components'
import { useState } from 'react'
import * as z from 'zod/mini'
import { Button } from '../../components/ui/button'
import { ErrorPanel } from '../../components/ui/error-panel'
import { Field } from '../../components/ui/field'
import { signIn as door, type SessionView } from '../../contract/sessions'
import { asApiError, type ApiError } from '../../services/api-error'
import { signIn } from '../../services/session'

type Props = { readonly onDone: (session: SessionView) => void }

type Problems = Readonly<Partial<Record<'account' | 'password', string>>>

const check = (account: string, password: string): Problems => {
  const parsed = z.safeParse(door.input, { account, password })
  if (parsed.success) return {}
  return Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]))
}

/** Account and password; for residents who set one, and on the staff pages for staff. */
export function SignInForm({ onDone }: Props) {
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const [problems, setProblems] = useState<Problems>({})
  const [error, setError] = useState<ApiError | null>(null)
  const [busy, setBusy] = useState(false)

  const send = async () => {
    const found = check(account, password)
    setProblems(found)
    setError(null)
    if (Object.keys(found).length > 0 || busy) return
    setBusy(true)
    try {
      onDone(await signIn(account.trim(), password))
    } catch (thrown) {
      setError(asApiError(thrown))
    } finally {
      setBusy(false)
    }
  }

  return (
    <View>
      <Field
        id="account"
        label="账号"
        value={account}
        onChange={setAccount}
        maxLength={40}
        focused={problems.account !== undefined}
        {...(problems.account === undefined ? {} : { error: problems.account })}
      />
      <Field
        id="password"
        label="密码"
        kind="password"
        value={password}
        onChange={setPassword}
        onConfirm={() => void send()}
        maxLength={200}
        focused={problems.account === undefined && problems.password !== undefined}
        {...(problems.password === undefined ? {} : { error: problems.password })}
      />
      {error !== null && <ErrorPanel message={error.userMessage} requestId={error.requestId} />}
      <View style={{ marginTop: '28px' }}>
        <Button id="sign-in" busy={busy} busyText="正在登录…" onPress={() => void send()}>
          登录
        </Button>
      </View>
    </View>
  )
}

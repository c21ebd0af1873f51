import { useState } from 'react'
import { signIn as signInDoor } from '@/contract/sessions'
import { asApiError, type ApiError } from '@/services/api-error'
import { enterDesk } from './staff-session'

type Wrong = Partial<Readonly<Record<'account' | 'password', string>>>

const wrongFields = (account: string, password: string): Wrong => {
  const parsed = signInDoor.input.safeParse({ account, password })
  if (parsed.success) return {}
  return Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]))
}

/** State of the sign-in form. `onEntered` runs once the desk is open. */
export const useSignIn = (onEntered: () => void) => {
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const [wrong, setWrong] = useState<Wrong>({})
  const [failure, setFailure] = useState<ApiError | null>(null)
  const [notStaff, setNotStaff] = useState(false)
  const [busy, setBusy] = useState(false)

  const submit = async (): Promise<void> => {
    const found = wrongFields(account, password)
    setWrong(found)
    setFailure(null)
    setNotStaff(false)
    if (Object.keys(found).length > 0 || busy) return
    setBusy(true)
    try {
      const { staff } = await enterDesk(account, password)
      setPassword('')
      if (staff) onEntered()
      else setNotStaff(true)
    } catch (thrown) {
      setFailure(asApiError(thrown))
    } finally {
      setBusy(false)
    }
  }

  return { account, setAccount, password, setPassword, wrong, failure, notStaff, busy, submit }
}

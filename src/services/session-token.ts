import type { SessionView } from '../contract/sessions'
import { newListeners } from './listeners'
import { forget, keep, recall } from './storage'

/** The session as it is kept on this device. */
export type KeptSession = SessionView

const KEY = 'session'
const { watch, tell } = newListeners()
let current: KeptSession | null | undefined

/** The session of this device, null when nobody is signed in. */
export const currentSession = (): KeptSession | null => {
  if (current === undefined) current = recall<KeptSession>(KEY) ?? null
  return current
}

/** Text of the token, '' without a session. */
export const sessionToken = (): string => currentSession()?.token ?? ''

/** Replaces the session and tells whoever watches. */
export const setSession = (session: KeptSession | null): void => {
  current = session
  if (session === null) forget(KEY)
  else keep(KEY, session)
  tell()
}

/** Calls back at each change of the session; answers how to stop. */
export const watchSession = watch

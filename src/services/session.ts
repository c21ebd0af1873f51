import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { signInByPhone } from '../contract/phones'
import {
  openGuestSession,
  readSession,
  signIn as signInDoor,
  signInWithWechat,
  signOut as signOutDoor,
  type SessionView,
} from '../contract/sessions'
import { DESK_ROLES, STAFF_ROLES } from '../domain/people/roles'
import { call } from './api'
import { ApiError } from './api-error'
import { currentSession, setSession, watchSession, type KeptSession } from './session-token'
import { forget, keep, recall } from './storage'

/** Who is signed in on this device, null when nobody is; the view follows every change. */
export const useSession = (): KeptSession | null =>
  useSyncExternalStore(watchSession, currentSession, currentSession)

/** Signs in with account and password. */
export const signIn = async (account: string, password: string): Promise<SessionView> => {
  const session = await call(signInDoor, { account, password })
  setSession(session)
  return session
}

const GUEST_BEHIND = 'guest-behind-phone'

/** Signs in by phone. The guest session of this device is laid aside: it comes back when one signs out. */
export const enterByPhone = async (phone: string, code: string): Promise<void> => {
  const before = currentSession()
  const session = await call(signInByPhone, { phone, code })
  if (before?.isGuest === true) keep(GUEST_BEHIND, before)
  setSession(session)
}

/** The guest of this device has a number now, and is asked to sign in again when his token is worn out. */
export const adoptPhone = async (): Promise<void> => {
  const { token } = await ensureSession()
  setSession({ ...(await call(readSession, {})), token })
}

/** Forgets the session of this device, after it ended elsewhere. */
export const forgetSession = (): void => setSession(null)

/** Signs out here and on the server; here even when the server cannot be reached. */
export const signOut = async (): Promise<void> => {
  try {
    await call(signOutDoor, {})
  } finally {
    setSession(recall<KeptSession>(GUEST_BEHIND) ?? null)
    forget(GUEST_BEHIND)
  }
}

/** Whether it is staff of the township or the county, and not only somebody who writes for a village. */
export const isTownshipStaff = (session: KeptSession | null): boolean =>
  session !== null && session.roles.some((role) => STAFF_ROLES.includes(role))

/** Whether it has a part in the township's own work; the county sees numbers. */
export const isOfOffice = (session: KeptSession | null): boolean =>
  session !== null && session.roles.some((role) => role !== 'county')

/** Whether the session may enter the staff pages. */
export const isStaff = (session: KeptSession | null): boolean =>
  session !== null && session.roles.some((role) => DESK_ROLES.includes(role))

const openSilently = async (): Promise<SessionView> => {
  if (process.env.TARO_ENV !== 'weapp') return call(openGuestSession, {})
  try {
    const { code } = await Taro.login()
    return await call(signInWithWechat, { code })
  } catch (thrown) {
    if (thrown instanceof ApiError && thrown.code === 'offline') throw thrown
    return call(openGuestSession, {})
  }
}

let opening: Promise<SessionView> | null = null

/** The session, opened silently when there is none: nobody must register in order to ask. Single flight. */
export const ensureSession = async (): Promise<SessionView> => {
  const session = currentSession()
  if (session !== null) return session
  opening ??= openSilently().finally(() => {
    opening = null
  })
  const opened = await opening
  setSession(opened)
  return opened
}

/** Asks the server whether the token is still good; a token that is not is forgotten. */
export const checkSession = async (): Promise<void> => {
  if (currentSession() === null) return
  try {
    await call(readSession, {})
  } catch (thrown) {
    if (thrown instanceof ApiError && thrown.code === 'unauthenticated') setSession(null)
  }
}

/**
 * Runs a call that needs a session. A guest's worn-out token is replaced once in silence; a person who signed in by
 * hand is asked to do so again.
 */
export const withSession = async <T>(run: () => Promise<T>): Promise<T> => {
  const session = await ensureSession()
  try {
    return await run()
  } catch (thrown) {
    if (!(thrown instanceof ApiError) || thrown.code !== 'unauthenticated') throw thrown
    setSession(null)
    if (!session.isGuest) throw thrown
    await ensureSession()
    return run()
  }
}

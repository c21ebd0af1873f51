import { queryClient } from '@/services/query-client'
import { isStaff, signIn, signOut } from '@/services/session'
import { currentSession, setSession, type KeptSession } from '@/services/session-token'
import { forget, keep, recall } from '@/services/storage'
import { STAFF } from './staff-keys'

const GUEST = 'guest-behind-staff'

/** Signs in at the desk. The guest session of this device is laid aside, its cases would be lost otherwise. */
export const enterDesk = async (account: string, password: string): Promise<{ readonly staff: boolean }> => {
  const before = currentSession()
  const session = await signIn(account, password)
  if (before?.isGuest === true) keep(GUEST, before)
  void queryClient.invalidateQueries({ queryKey: [STAFF] })
  return { staff: isStaff(session) }
}

/** Leaves the desk: forgets what was read there and takes the device's guest session up again. */
export const leaveDesk = async (): Promise<void> => {
  try {
    await signOut()
  } catch {
    // The token is forgotten on this device either way; the server lets it lapse.
  }
  queryClient.removeQueries({ queryKey: [STAFF] })
  const guest = recall<KeptSession>(GUEST)
  if (guest !== undefined) setSession(guest)
  forget(GUEST)
}

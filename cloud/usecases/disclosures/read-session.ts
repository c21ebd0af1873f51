import type { SessionView } from '../../../src/contract/sessions'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'

/** Who is signed in with this token, and until when. */
export const readOwnSession: UseCase<object, Omit<SessionView, 'token'>> = async ({ caller }) => {
  if (caller === null) return fail('unauthenticated')
  const { id, displayName, roles, isGuest } = caller.person
  const { expiresAt, mustChangePassword, secondFactor } = caller
  return ok({ personId: id, displayName, roles, isGuest, expiresAt, mustChangePassword, secondFactor })
}

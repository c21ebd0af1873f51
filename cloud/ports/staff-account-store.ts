import type { StaffAccount } from '../../src/domain/people/staff-account'
import type { Role } from '../../src/domain/people/roles'

/** Accounts of the desk of one township: those that hold or once held one of its roles. */
export interface StaffAccountStore {
  /** By name. */
  all(): Promise<readonly StaffAccount[]>
  /** Gives a person another name and other roles. */
  change(
    personId: string,
    facts: { readonly displayName: string; readonly roles: readonly Role[] },
  ): Promise<void>
  /** Nobody signs in with it any more, and it has no role; who he was stays. */
  close(personId: string): Promise<void>
  noteSignIn(personId: string, at: string): Promise<void>
}

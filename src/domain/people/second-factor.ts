import { hasCome } from '../calendar/civil-date'
import { fail, ok, type Result } from '../result'
import type { Role } from './roles'

/** Roles that decide: they approve, review, or look after townships. */
export const DECIDING_ROLES: readonly Role[] = [
  'reviewer',
  'confidentiality_reviewer',
  'office_head',
  'mayor',
  'county',
]

/** That those who decide need a second step to sign in, and who said so. The county's word is not the township's to take back. */
export interface SecondFactorRule {
  readonly by: 'township' | 'county'
  readonly since: string
}

/** Where a session stands: open, waiting for the code, or waiting for a second step to be set up. */
export type SecondFactorStage = 'done' | 'to_give' | 'to_set'

/** Recovery codes given at once. */
export const RECOVERY_CODES = 10

/** Wrong codes within an hour that shut the door for an hour: of a million codes five are tried. */
export const MOST_WRONG_CODES = 5

/** Days in which a second person must agree that a second step is taken away. */
export const REMOVAL_DAYS = 3

/**
 * Whether somebody with these roles must sign in by two steps.
 * @example needsSecondFactor(['clerk'], { by: 'township', since }) // false
 */
export const needsSecondFactor = (roles: readonly Role[], rule: SecondFactorRule | null): boolean =>
  rule !== null && roles.some((role) => DECIDING_ROLES.includes(role))

/**
 * With what a session begins after the password.
 * @example stageAfterPassword({ isSet: true, roles: ['clerk'], rule: null }) // 'to_give'
 */
export const stageAfterPassword = ({
  isSet,
  roles,
  rule,
}: {
  readonly isSet: boolean
  readonly roles: readonly Role[]
  readonly rule: SecondFactorRule | null
}): SecondFactorStage => {
  if (isSet) return 'to_give'
  return needsSecondFactor(roles, rule) ? 'to_set' : 'done'
}

/** Six digits of an app, or a recovery code as it was written down; spaces and case don't count. */
export type GivenCode =
  { readonly kind: 'app'; readonly code: string } | { readonly kind: 'recovery'; readonly code: string }

/**
 * Reads what was typed. Fails: `wrong_second_factor`.
 * @example readGivenCode('123 456') // ok({ kind: 'app', code: '123456' })
 */
export const readGivenCode = (typed: string): Result<GivenCode, 'wrong_second_factor'> => {
  const code = typed.normalize('NFKC').toLowerCase().replace(/\s/g, '')
  if (/^\d{6}$/.test(code)) return ok({ kind: 'app', code })
  const letters = code.replace(/-/g, '')
  if (!/^[2-9a-z]{12}$/.test(letters)) return fail('wrong_second_factor')
  return ok({ kind: 'recovery', code: letters.replace(/(.{4})(?=.)/g, '$1-') })
}

/** That somebody asked for a second step to be taken away. */
export interface RemovalAsked {
  readonly personId: string
  readonly askedBy: string
  readonly askedAt: string
  /** Instant until which another one may agree. */
  readonly until: string
}

type RemovalRefusal = 'own_second_factor' | 'no_second_factor' | 'removal_by_another'

interface Removing {
  readonly personId: string
  readonly by: string
  readonly isSet: boolean
}

/**
 * Whether somebody may ask for it: never for himself.
 * @example judgeRemovalAsked({ personId: 'p', by: 'p', isSet: true }) // refused: own_second_factor
 */
export const judgeRemovalAsked = ({ personId, by, isSet }: Removing): Result<null, RemovalRefusal> => {
  if (personId === by) return fail('own_second_factor')
  return isSet ? ok(null) : fail('no_second_factor')
}

/**
 * Whether somebody may agree to it: another one than who asked, and never the person himself.
 * Fails: `no_removal_asked` where nobody asked, or the days are over.
 */
export const judgeRemovalAgreed = (
  removing: Removing,
  asked: RemovalAsked | null,
  now: string,
): Result<null, RemovalRefusal | 'no_removal_asked'> => {
  const judged = judgeRemovalAsked(removing)
  if (!judged.ok) return judged
  if (asked === null || hasCome(asked.until, now)) return fail('no_removal_asked')
  return asked.askedBy === removing.by ? fail('removal_by_another') : ok(null)
}

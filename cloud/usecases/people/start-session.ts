import type { SessionView } from '../../../src/contract/sessions'
import { addDays, todayIn } from '../../../src/domain/calendar/civil-date'
import type { Device } from '../../../src/domain/people/device'
import type { SecondFactorStage } from '../../../src/domain/people/second-factor'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { byItself } from '../acting/own-actor'

/** Days a session lasts: staff sign in again each month, a resident's phone stays signed in for half a year. */
const STAFF_DAYS = 30
const RESIDENT_DAYS = 180

const isStaff = (person: Person): boolean => person.roles.some((role) => role !== 'resident')

const expiryOf = (person: Person, now: string): string => {
  const lastOn = addDays(todayIn('Asia/Shanghai', now), isStaff(person) ? STAFF_DAYS : RESIDENT_DAYS)
  return `${lastOn}T16:00:00.000Z`
}

interface Starting {
  readonly person: Person
  /** Name of the act in the audit. */
  readonly act: string
  /** Opened with a one-time password; false when left out. */
  readonly mustChangePassword?: boolean
  /** `done` when left out. */
  readonly secondFactor?: SecondFactorStage
  readonly device?: Device | undefined
}

/** Opens a session within the caller's transaction and writes its audit entry; only the hash of the token is kept. */
export const startSession = async (
  { people, audit }: Stores,
  { person, act, mustChangePassword = false, secondFactor = 'done', device = 'unknown' }: Starting,
  world: World,
): Promise<SessionView> => {
  const at = world.clock.now()
  const { token, tokenHash } = world.identity.newToken()
  const expiresAt = expiryOf(person, at)
  const facts = { expiresAt, mustChangePassword, secondFactor }
  await people.openSession({ personId: person.id, tokenHash, device, at, ...facts })
  await audit.write(auditEntry(byItself(person), at, { act, caseId: null, detail: {} }))
  const { id, displayName, roles, isGuest } = person
  return { token, personId: id, displayName, roles, isGuest, ...facts }
}

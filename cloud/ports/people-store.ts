import type { Device } from '../../src/domain/people/device'
import type { Role } from '../../src/domain/people/roles'
import type { SecondFactorStage } from '../../src/domain/people/second-factor'

export interface Person {
  readonly id: string
  readonly displayName: string
  readonly roles: readonly Role[]
  readonly isGuest: boolean
}

/** How somebody signs in with a password. */
export interface AccountOfPerson {
  readonly person: Person
  readonly account: string
  readonly passwordHash: string
  /** Until when a one-time password is good; null for one that the person chose. */
  readonly oneTimeUntil: string | null
}

/** A password as it is kept. */
export interface NewPassword {
  readonly account: string
  readonly hash: string
  /** Somebody else made it, and it is good until then; left out: the person's own. */
  readonly oneTimeUntil?: string
}

export interface NewSession {
  readonly personId: string
  readonly tokenHash: string
  readonly expiresAt: string
  /** Opened with a one-time password; false when left out. */
  readonly mustChangePassword?: boolean
  /** `done` when left out. */
  readonly secondFactor?: SecondFactorStage
  /** `unknown` when left out. */
  readonly device?: Device
  /** When it is opened; now, when left out. */
  readonly at?: string
}

export interface OpenSession {
  readonly person: Person
  readonly expiresAt: string
  readonly mustChangePassword: boolean
  readonly secondFactor: SecondFactorStage
  readonly device: Device
  readonly usedAt: string
  /** When password or code was given last; when it was opened, at the latest. */
  readonly confirmedAt: string
}

/** A session as its owner sees it. */
export interface SeenSession {
  readonly id: string
  readonly tokenHash: string
  readonly device: Device
  readonly openedAt: string
  readonly usedAt: string
}

/** People of one township and how they sign in. Sessions are stored as hashes of their tokens. */
export interface PeopleStore {
  create(person: Person): Promise<void>
  find(id: string): Promise<Person | null>
  setPassword(personId: string, password: NewPassword): Promise<void>
  findByAccount(account: string): Promise<AccountOfPerson | null>
  /** The account of a person who has a password; null for anybody else. */
  findAccountOf(personId: string): Promise<AccountOfPerson | null>
  findByOpenid(openid: string): Promise<Person | null>
  linkOpenid(personId: string, openid: string): Promise<void>
  openSession(session: NewSession): Promise<void>
  findSession(tokenHash: string, now: string): Promise<OpenSession | null>
  closeSession(tokenHash: string): Promise<void>
  /** Ends every session of a person, on whichever device. */
  closeSessionsOf(personId: string): Promise<void>
  /** Sessions of a person that are good now, used last first. */
  sessionsOf(personId: string, now: string): Promise<readonly SeenSession[]>
  /** Somebody was here with it; a statement that nothing waits for. */
  noteUse(tokenHash: string, at: string): Promise<void>
  /** Its owner has given password or code once more. */
  confirmSession(tokenHash: string, at: string): Promise<void>
  /** Every session of a person that is open waits for a second step to be set up. */
  awaitSecondFactor(personId: string): Promise<void>
}

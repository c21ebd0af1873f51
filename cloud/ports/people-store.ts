import type { Role } from '../../src/domain/people/roles'

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
}

export interface OpenSession {
  readonly person: Person
  readonly expiresAt: string
  readonly mustChangePassword: boolean
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
}

import type { Role } from '../../src/domain/people/roles'

export interface Person {
  readonly id: string
  readonly displayName: string
  readonly roles: readonly Role[]
  readonly isGuest: boolean
}

/** People of one township and how they sign in. Sessions are stored as hashes of their tokens. */
export interface PeopleStore {
  create(person: Person): Promise<void>
  find(id: string): Promise<Person | null>
  setPassword(personId: string, account: string, passwordHash: string): Promise<void>
  findByAccount(account: string): Promise<{ readonly person: Person; readonly passwordHash: string } | null>
  findByOpenid(openid: string): Promise<Person | null>
  linkOpenid(personId: string, openid: string): Promise<void>
  openSession(personId: string, tokenHash: string, expiresAt: string): Promise<void>
  findSession(
    tokenHash: string,
    now: string,
  ): Promise<{ readonly person: Person; readonly expiresAt: string } | null>
  closeSession(tokenHash: string): Promise<void>
}

import type { Person } from './people-store'

/** The newest code of a number, held until the end of the transaction. */
export interface HeldPhoneCode {
  readonly isGood: (code: string, now: string) => boolean
  readonly wrongTries: number
}

/** Verified phones of one township as a way to sign in; numbers are sealed, found by a keyed hash. */
export interface PhoneStore {
  /** Keeps a code in place of the one before. */
  keepCode(phone: string, code: string, goodUntil: string): Promise<void>
  /** Null where none was sent. */
  holdCode(phone: string): Promise<HeldPhoneCode | null>
  countWrong(phone: string): Promise<void>
  /** It was used, and is good no more. */
  dropCode(phone: string): Promise<void>
  /** Forgets codes that are good no more. */
  forgetBefore(instant: string): Promise<void>
  findPerson(phone: string): Promise<Person | null>
  /** The number of a person; null where none was verified. */
  phoneOf(personId: string): Promise<string | null>
  /** Gives a person this number, in place of one before; a guest is no guest any more. */
  link(personId: string, phone: string): Promise<void>
  unlink(personId: string): Promise<void>
}

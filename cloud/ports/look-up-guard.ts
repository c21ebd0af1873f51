import type { WrongTries } from '../../src/domain/look-up/wrong-tries'

/** What is tried: a case, an address, and how many codes went to a phone or were asked for from an address. */
export type TriedKind = 'case' | 'address' | 'phone_codes' | 'phone_codes_from'

/** Remembers wrong tries of looking a case up, by case number and by address; neither is kept in clear. */
export interface LookUpGuard {
  /** Wrong tries so far; held until the end of the transaction, so that tries come one after the other. */
  hold(kind: TriedKind, name: string): Promise<WrongTries>
  keep(kind: TriedKind, name: string, tries: WrongTries): Promise<void>
  /** Forgets sheets whose tries and locks all lie before the instant. */
  forgetBefore(instant: string): Promise<void>
}

import type { WrongTries } from '../../src/domain/look-up/wrong-tries'
import type { RemovalAsked } from '../../src/domain/people/second-factor'

/** A second step as it is kept. */
export interface KeptSecondFactor {
  /** Base32; null while none is in force. */
  readonly secret: string | null
  /** Waits for its first code. */
  readonly pending: string | null
  /** Steps up to this one were used. */
  readonly lastStep: number
  readonly tries: WrongTries
}

/** A removal that was asked for, with what the second one reads. */
export interface KeptRemoval extends Omit<RemovalAsked, 'until'> {
  readonly askedByName: string
  readonly reason: string
}

/** Second steps of the people of one township; secrets are sealed, recovery codes kept as hashes. */
export interface SecondFactorStore {
  /** Held until the end of the transaction, so that tries come one after the other; null where there is none. */
  hold(personId: string): Promise<KeptSecondFactor | null>
  isSet(personId: string): Promise<boolean>
  /** Ids of those who have one in force. */
  whoHave(): Promise<readonly string[]>
  /** Keeps a secret that waits for its first code. */
  begin(personId: string, secret: string): Promise<void>
  /** Puts the waiting secret in force, and new recovery codes in place of those before. */
  confirm(personId: string, step: number, codeHashes: readonly string[]): Promise<void>
  /** A code was right: its step is used, wrong tries are forgotten. */
  keepStep(personId: string, step: number): Promise<void>
  keepTries(personId: string, tries: WrongTries): Promise<void>
  /** Uses a recovery code up; false where it is none, or was used. */
  useRecoveryCode(personId: string, codeHash: string, at: string): Promise<boolean>
  recoveryCodesLeft(personId: string): Promise<number>
  /** Nothing of it stays. */
  end(personId: string): Promise<void>
  askRemoval(removal: KeptRemoval): Promise<void>
  removals(): Promise<readonly KeptRemoval[]>
}

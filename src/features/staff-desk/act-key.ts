import type { DeskAct } from '@/contract/staff-cases'
import type { LetterWording } from '@/domain/information-request/events'
import { newIdempotencyKey } from '@/services/idempotency-key'

/** An act, and its letters where they were reworded. */
export interface SentAct {
  readonly act: DeskAct
  readonly wordings: readonly LetterWording[]
}

/** A key together with what it was made for. */
export interface ActKey {
  readonly key: string
  readonly fingerprint: string
}

/**
 * The key to send an act under: the same for the same act on the same page version, so that a second send after a lost
 * answer is harmless; a new one as soon as anything differs.
 */
export const actKeyFor = (before: ActKey | null, seq: number, sent: SentAct): ActKey => {
  const fingerprint = JSON.stringify([seq, sent.act, sent.wordings])
  return before?.fingerprint === fingerprint ? before : { key: newIdempotencyKey(), fingerprint }
}

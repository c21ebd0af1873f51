import type { DeskAct } from '@/contract/staff-cases'
import { newIdempotencyKey } from '@/services/idempotency-key'

/** A key together with what it was made for. */
export interface ActKey {
  readonly key: string
  readonly fingerprint: string
}

/**
 * The key to send an act under: the same for the same act on the same page version, so that a second send after a lost
 * answer is harmless; a new one as soon as anything differs.
 */
export const actKeyFor = (before: ActKey | null, seq: number, act: DeskAct): ActKey => {
  const fingerprint = JSON.stringify([seq, act])
  return before?.fingerprint === fingerprint ? before : { key: newIdempotencyKey(), fingerprint }
}

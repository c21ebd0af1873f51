import type { ErrorCode } from '../../../src/contract/errors'
import {
  afterWrongTry,
  lockedAt,
  timeOfDay,
  WRONG_TRY_WINDOW,
  type WrongTries,
} from '../../../src/domain/look-up/wrong-tries'
import { MOST_WRONG_CODES, readGivenCode } from '../../../src/domain/people/second-factor'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { KeptSecondFactor } from '../../ports/second-factor-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { later } from '../acting/later'
import { ANYBODY } from '../acting/public-actor'

/** A wrong try must be saved, so it leaves the transaction as a value and becomes a refusal outside. */
export type TriedCode = Result<'app' | 'recovery', ErrorCode>

interface Trying {
  readonly personId: string
  readonly code: string
  /** The waiting secret, whose first code it is; else the one in force. */
  readonly isFirst?: boolean
}

interface Held extends Trying {
  readonly kept: KeptSecondFactor
}

/** The step of an app's code; null where it is wrong, or was used: whoever read it over a shoulder opens nothing with it. */
const stepOfApp = (
  code: string,
  { isFirst = false, kept: { secret, pending, lastStep } }: Held,
  { identity, clock }: World,
): number | null => {
  const by = isFirst ? pending : secret
  const step = by === null ? null : identity.stepOfCode(by, code, clock.now())
  return step !== null && (isFirst || step > lastStep) ? step : null
}

/** The step of a right code; 0 for a recovery code, null for a wrong one. */
const stepOf = async ({ secondFactors }: Stores, held: Held, world: World): Promise<number | null> => {
  const read = readGivenCode(held.code)
  if (!read.ok) return null
  const { kind, code } = read.value
  if (kind === 'app') return stepOfApp(code, held, world)
  if (held.isFirst === true) return null
  const hash = world.identity.hashToken(code)
  return (await secondFactors.useRecoveryCode(held.personId, hash, world.clock.now())) ? 0 : null
}

const locked = (until: string): TriedCode =>
  fail('second_factor_locked', { message: `输错次数太多，请在 ${timeOfDay(until)} 以后再试` })

const wrong = async (
  stores: Stores,
  personId: string,
  { tries, now }: { tries: WrongTries; now: string },
) => {
  const until = later(now, WRONG_TRY_WINDOW)
  const counted = afterWrongTry(tries, MOST_WRONG_CODES, { now, until })
  await stores.secondFactors.keepTries(personId, counted)
  if (counted.lockedUntil !== null) {
    const facts = { act: 'lock_second_factor', caseId: null, detail: { personId } }
    await stores.audit.write(auditEntry(ANYBODY, now, facts))
  }
  return fail('wrong_second_factor', { field: 'code' }) satisfies TriedCode
}

/** `onRight` gets the last step that is used up now, with a recovery code the one before; what is wrong is counted. Runs inside a transaction. */
export const tryCode = async (
  stores: Stores,
  trying: Trying,
  { world, onRight }: { readonly world: World; readonly onRight: (step: number) => Promise<void> },
): Promise<TriedCode> => {
  const kept = await stores.secondFactors.hold(trying.personId)
  if (kept === null) return fail('no_second_factor')
  if (trying.isFirst === true && kept.pending === null) return fail('no_second_factor_begun')
  const now = world.clock.now()
  const shut = lockedAt(kept.tries, now)
  if (shut !== null) return locked(shut)
  const step = await stepOf(stores, { ...trying, kept }, world)
  if (step === null) return wrong(stores, trying.personId, { tries: kept.tries, now })
  await onRight(step === 0 ? kept.lastStep : step)
  return ok(step === 0 ? 'recovery' : 'app')
}

/** A code of the second step in force: right once, and then its step is used. */
export const tryCodeInForce = async (stores: Stores, trying: Trying, world: World): Promise<TriedCode> => {
  const { secondFactors } = stores
  return tryCode(stores, trying, {
    world,
    onRight: (step) => secondFactors.keepStep(trying.personId, step),
  })
}

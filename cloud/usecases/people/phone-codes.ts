import type { InputOf, OutputOf } from '../../../src/contract/endpoint'
import type { sendPhoneCode } from '../../../src/contract/phones'
import { afterWrongTry, lockedAt, WRONG_TRY_WINDOW } from '../../../src/domain/look-up/wrong-tries'
import { MOST_CODES_SENT, MOST_WRONG_PHONE_CODES, PHONE_CODE_MINUTES } from '../../../src/domain/people/phone'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { later } from '../acting/later'
import { ANYBODY } from '../acting/public-actor'

type Sheet = readonly [kind: keyof typeof MOST_CODES_SENT, name: string]

/** Counts one more code for the number and for the address; refused while one of them had too many. */
const countSent = async (
  { lookUpGuard }: Stores,
  sheets: readonly Sheet[],
  now: string,
): Promise<Answer<null>> => {
  const until = later(now, WRONG_TRY_WINDOW)
  for (const [kind, name] of sheets) {
    const held = await lookUpGuard.hold(kind, name)
    if (lockedAt(held, now) !== null) return fail('too_many_codes')
    await lookUpGuard.keep(kind, name, afterWrongTry(held, MOST_CODES_SENT[kind], { now, until }))
  }
  return ok(null)
}

/** Sends a code. Whether somebody is known by the number is told to nobody. */
export const sendCodeToPhone: UseCase<InputOf<typeof sendPhoneCode>, OutputOf<typeof sendPhoneCode>> = async (
  { tenant, input, address = '' },
  world,
) => {
  const { sms, identity, clock } = world
  if (sms === null) return fail('no_sms')
  const code = identity.newPhoneCode()
  const kept = await changing(world, tenant, async (stores) => {
    const now = clock.now()
    const from: readonly Sheet[] = address === '' ? [] : [['phone_codes_from', address]]
    const counted = await countSent(stores, [['phone_codes', input.phone], ...from], now)
    if (!counted.ok) return counted
    await stores.phones.keepCode(input.phone, code, later(now, PHONE_CODE_MINUTES * 60))
    await stores.audit.write(auditEntry(ANYBODY, now, { act: 'send_phone_code', caseId: null, detail: {} }))
    return ok(null)
  })
  if (!kept.ok) return kept
  const isSent = await sms.send({ phone: input.phone, code, minutes: PHONE_CODE_MINUTES })
  return isSent ? ok({ minutes: PHONE_CODE_MINUTES }) : fail('sms_failed')
}

/**
 * Whether the code is right. A wrong one is counted in the caller's transaction, which has to be saved: refuse outside.
 * `onRight` uses the code up, unless it refuses.
 */
export const tryPhoneCode = async <Output>(
  { phones }: Stores,
  { phone, code }: { readonly phone: string; readonly code: string },
  { world, onRight }: { readonly world: World; readonly onRight: () => Promise<Answer<Output>> },
): Promise<Answer<Output>> => {
  const held = await phones.holdCode(phone)
  if (held === null || held.wrongTries >= MOST_WRONG_PHONE_CODES)
    return fail('wrong_phone_code', { field: 'code' })
  if (!held.isGood(code, world.clock.now())) {
    await phones.countWrong(phone)
    return fail('wrong_phone_code', { field: 'code' })
  }
  const done = await onRight()
  if (done.ok) await phones.dropCode(phone)
  return done
}

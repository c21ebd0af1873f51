import type { InputOf, OutputOf } from '../../../src/contract/endpoint'
import type {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  giveSecondFactor,
  SecondFactorSecret,
  SecondFactorView,
} from '../../../src/contract/second-factor'
import type { SessionView } from '../../../src/contract/sessions'
import { needsSecondFactor, RECOVERY_CODES } from '../../../src/domain/people/second-factor'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, Asked, Caller, UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { countingTries } from '../acting/counting-tries'
import { byItself } from '../acting/own-actor'
import { reading } from '../acting/reading'
import { startSession } from './start-session'
import { tryCode, tryCodeInForce, type TriedCode } from './try-second-factor'

const audited = async (
  { audit }: Stores,
  { person }: Caller,
  { act, world }: { readonly act: string; readonly world: World },
) => audit.write(auditEntry(byItself(person), world.clock.now(), { act, caseId: null, detail: {} }))

/** A change by a known person; a wrong code stays counted. */
const trying = async <Output>(
  { tenant, caller }: Asked<unknown>,
  world: World,
  work: (stores: Stores, caller: Caller) => Promise<Answer<Output>>,
): Promise<Answer<Output>> => {
  if (caller === null) return fail('unauthenticated')
  return countingTries(world, tenant, (stores) => work(stores, caller))
}

/** This session ends, and one begins in its place whose second step is done. */
const goOn = async (
  stores: Stores,
  {
    caller,
    device,
    act,
  }: { readonly caller: Caller; readonly device: Asked<unknown>['device']; readonly act: string },
  world: World,
): Promise<SessionView> => {
  await stores.people.closeSession(caller.tokenHash)
  const { person, mustChangePassword } = caller
  return startSession(stores, { person, act, mustChangePassword, device }, world)
}

/** The second step of signing in. */
export const giveOwnSecondFactor: UseCase<InputOf<typeof giveSecondFactor>, SessionView> = (asked, world) =>
  trying(asked, world, async (stores, caller): Promise<Answer<SessionView>> => {
    const tried = await tryCodeInForce(stores, { personId: caller.person.id, code: asked.input.code }, world)
    if (!tried.ok) return tried
    const act = tried.value === 'app' ? 'give_second_factor' : 'use_recovery_code'
    return ok(await goOn(stores, { caller, device: asked.device, act }, world))
  })

const viewOf = async (
  { secondFactors, settings }: Stores,
  { person }: Caller,
): Promise<SecondFactorView> => ({
  isSet: await secondFactors.isSet(person.id),
  isNeeded: needsSecondFactor(person.roles, settings.secondFactor),
  recoveryCodesLeft: await secondFactors.recoveryCodesLeft(person.id),
})

/** How one's own second step stands. */
export const readOwnSecondFactor: UseCase<object, SecondFactorView> = ({ tenant, caller }, world) =>
  reading(world, tenant, async (stores) =>
    caller === null ? fail('unauthenticated') : ok(await viewOf(stores, caller)),
  )

/** The password, and the code where a second step is in force: whoever found an open desk replaces nothing. */
const provesItself = async (
  stores: Stores,
  { person }: Caller,
  {
    password,
    code,
    world,
  }: { readonly password: string; readonly code?: string | undefined; readonly world: World },
): Promise<Answer<string> | TriedCode> => {
  const own = await stores.people.findAccountOf(person.id)
  if (own === null) return fail('forbidden', { message: '没有密码的账号不用第二步' })
  if (!(await world.identity.verifyPassword(own.passwordHash, password)))
    return fail('wrong_password', { message: '密码不对，请重新输入', field: 'password' })
  if (!(await stores.secondFactors.isSet(person.id))) return ok(own.account)
  const tried = await tryCodeInForce(stores, { personId: person.id, code: code ?? '' }, world)
  return tried.ok ? ok(own.account) : tried
}

const addressOf = (account: string, secret: string): string =>
  `otpauth://totp/${encodeURIComponent(`公开通:${account}`)}?secret=${secret}&issuer=${encodeURIComponent('公开通')}`

/** A new secret that waits for its first code. */
export const beginOwnSecondFactor: UseCase<InputOf<typeof beginSecondFactor>, SecondFactorSecret> = (
  asked,
  world,
) =>
  trying(asked, world, async (stores, caller): Promise<Answer<SecondFactorSecret>> => {
    const proved = await provesItself(stores, caller, { ...asked.input, world })
    if (!proved.ok) return proved
    const secret = world.identity.newSecondFactorSecret()
    await stores.secondFactors.begin(caller.person.id, secret)
    await audited(stores, caller, { act: 'begin_second_factor', world })
    const spaced = secret.replace(/(.{4})(?=.)/g, '$1 ')
    return ok({ secret: spaced, address: addressOf(proved.value, secret) })
  })

type Confirmed = OutputOf<typeof confirmSecondFactor>

/** The first code puts the secret in force; every other session of the person ends. */
export const confirmOwnSecondFactor: UseCase<InputOf<typeof confirmSecondFactor>, Confirmed> = (
  asked,
  world,
) =>
  trying(asked, world, async (stores, caller): Promise<Answer<Confirmed>> => {
    const personId = caller.person.id
    const recoveryCodes = Array.from({ length: RECOVERY_CODES }, () => world.identity.newPassword())
    const hashes = recoveryCodes.map((code) => world.identity.hashToken(code))
    const tried = await tryCode(
      stores,
      { personId, code: asked.input.code, isFirst: true },
      { world, onRight: (step) => stores.secondFactors.confirm(personId, step, hashes) },
    )
    if (!tried.ok) return tried
    await stores.people.closeSessionsOf(personId)
    const session = await goOn(stores, { caller, device: asked.device, act: 'set_second_factor' }, world)
    return ok({ session, recoveryCodes })
  })

/** Gives one's own second step up, where no rule asks for it. */
export const endOwnSecondFactor: UseCase<InputOf<typeof endSecondFactor>, SecondFactorView> = (
  asked,
  world,
) =>
  trying(asked, world, async (stores, caller): Promise<Answer<SecondFactorView>> => {
    const { isSet, isNeeded } = await viewOf(stores, caller)
    if (!isSet) return fail('no_second_factor')
    if (isNeeded) return fail('second_factor_needed')
    const proved = await provesItself(stores, caller, { ...asked.input, world })
    if (!proved.ok) return proved
    await stores.secondFactors.end(caller.person.id)
    await audited(stores, caller, { act: 'end_second_factor', world })
    return ok(await viewOf(stores, caller))
  })

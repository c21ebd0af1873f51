import type { ErrorCode } from '../../src/contract/errors'
import { closingText, isClosedOn } from '../../src/domain/county/closing'
import { deviceOf } from '../../src/domain/people/device'
import { ok, type Result } from '../../src/domain/result'
import type { Asked, Caller } from '../ports/use-case'
import type { Binding } from './binding'
import type { Composition } from './composition'
import { confirmedFor } from './grave'
import { originOf } from './origin'
import { parseInput } from './parse-input'
import { admit, isJobSecret } from './policy'
import type { RateLimit } from './rate-limit'
import { rawInput } from './raw-input'
import { refuse } from './refusal-response'
import { bearerOf, callerOf } from './session'

/** One request at one door. */
export interface Arrival {
  readonly request: Request
  readonly tenant: string
  readonly pathParameters: Readonly<Record<string, string>>
  /** Address of the client, as far as the host knows it. */
  readonly address: string
}

const IDEMPOTENCY_KEY = /^[\w-]{8,100}$/

const nameTried = (raw: Readonly<Record<string, unknown>>): string =>
  typeof raw.account === 'string' ? raw.account.trim().slice(0, 40) : ''

const keyOf = (binding: Binding, request: Request): Result<string, ErrorCode> => {
  if (binding.once !== true) return ok('')
  const key = request.headers.get('idempotency-key') ?? ''
  return IDEMPOTENCY_KEY.test(key) ? ok(key) : refuse('missing_idempotency_key')
}

/** What somebody has still to do before he may pass, in the order in which it is done; null for nothing. */
const stepBefore = (
  { beforePasswordChange, beforeSecondFactor = [] }: Binding,
  { mustChangePassword, secondFactor }: Caller,
): 'second_factor_to_give' | 'password_to_change' | 'second_factor_to_set' | null => {
  if (secondFactor === 'to_give')
    return beforeSecondFactor.includes('to_give') ? null : 'second_factor_to_give'
  if (mustChangePassword) return beforePasswordChange === true ? null : 'password_to_change'
  return secondFactor === 'done' || beforeSecondFactor.includes('to_set') ? null : 'second_factor_to_set'
}

/** Session and policy; the jobs' door knows no persons, public doors don't look. */
const identify = async (
  binding: Binding,
  { request, tenant }: Arrival,
  { world, jobSecret }: Composition,
): Promise<Result<Caller | null, ErrorCode>> => {
  if (binding.policy === 'public' || binding.policy === 'signed-by-server') return ok(null)
  const token = bearerOf(request)
  if (binding.policy === 'job') return isJobSecret(token, jobSecret) ? ok(null) : refuse('unauthenticated')
  const caller = await callerOf(token, tenant, world)
  const step = caller === null ? null : stepBefore(binding, caller)
  if (step !== null) return refuse(step)
  const admitted = admit(binding.policy, caller)
  return admitted.ok ? ok(caller) : admitted
}

/** A village may share one address of its network: together its people may do so many times what one of them may. */
const PEOPLE_AT_ONE_ADDRESS = 10

interface Trying {
  readonly arrival: Arrival
  readonly caller: Caller | null
  readonly name: string
}

/** How often somebody may try in ten minutes: by person where he is known, so that one never uses up the tries of others. */
const withinLimits = (
  { door, triesInTenMinutes: tries }: Binding,
  { arrival: { tenant, address }, caller, name }: Trying,
  admits: (tried: string, most: number) => boolean,
): Result<null, ErrorCode> => {
  if (tries === undefined) return ok(null)
  const at = `${door.path}|${tenant}`
  const admitted =
    caller === null
      ? admits(`${at}|${address}|${name}`, tries)
      : admits(`${at}|${caller.person.id}`, tries) &&
        admits(`${at}|${address}`, tries * PEOPLE_AT_ONE_ADDRESS)
  if (admitted) return ok(null)
  return refuse('rate_limited', { message: `十分钟里最多 ${tries} 次，请过一会儿再试。您填写的内容没有丢` })
}

/** A township that was closed answers what is in hand and takes nothing new; who carries on is said. */
const takesWhatIsNew = async (
  { begins }: Binding,
  tenant: string,
  { world }: Composition,
): Promise<Result<null, ErrorCode>> => {
  if (begins !== true) return ok(null)
  const today = world.clock.today()
  const closing = await world.storage.read(tenant, async ({ settings }) => settings.closing)
  if (!isClosedOn(closing, today)) return ok(null)
  return refuse('township_closed', { message: `${closingText(closing, today)}您填写的内容还在` })
}

/** Size, JSON, session, policy, limits, shape and what is grave, in this order: a refusal here never reaches a use case. */
export const passDoor = async (
  binding: Binding,
  arrival: Arrival,
  { composition, limit }: { readonly composition: Composition; readonly limit: RateLimit },
): Promise<Result<Asked<unknown>, ErrorCode>> => {
  const { request, tenant, pathParameters, address } = arrival
  const raw = await rawInput(binding.door, request, pathParameters)
  if (!raw.ok) return raw
  const caller = await identify(binding, arrival, composition)
  if (!caller.ok) return caller
  const within = withinLimits(
    binding,
    { arrival, caller: caller.value, name: nameTried(raw.value) },
    (name, most) => limit.admits(name, most, composition.ticks()),
  )
  if (!within.ok) return within
  const key = keyOf(binding, request)
  if (!key.ok) return key
  const input = parseInput(binding.door, raw.value)
  if (!input.ok) return input
  const { world } = composition
  const confirmed = confirmedFor(binding, { caller: caller.value, input: input.value, world })
  if (!confirmed.ok) return confirmed
  const taken = await takesWhatIsNew(binding, tenant, composition)
  if (!taken.ok) return taken
  const origin = originOf(request, composition)
  const device = deviceOf(request.headers.get('user-agent') ?? '')
  const asked = { tenant, input: input.value, caller: caller.value, idempotencyKey: key.value }
  return ok({ ...asked, address, origin, device })
}

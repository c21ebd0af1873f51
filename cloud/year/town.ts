import { pathOf, pathParametersOf, type Endpoint } from '../../src/contract/endpoint'
import { openGuestSession, signIn } from '../../src/contract/sessions'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { Served } from '../http/serve-endpoints'

/** Whoever does something: a member of staff by account, or a resident's phone by a number. */
export type Who =
  'clerk' | 'handler' | 'reviewer' | 'secrecy' | 'head' | 'mayor' | 'county' | 'village' | `phone-${number}`

/** A door refused what the year had it do, which is a fault of the year or of the product. */
export class YearRefused extends Error {
  override readonly name = 'YearRefused'
}

/** What the doors run in. */
export interface TownFacts {
  readonly served: Served
  readonly tenant: string
  readonly jobSecret: string
  readonly passwordOf: (account: string) => string
  readonly today: () => IsoDate
}

/** The township, seen as the public and its staff see it: through the doors and no other way. */
export interface Town {
  /** Calls a door as somebody; throws where it refuses. */
  ask<Input, Output>(
    who: Who | 'timer' | 'anybody',
    door: Endpoint<Input, Output>,
    input: object,
  ): Promise<Output>
  today(): IsoDate
  /** How many times a door was asked. */
  asked(): number
}

/** A session lasts thirty days at the desk; whoever works signs in anew before that. */
const SIGNED_IN_DAYS = 25
/** A phone is somebody else after signing in anew: it stays in as long as a resident's session lasts. */
const ON_PHONE_DAYS = 179
const DAY = 86_400_000

const addressOf = (who: string): string =>
  `10.0.0.${[...who].reduce((sum, each) => sum + each.charCodeAt(0), 0) % 250}`

const queryOf = (input: Readonly<Record<string, unknown>>, inPath: readonly string[]): string => {
  const pairs = Object.entries(input).filter(([name]) => !inPath.includes(name))
  return pairs.length === 0
    ? ''
    : `?${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}`
}

type Fields = Readonly<Record<string, unknown>>

/** What is sent to a door. */
const requestTo = (
  door: Endpoint<unknown, unknown>,
  input: Fields,
  { tenant, token, key }: { readonly tenant: string; readonly token: string; readonly key: string },
): Request => {
  const isRead = door.method === 'GET'
  const query = isRead ? queryOf(input, pathParametersOf(door.path)) : ''
  const headers = {
    'content-type': 'application/json',
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    ...(isRead ? {} : { 'idempotency-key': key }),
  }
  const body = isRead ? {} : { body: JSON.stringify(input) }
  return new Request(`http://year.invalid${pathOf(door, tenant, input)}${query}`, {
    method: door.method,
    headers,
    ...body,
  })
}

class PlayedTown implements Town {
  private readonly sessions = new Map<string, { readonly token: string; readonly until: number }>()
  private calls = 0

  constructor(private readonly facts: TownFacts) {}

  today(): IsoDate {
    return this.facts.today()
  }

  asked(): number {
    return this.calls
  }

  async ask<Input, Output>(who: string, door: Endpoint<Input, Output>, input: object): Promise<Output> {
    const token = await this.tokenOf(who)
    return (await this.send(who, token, [door as Endpoint<unknown, unknown>, input as Fields])) as Output
  }

  private async send(
    who: string,
    token: string,
    [door, input]: readonly [Endpoint<unknown, unknown>, Fields],
  ): Promise<unknown> {
    this.calls += 1
    const key = `year-${String(this.calls).padStart(16, '0')}`
    const request = requestTo(door, input, { tenant: this.facts.tenant, token, key })
    const response = await this.facts.served.fetch(request, { address: addressOf(who) })
    const answer: unknown = await response.json()
    if (response.ok) return answer
    throw new YearRefused(`${this.today()} ${who} ${door.method} ${door.path} ${JSON.stringify(answer)}`)
  }

  private async open(who: string): Promise<string> {
    const isPhone = who.startsWith('phone-')
    const door = (isPhone ? openGuestSession : signIn) as Endpoint<unknown, unknown>
    const input = isPhone ? {} : { account: who, password: this.facts.passwordOf(who) }
    return ((await this.send(who, '', [door, input])) as { readonly token: string }).token
  }

  private async tokenOf(who: string): Promise<string> {
    if (who === 'timer') return this.facts.jobSecret
    if (who === 'anybody') return ''
    const now = Date.parse(this.today())
    const known = this.sessions.get(who)
    if (known !== undefined && known.until > now) return known.token
    const token = await this.open(who)
    const days = who.startsWith('phone-') ? ON_PHONE_DAYS : SIGNED_IN_DAYS
    this.sessions.set(who, { token, until: now + days * DAY })
    return token
  }
}

/** Opens a township to be played through. */
export const openTown = (facts: TownFacts): Town => new PlayedTown(facts)

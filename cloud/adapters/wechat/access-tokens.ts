import { randomUUID } from 'node:crypto'
import type { AccessToken, AccessTokenStore, TokenLease } from '../../ports/access-token-store'
import type { ServerClock } from '../../ports/clock'
import { askWechat } from './ask-wechat'
import { errorOf, NO_ANSWER } from './error-codes'
import type { WechatSettings } from './wechat-settings'

/** What fetching tokens works with. */
export interface TokenSource {
  readonly settings: WechatSettings
  readonly clock: Pick<ServerClock, 'now'>
  /** The kept token, read without a transaction. */
  readonly kept: (tenant: string) => Promise<AccessToken | null>
  /** Runs a piece of work in a transaction of its own. */
  readonly inStore: <T>(tenant: string, work: (store: AccessTokenStore) => Promise<T>) => Promise<T>
  readonly pause: (ms: number) => Promise<void>
}

/** Tokens of one mini-program. */
export interface AccessTokens {
  /** The token to use now. Throws WechatError when WeChat gives none. */
  current(tenant: string): Promise<string>
  /** Another one than `refused`, which WeChat took no more. */
  insteadOf(tenant: string, refused: string): Promise<string>
}

/** A token is used no more this long before it runs out. Unit: ms. */
const MARGIN = 300_000
/** Longer than WeChat's time-out, so that the lease of one who died is free again soon. Unit: ms. */
const LEASE = 15_000
const POLL = 100
const POLLS = 100

const plus = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString()

/** Asks WeChat for a token: the usual way gives the same one as long as it is good. */
const fetchToken = async ({ settings, clock }: TokenSource, force: boolean): Promise<AccessToken> => {
  const call = 'stable_token'
  const { appId, secret } = settings
  const answer = await askWechat(settings, {
    call,
    path: '/cgi-bin/stable_token',
    body: { grant_type: 'client_credential', appid: appId, secret, force_refresh: force },
  })
  if (answer.errcode !== 0) throw errorOf(call, answer)
  const { access_token: token, expires_in: seconds } = answer.members
  if (typeof token !== 'string' || token === '' || typeof seconds !== 'number')
    throw errorOf(call, { errcode: NO_ANSWER, rid: answer.rid })
  const lasts = Math.max(seconds * 1000 - MARGIN, 60_000)
  return { token, expiresAt: plus(clock.now(), lasts) }
}

/** A token other than the refused one; forced where the usual way gives that one again. */
const fetchOther = async (source: TokenSource, refused: string): Promise<AccessToken> => {
  const usual = await fetchToken(source, false)
  return usual.token === refused && refused !== '' ? fetchToken(source, true) : usual
}

const fetchUnderLease = async (
  source: TokenSource,
  { tenant, lease, refused }: { tenant: string; lease: TokenLease; refused: string },
): Promise<string> => {
  try {
    const fetched = await fetchOther(source, refused)
    await source.inStore(tenant, (store) => store.keep(lease, fetched))
    return fetched.token
  } catch (error) {
    await source.inStore(tenant, (store) => store.giveBack(lease))
    throw error
  }
}

/** The token another process has brought meanwhile, the right to fetch one oneself (true), or neither yet (false). */
const tokenOrLease = (
  source: TokenSource,
  tenant: string,
  { lease, refused }: { lease: TokenLease; refused: string },
): Promise<string | boolean> =>
  source.inStore(tenant, async (store) => {
    if (!(await store.lease(lease, plus(source.clock.now(), LEASE)))) return false
    // Looked at under the lease: whoever had it a moment ago has brought one.
    const kept = await store.current(lease.appId)
    if (kept === null || kept.token === refused) return true
    await store.giveBack(lease)
    return kept.token
  })

const obtain = async (source: TokenSource, tenant: string, refused: string): Promise<string> => {
  const kept = await source.kept(tenant)
  if (kept !== null && kept.token !== refused) return kept.token
  const lease = { appId: source.settings.appId, holder: randomUUID() }
  for (let polls = 0; polls < POLLS; polls += 1) {
    const found = await tokenOrLease(source, tenant, { lease, refused })
    if (typeof found === 'string') return found
    if (found) return fetchUnderLease(source, { tenant, lease, refused })
    await source.pause(POLL)
    const brought = await source.kept(tenant)
    if (brought !== null && brought.token !== refused) return brought.token
  }
  throw errorOf('stable_token', { errcode: NO_ANSWER, rid: '' })
}

/**
 * Tokens that all processes share through the database: one of them fetches, the others wait for what it brings. Within
 * a process, whoever asks meanwhile waits for the same answer.
 */
export const accessTokens = (source: TokenSource): AccessTokens => {
  const underWay = new Map<string, Promise<string>>()
  const once = (tenant: string, refused: string): Promise<string> => {
    const key = `${tenant}\n${refused}`
    const running = underWay.get(key)
    if (running !== undefined) return running
    const started = obtain(source, tenant, refused).finally(() => underWay.delete(key))
    underWay.set(key, started)
    return started
  }
  return {
    current: (tenant) => once(tenant, ''),
    insteadOf: (tenant, refused) => once(tenant, refused),
  }
}

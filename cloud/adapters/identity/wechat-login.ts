/** What the mini-program's owner was given by WeChat. */
export interface WechatSettings {
  readonly appId: string
  readonly secret: string
  /** Another address in tests. */
  readonly baseUrl?: string
  readonly timeoutMs?: number
}

/** Looks up whose login code this is; null when WeChat refuses the code. Throws when WeChat can't be asked now. */
export type OpenidOf = (code: string) => Promise<string | null>

const BASE_URL = 'https://api.weixin.qq.com'
const TIMEOUT_MS = 5_000
/** Code invalid or used before; code of a high-risk user, blocked. */
const REFUSED = [40029, 40163, 40226]
/** Too often for this user; WeChat's own trouble. */
const TRY_LATER = [45011, -1]

/** WeChat could not be asked, or the settings are wrong. */
export class WechatError extends Error {
  override readonly name = 'WechatError'
  constructor(
    readonly errcode: number,
    readonly retryable: boolean,
    options?: ErrorOptions,
  ) {
    super(`code2session answered ${errcode}`, options)
  }
}

const NO_ANSWER = -2

const addressOf = (settings: WechatSettings, code: string): URL => {
  const address = new URL('/sns/jscode2session', settings.baseUrl ?? BASE_URL)
  address.searchParams.set('appid', settings.appId)
  address.searchParams.set('secret', settings.secret)
  address.searchParams.set('js_code', code)
  address.searchParams.set('grant_type', 'authorization_code')
  return address
}

const ask = async (settings: WechatSettings, code: string): Promise<unknown> => {
  try {
    const signal = AbortSignal.timeout(settings.timeoutMs ?? TIMEOUT_MS)
    const response = await fetch(addressOf(settings, code), { signal, redirect: 'error' })
    if (!response.ok) throw new Error(`status ${response.status}`)
    return await response.json()
  } catch {
    // The cause may hold the address, and with it the secret: it goes no further.
    throw new WechatError(NO_ANSWER, true)
  }
}

const memberOf = (answer: unknown, name: string): unknown =>
  typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>)[name] : undefined

/** Exchanges the code of wx.login for an openid over HTTPS. The session key is not kept: nothing here needs it. */
export const wechatLogin =
  (settings: WechatSettings): OpenidOf =>
  async (code) => {
    const answer = await ask(settings, code)
    const errcode = Number(memberOf(answer, 'errcode') ?? 0)
    if (REFUSED.includes(errcode)) return null
    if (errcode !== 0) throw new WechatError(errcode, TRY_LATER.includes(errcode))
    const openid = memberOf(answer, 'openid')
    if (typeof openid !== 'string' || openid === '') throw new WechatError(NO_ANSWER, true)
    return openid
  }

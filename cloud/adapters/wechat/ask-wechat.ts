import { errorOf, NO_ANSWER } from './error-codes'
import { readAnswer, type WechatAnswer } from './read-answer'
import { BASE_URL, TIMEOUT_MS, type WechatSettings } from './wechat-settings'

/** One request to WeChat: a JSON body makes it a POST. */
export interface WechatQuestion {
  /** Name in our errors, e.g. code2session. */
  readonly call: string
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
}

/** An answer of more is none of WeChat's: codes of 1280 pixels have some 100 KB. */
const LARGEST_ANSWER = 4 * 1024 * 1024

const addressOf = ({ baseUrl }: WechatSettings, { path, query = {} }: WechatQuestion): URL => {
  const address = new URL(path, baseUrl ?? BASE_URL)
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  return address
}

const bytesOf = async (response: Response): Promise<Uint8Array> => {
  if (!response.ok) throw new Error(`status ${response.status}`)
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST_ANSWER) throw new Error('too large')
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.length > LARGEST_ANSWER) throw new Error('too large')
  return bytes
}

/** Asks WeChat once. Throws WechatError where nothing came that can be read. */
export const askWechat = async (
  settings: WechatSettings,
  question: WechatQuestion,
): Promise<WechatAnswer> => {
  const { call, body } = question
  const sent =
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }
  try {
    const signal = AbortSignal.timeout(settings.timeoutMs ?? TIMEOUT_MS)
    const response = await fetch(addressOf(settings, question), { ...sent, signal, redirect: 'error' })
    return readAnswer(await bytesOf(response))
  } catch {
    // The cause may hold the address, and with it the secret or the token: it goes no further.
    throw errorOf(call, { errcode: NO_ANSWER, rid: '' })
  }
}

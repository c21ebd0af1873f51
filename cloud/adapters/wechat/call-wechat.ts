import type { AccessTokens } from './access-tokens'
import { askWechat, type WechatQuestion } from './ask-wechat'
import { BUSY, errorOf, TOKEN_REFUSED } from './error-codes'
import type { WechatAnswer } from './read-answer'
import type { WechatSettings } from './wechat-settings'

/** What calls with a token work with. */
export interface WechatLine {
  readonly settings: WechatSettings
  readonly tokens: AccessTokens
  readonly pause: (ms: number) => Promise<void>
  /** Monotonic milliseconds. */
  readonly ticks: () => number
  /** Until when a call is left alone, by its name; one map per process. */
  readonly leftAlone: Map<string, number>
}

/** Pauses before the same call is made again within this request, while WeChat says it is busy. Unit: ms. */
const PAUSES = [200, 800] as const

const askWith = ({ settings }: WechatLine, question: WechatQuestion, token: string) =>
  askWechat(settings, { ...question, query: { ...question.query, access_token: token } })

/** With a token; where WeChat takes it no more, once again with another one. */
const askOnce = async (line: WechatLine, tenant: string, question: WechatQuestion): Promise<WechatAnswer> => {
  const token = await line.tokens.current(tenant)
  const answer = await askWith(line, question, token)
  if (!TOKEN_REFUSED.includes(answer.errcode)) return answer
  return askWith(line, question, await line.tokens.insteadOf(tenant, token))
}

const refuseWhileLeftAlone = ({ leftAlone, ticks }: WechatLine, call: string): void => {
  if ((leftAlone.get(call) ?? 0) > ticks()) throw errorOf(call, { errcode: 45009, rid: '' })
}

/**
 * Makes one call and answers what came, where its code is 0 or among `outcomes`. Waits a moment and tries again while WeChat
 * is busy; once a quota is used up, this process leaves the call alone for a while. Throws WechatError for all else.
 */
export const callWechat = async (
  line: WechatLine,
  tenant: string,
  { outcomes, ...question }: WechatQuestion & { readonly outcomes: readonly number[] },
): Promise<WechatAnswer> => {
  refuseWhileLeftAlone(line, question.call)
  let answer = await askOnce(line, tenant, question)
  for (const pause of PAUSES) {
    if (answer.errcode !== BUSY) break
    await line.pause(pause)
    answer = await askOnce(line, tenant, question)
  }
  if (answer.errcode === 0 || outcomes.includes(answer.errcode)) return answer
  const error = errorOf(question.call, answer)
  if (answer.errcode === 45009) line.leftAlone.set(question.call, line.ticks() + error.waitSeconds * 1000)
  throw error
}

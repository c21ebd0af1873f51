import { WechatError } from '../../ports/wechat'

/** No answer, or one that can't be read: ours, not WeChat's. */
export const NO_ANSWER = -2

/** WeChat's own trouble: the same may go through a moment later. */
export const BUSY = -1

/** The token is wrong, run out, or of another time: one new one is fetched, then the call is made once more. */
export const TOKEN_REFUSED: readonly number[] = [40001, 42001, 40014]

/** How long a code asks us to wait before the same call. Unit: seconds. */
const WAITS: Readonly<Record<number, number>> = {
  [NO_ANSWER]: 30,
  [BUSY]: 30,
  // Too often for this person, or this minute.
  45011: 60,
  44990: 60,
  // The quota of the minute or of the day is used up.
  45009: 600,
}

/**
 * The error of a code that has no outcome of its own. What isn't known to pass by itself is a matter of the settings.
 * @example errorOf('subscribe_send', { errcode: 45009, rid: '' }).waitSeconds // 600
 */
export const errorOf = (
  call: string,
  { errcode, rid }: { readonly errcode: number; readonly rid: string },
): WechatError => {
  const wait = WAITS[errcode]
  const retryable = wait !== undefined || TOKEN_REFUSED.includes(errcode)
  return new WechatError({ call, errcode, rid, retryable, waitSeconds: wait ?? 0 })
}

import type { PushedMessage } from '../../src/domain/notices/wechat-events'
import type { Result } from '../../src/domain/result'

/** What stands beside a signature of WeChat's. */
export interface SignedAt {
  readonly signature: string
  /** Seconds since 1970, as text. */
  readonly timestamp: string
  readonly nonce: string
}

/** A push as it came. */
export interface SealedPush extends SignedAt {
  /** JSON or XML that holds the encrypted message. */
  readonly body: string
}

/** A push that was opened. */
export interface OpenedPush {
  readonly message: PushedMessage
  /** The same for the same message, however often it is pushed; a hash. */
  readonly identity: string
}

/** What WeChat sends of its own accord: whether it is genuine, and what is in it. */
export interface WechatPush {
  /** Whether WeChat signed this within the last five minutes of `now` (ISO 8601). */
  isGenuine(asked: SignedAt, now: string): boolean
  /** The message; refused where it was not signed and sealed with our keys for this program, or not recently. */
  open(push: SealedPush, now: string): Result<OpenedPush, 'forbidden'>
}

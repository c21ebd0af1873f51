import type { MessageTemplate } from '../../../src/domain/notices/message-templates'

/** What the mini-program's owner was given by WeChat, and how its server is reached. */
export interface WechatSettings {
  readonly appId: string
  readonly secret: string
  readonly templates?: readonly MessageTemplate[]
  /** Token and EncodingAESKey of the message push; null where none is set up. */
  readonly push?: { readonly token: string; readonly aesKey: string } | null
  /** Another address in tests. */
  readonly baseUrl?: string
  /** Unit: ms. */
  readonly timeoutMs?: number
}

export const BASE_URL = 'https://api.weixin.qq.com'
export const TIMEOUT_MS = 5_000

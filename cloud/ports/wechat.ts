import type { MessageTemplate } from '../../src/domain/notices/message-templates'
import type { WechatPush } from './wechat-push'

/** What went wrong between us and WeChat. Never holds a secret, a token, an openid or a text of a person. */
export interface WechatTrouble {
  /** The call, e.g. subscribe_send. */
  readonly call: string
  /** WeChat's code; −2 where no answer came that could be read. */
  readonly errcode: number
  /** WeChat's name of the request, to ask its support with; '' where it gave none. */
  readonly rid: string
  /** Whether the same may go through later. */
  readonly retryable: boolean
  /** How long to leave WeChat alone before that. Unit: seconds. */
  readonly waitSeconds: number
}

/** WeChat could not be asked, wants to be asked later, or the settings are wrong. */
export class WechatError extends Error {
  override readonly name = 'WechatError'
  readonly errcode: number
  readonly rid: string
  readonly retryable: boolean
  readonly waitSeconds: number
  constructor({ call, errcode, rid, retryable, waitSeconds }: WechatTrouble) {
    super(`${call} answered ${errcode}${rid === '' ? '' : ` (rid ${rid})`}`)
    this.errcode = errcode
    this.rid = rid
    this.retryable = retryable
    this.waitSeconds = waitSeconds
  }
}

/** A subscribe message (订阅消息) for one person. */
export interface SubscriptionToSend {
  readonly openid: string
  readonly templateId: string
  /** Page that a tap opens, with its query; without a leading slash. */
  readonly page: string
  /** Field of the template, e.g. thing1 → text. Each within the limit of its type. */
  readonly fields: Readonly<Record<string, string>>
}

/**
 * What became of it. `no_consent`: the person has no consent left. `unknown_person`: not somebody of this mini-program.
 * `template_gone`, `page_gone`, `fields_refused`: the settings have to be mended; sending it again changes nothing.
 */
export type SendOutcome =
  'sent' | 'no_consent' | 'unknown_person' | 'template_gone' | 'page_gone' | 'fields_refused'

/** An outcome with what WeChat said, for the desk. */
export interface SendAnswer {
  readonly outcome: SendOutcome
  readonly errcode: number
  readonly rid: string
  /** WeChat's number of the message; '' where it gave none. */
  readonly messageId: string
}

/** Where a text stands: 1 资料, 2 评论, 3 论坛, 4 社交日志. */
export type TextScene = 1 | 2 | 3 | 4

/** `unchecked`: WeChat can't judge for this person (not seen within two hours, or of another program). */
export type TextVerdict = 'pass' | 'review' | 'risky' | 'unchecked'

/** What WeChat thinks of a text. `label` is its number for the kind of trouble, 100 for none. */
export interface TextJudgement {
  readonly verdict: TextVerdict
  readonly label: number
  readonly traceId: string
}

/** A page of the mini-program behind a code. */
export interface CodeOfPage {
  /** At most 32 characters of `0-9A-Za-z!#$&'()*+,/:;=?@-._~`. */
  readonly scene: string
  /** Without a leading slash. */
  readonly page: string
  /** Unit: pixels, 280–1280. */
  readonly width: number
}

/** How long a link that WeChat made stays good: the longest it allows. Unit: days. */
export const LINK_DAYS = 30

/** WeChat's server, asked for one township. Each call throws `WechatError` where it gave no outcome. */
export interface Wechat {
  /** Subscribe messages of this mini-program; none: nobody is asked, nothing is sent. */
  readonly templates: readonly MessageTemplate[]
  /** What WeChat pushes; null where no push is set up. */
  readonly push: WechatPush | null
  send(tenant: string, message: SubscriptionToSend): Promise<SendAnswer>
  checkText(
    tenant: string,
    text: { readonly openid: string; readonly scene: TextScene; readonly content: string },
  ): Promise<TextJudgement>
  /** Asks for a picture to be looked at; the answer is pushed. Null where WeChat can't judge for this person. */
  checkPicture(
    tenant: string,
    picture: { readonly openid: string; readonly scene: TextScene; readonly url: string },
  ): Promise<{ readonly traceId: string } | null>
  /** Number behind the code of a getPhoneNumber button; null when the code is refused. */
  phoneNumberOf(tenant: string, code: string): Promise<string | null>
  /** A mini-program code as PNG; null where the page is not released yet. */
  codeOfPage(tenant: string, code: CodeOfPage): Promise<Uint8Array | null>
  /** A link that opens a page of the mini-program from outside. */
  linkTo(tenant: string, page: { readonly page: string; readonly query: string }): Promise<string>
}

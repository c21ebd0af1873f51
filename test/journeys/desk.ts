import type { AppDriver } from '../support/driver'
import { Resident } from './resident'

/** An account with which somebody signs in. */
export interface Account {
  readonly account: string
  readonly password: string
}

/** The ways of replying that the desk leads to, as its first question words them. */
export type Reply =
  | { readonly kind: 'granted'; readonly facts: string; readonly content: string }
  | {
      readonly kind: 'partial'
      readonly facts: string
      readonly content: string
      readonly part: string
      readonly reason: string
    }
  | {
      readonly kind: 'not_exist'
      readonly facts: string
      readonly reason: string
      readonly searchRecord: string
    }
  | {
      readonly kind: 'not_ours'
      readonly facts: string
      readonly reason: string
      readonly redirectTo: string
    }
  | { readonly kind: 'process'; readonly facts: string; readonly reason: string }

const ANSWERS: Readonly<Record<Reply['kind'], RegExp>> = {
  granted: /^有，可以全部给/,
  partial: /^有，部分不能给/,
  not_exist: /^查过，没有/,
  not_ours: /^不归本镇管/,
  process: /^有，依法不能给/,
}

/** What staff do on the phone, named as the screen names it. */
export class Desk<Phone extends AppDriver = AppDriver> {
  constructor(readonly phone: Phone) {}

  /** `ready`: what stands on 今天 of this account; the county has no cases of its own. */
  async signIn({ account, password }: Account, ready = '已超期'): Promise<void> {
    await this.phone.open('/pages/staff/sign-in/index')
    await this.phone.fill('账号', account)
    await this.phone.fill('密码', password)
    await this.phone.tap('登录')
    await this.phone.see(ready)
  }

  async openCase(number: string): Promise<void> {
    await this.phone.open('/pages/staff/today/index')
    await this.phone.see('已超期')
    await this.phone.tap(new RegExp(number.replace(/[〔〕]/g, '.')))
    // The title comes before the case: wait for what stands at its end.
    await this.phone.see('办理过程')
  }

  /** From 今天 to the first question of an intake. */
  async startFiling(): Promise<void> {
    await this.phone.tap(/^登记线下申请/)
    await this.phone.see('申请是怎样收到的？')
  }

  /** The resident's questions, answered for a citizen at the counter. */
  async fillForAnother(description: string): Promise<void> {
    const applicant = new Resident(this.phone)
    await applicant.sayWhoAsCitizen()
    await this.phone.fill('信息名称或内容', description)
    await this.phone.tap(/^纸质/)
    await this.phone.tap(/^自己去取/)
  }

  async confirmReceipt(): Promise<void> {
    await this.phone.tap('确认收到')
    await this.phone.see('起草答复')
  }

  private async write(reply: Reply): Promise<void> {
    if (reply.kind === 'not_exist') await this.phone.fill('检索记录', reply.searchRecord)
    await this.phone.fill('查明的事实', reply.facts)
    if ('content' in reply) await this.phone.fill('公开的内容，或者获取的方式', reply.content)
    if (reply.kind === 'not_exist' || reply.kind === 'not_ours' || reply.kind === 'process')
      await this.phone.fill('理由', reply.reason)
    if (reply.kind === 'not_ours') await this.phone.fill('应向谁申请', reply.redirectTo)
  }

  /** Drafts the reply one question at a time, up to the last look. */
  async draftReply(reply: Reply): Promise<void> {
    await this.phone.tap('起草答复')
    await this.phone.see('本机关有没有这份信息？')
    await this.phone.tap(ANSWERS[reply.kind])
    await this.phone.tap('下一问')
    if (reply.kind === 'process') {
      await this.phone.tap(/^过程性信息/)
      await this.phone.tap('下一问')
    }
    await this.phone.see('写出查到的情况')
    await this.write(reply)
    await this.phone.tap('下一问')
    if (reply.kind === 'partial') {
      await this.phone.fill('不公开的部分', reply.part)
      await this.phone.tap(/^第三方权益/)
      await this.phone.fill('不公开的理由', reply.reason)
      await this.phone.tap('下一问')
    }
    await this.phone.see('核对后提交')
  }

  async submitForApproval(): Promise<void> {
    await this.phone.tap('提交签发')
    await this.phone.see(/等负责人签发/)
  }

  async approve(): Promise<void> {
    await this.phone.see('同意并发出')
    await this.phone.tap('同意并发出')
    await this.phone.tap('确认发出')
    await this.phone.see('已答复')
  }
}

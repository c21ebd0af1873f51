import type { AppDriver } from '../support/driver'
import { Desk } from './desk'

/** The acts between receipt and letter, named as the screen names them. */
export class DeskActs<Phone extends AppDriver = AppDriver> extends Desk<Phone> {
  async noticeCorrection(point: string): Promise<void> {
    await this.phone.tap(/^告知补正/)
    await this.phone.fill('第 1 项', point)
    await this.phone.tap(/约 10 天/)
    await this.phone.tap('发出补正告知')
    await this.phone.see('等申请人补正')
  }

  async consultThirdParty(who: string, moved: RegExp): Promise<void> {
    await this.phone.tap(/^征求意见/)
    await this.phone.tap(/^第三方/)
    await this.phone.see(/不等于同意，也不等于拒绝/)
    await this.phone.see(moved)
    await this.phone.fill('对方名称', who)
    await this.phone.tap('登记发出')
    await this.phone.see(/第三方（/)
  }

  async recordThirdPartyReceipt(): Promise<void> {
    await this.phone.tap(/^登记对方收到征求意见书/)
    await this.phone.tap('登记收到')
    await this.phone.see(/第三方（.*）收到/)
  }

  async recordThirdPartyObjection(reasons: string): Promise<void> {
    await this.phone.tap(/^登记征求意见的答复/)
    await this.phone.tap(/^不同意公开/)
    await this.phone.fill('对方的理由', reasons)
    await this.phone.tap('登记答复')
    await this.phone.see(/不同意公开。/)
  }

  async extend(reason: string, moved: RegExp): Promise<void> {
    await this.phone.tap(/^延长答复期限/)
    await this.phone.tap('10 天')
    await this.phone.see(moved)
    await this.phone.fill('延期理由', reason)
    await this.phone.tap('同意延期并告知')
    await this.phone.see(/延长10个工作日/)
  }

  async refer(reason: string): Promise<void> {
    await this.phone.tap('不常用的事项')
    await this.phone.tap(/^转为信访、投诉或者咨询/)
    await this.phone.tap(/^信访/)
    await this.phone.fill('理由', reason)
    await this.phone.tap('转办并告知')
    await this.phone.see(/转为信访办理/)
  }

  async resume(reason: string): Promise<void> {
    await this.phone.tap(/^恢复办理/)
    await this.phone.fill('理由', reason)
    await this.phone.tap('恢复办理')
    await this.phone.see('办理中')
  }

  /** A reply of which every text is the usual one. */
  async replyAsUsual(answer: RegExp, ground?: RegExp): Promise<void> {
    await this.phone.tap('起草答复')
    await this.phone.see('本机关有没有这份信息？')
    await this.phone.tap(answer)
    if (ground !== undefined) {
      await this.phone.tap('下一问')
      await this.phone.tap(ground)
    }
    await this.phone.tap('用常用写法，直接核对')
    await this.phone.see('核对后提交')
    await this.submitForApproval()
  }
}

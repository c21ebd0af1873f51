import { setTimeout as sleep } from 'node:timers/promises'
import type { AppDriver } from '../support/driver'

/** A citizen of the tests: an identity number with a right check digit that belongs to nobody. */
export const LI_XIAOMAN = {
  name: '李小满',
  identityNumber: '11010519491231002X',
  phone: '13900000001',
  address: '盏西镇芒别村三组12号',
} as const

/** An organisation of the tests. */
export const COOPERATIVE = {
  name: '盏西镇芒别茶叶专业合作社',
  creditCode: '91350100M000100Y43',
  legalRepresentative: '岳麻当',
  contactName: '岳麻当',
  phone: '13900000002',
  address: '盏西镇芒别村一组',
} as const

export const WANTED = '2025年芒别村农村危房改造补助对象和金额'

/** Longer than the second within which a draft is saved. Unit: ms. */
const SAVED = 1300

/** As long as it takes until what was just written is kept. */
export const untilSaved = (): Promise<void> => sleep(SAVED)

/** What a resident does on the phone, named as the screen names it. */
export class Resident {
  constructor(readonly phone: AppDriver) {}

  async search(words: string): Promise<void> {
    await this.phone.open('/pages/home/index')
    await this.phone.fill('搜政策、补贴、文号、村名', words)
    await this.phone.tap('搜索')
  }

  async startRequest(): Promise<void> {
    await this.phone.open('/pages/apply/index')
    await this.phone.tap('开始申请')
    await this.phone.see('您这次想办什么？')
    await this.answer('要一份东西', '应该有了')
    await this.phone.tap('填写申请表')
    await this.phone.see('您是谁？')
  }

  /** Answers the everyday questions before the form. */
  async answer(...options: readonly string[]): Promise<void> {
    for (const option of options) await this.phone.tap(new RegExp(`^${option}`))
  }

  async sayWhoAsCitizen(person: typeof LI_XIAOMAN = LI_XIAOMAN): Promise<void> {
    await this.phone.tap(/^个人/)
    await this.phone.see('证件名称')
    await this.phone.fill('姓名', person.name)
    await this.phone.choose('证件名称', '身份证')
    await this.phone.fill('身份证号码', person.identityNumber)
    await this.phone.fill('联系电话', person.phone)
    await this.phone.fill('联系地址', person.address)
  }

  async sayWhoAsOrganisation(): Promise<void> {
    await this.phone.tap(/^单位/)
    await this.phone.see('组织类别')
    await this.phone.choose('组织类别', '商业企业')
    await this.phone.fill('单位名称', COOPERATIVE.name)
    await this.phone.fill('统一社会信用代码', COOPERATIVE.creditCode)
    await this.phone.fill('法定代表人', COOPERATIVE.legalRepresentative)
    await this.phone.fill('联系人', COOPERATIVE.contactName)
    await this.phone.fill('联系电话', COOPERATIVE.phone)
    await this.phone.fill('联系地址', COOPERATIVE.address)
  }

  async sayWhat(description: string = WANTED): Promise<void> {
    await this.phone.tap('下一步')
    await this.phone.see('您要什么信息？')
    await this.phone.fill('信息名称或内容', description)
  }

  async sayHow(): Promise<void> {
    await this.phone.tap('下一步')
    await this.phone.see('怎么给您？')
    await this.phone.tap(/^电子文档/)
    await this.phone.tap(/^在这里看/)
    await this.phone.tap('下一步')
    await this.phone.see('请核对')
  }

  /** All four steps, up to the last look. */
  async fillRequest(description: string = WANTED): Promise<void> {
    await this.startRequest()
    await this.sayWhoAsCitizen()
    await this.sayWhat(description)
    await this.sayHow()
  }

  async send(): Promise<void> {
    await this.phone.tap('提交申请')
  }

  /** The number on the receipt in front, e.g. 盏公申〔2026〕1号. */
  async numberOnReceipt(): Promise<string> {
    await this.phone.see('已提交成功')
    const found = /\S+〔\d{4}〕\d+号/.exec(await this.phone.text())
    if (!found) throw new Error('the receipt shows no number')
    return found[0]
  }

  async openMyCase(description: string = WANTED): Promise<void> {
    await this.phone.open('/pages/mine/index')
    await this.phone.tap(new RegExp(description))
    await this.phone.see('办理过程')
  }
}

import { creditCodeCheck } from '../../../src/domain/people/social-credit-code'
import { digits, pick, type Dice } from './dice'

/** A text without personal data. */
export interface Negative {
  readonly kind: string
  readonly text: string
}

const two = (value: number): string => String(value).padStart(2, '0')
const year = (dice: Dice): number => 1990 + dice(37)
const VILLAGES = '关上村 支那村 松坡村 弄璋村 勐弄村'.split(' ')

const creditCode = (dice: Dice): string => {
  const first17 =
    `${pick(dice, ['11', '12', '91', '93', '51'])}533123${pick(dice, ['', 'MA'])}${digits(dice, 9)}`.slice(
      0,
      17,
    )
  return first17 + creditCodeCheck(first17)
}

const stamp = (dice: Dice): string => `${year(dice)}${two(1 + dice(12))}${two(1 + dice(28))}`

const MAKERS: Readonly<Record<string, (dice: Dice) => string>> = {
  'document number': (dice) => `盏政发〔${year(dice)}〕${1 + dice(300)}号`,
  decree: (dice) =>
    `国务院令第${100 + dice(700)}号，自${year(dice)}年${1 + dice(12)}月${1 + dice(28)}日起施行`,
  date: (dice) =>
    `${year(dice)}-${two(1 + dice(12))}-${two(1 + dice(28))} ${two(dice(24))}:${two(dice(60))}:${two(dice(60))}`,
  'span of dates': (dice) =>
    `公示期：${year(dice)}.${1 + dice(12)}.${1 + dice(28)}—${year(dice)}.${1 + dice(12)}.${1 + dice(28)}`,
  'amount in yuan': (dice) => `下达资金${digits(dice, 8)}.${digits(dice, 2)}元`,
  'long amount': (dice) => `合计1${pick(dice, ['3', '5', '8'])}${digits(dice, 9)}元`,
  'amount with commas': (dice) => `¥${1 + dice(99)},${digits(dice, 3)},${digits(dice, 3)}.${digits(dice, 2)}`,
  'credit code': (dice) => `统一社会信用代码：${creditCode(dice)}`,
  'credit code alone': (dice) => `盈江县某某合作社（${creditCode(dice)}）`,
  'order number': (dice) => `订单号：${stamp(dice)}${digits(dice, 10)}`,
  'acceptance number': (dice) => `受理编号：533123${stamp(dice)}${digits(dice, 4)}`,
  'office number': (dice) => `监督电话：0692-8${digits(dice, 6)}`,
  hotline: (dice) =>
    `拨打${pick(dice, ['12345', '12333', '12315', '110', '95598', '400-889-9512', '12388'])}政务服务热线`,
  'office mailbox': (dice) => `电子邮箱：zhanxi${dice(99)}@yingjiang.gov.cn`,
  plot: (dice) => `宗地编号：533123${digits(dice, 3)}JC${digits(dice, 5)}，地块${1 + dice(90)}号`,
  'statistical code': (dice) => `统计用区划代码 533123${digits(dice, 6)}`,
  'project code': (dice) =>
    `项目代码：${year(dice)}-533123-${two(dice(99))}-${two(dice(99))}-${digits(dice, 6)}`,
  'row of figures': (dice) => `| ${[1, 2, 3, 4, 5].map(() => dice(100000)).join(' | ')} |`,
  'csv of figures': (dice) => [1, 2, 3, 4, 5, 6].map(() => dice(20000)).join(','),
  'lines of figures': (dice) => [1, 2, 3, 4].map(() => 1000 + dice(9000000)).join('\n'),
  ISBN: (dice) => `ISBN 978-7-${digits(dice, 4)}-${digits(dice, 4)}-${dice(10)}`,
  standard: (dice) => `执行GB/T ${1000 + dice(40000)}-${year(dice)}、DB53/T ${100 + dice(900)}`,
  invoice: (dice) => `发票代码：0530${digits(dice, 8)}，发票号码：${digits(dice, 8)}`,
  'web address': (dice) => `http://www.yj.gov.cn/zxz/Web/_F0_0_${digits(dice, 16)}.htm`,
  'masked phone': (dice) => `张** 138****${digits(dice, 4)}`,
  'masked identity number': (dice) => `53*************${digits(dice, 3)}`,
  'list of names and amounts': (dice) => `王小明 ${pick(dice, VILLAGES)} ${100 + dice(2000)}元`,
  'project in a village group': (dice) => `${pick(dice, VILLAGES)}${1 + dice(9)}组道路硬化工程竣工`,
  'office address': (dice) => `地址：盈江县盏西镇人民政府，盏西镇团结路${1 + dice(90)}号`,
  'poverty policy': (dice) => `全镇低保对象${100 + dice(900)}户，残疾人补贴发放${dice(99)}万元`,
  coordinates: (dice) => `东经98.${digits(dice, 6)}，北纬24.${digits(dice, 6)}`,
  'account of an office': (dice) => `户名：盈江县财政局 账号：24${digits(dice, 15)}`,
  'case number of a court': (dice) => `（${year(dice)}）云3123民初${1 + dice(2000)}号`,
  'index number': (dice) => `索引号：015133${digits(dice, 3)}/${year(dice)}-${digits(dice, 5)}`,
  population: (dice) => `常住人口1${digits(dice, 5)}人，${dice(9000)}户，耕地${digits(dice, 5)}亩`,
  'meter number': (dice) => `设备编号：1${pick(dice, ['3', '8'])}${digits(dice, 9)}`,
  timestamp: (dice) => `流水号${stamp(dice)}${digits(dice, 6)}`,
  version: (dice) => `V${dice(9)}.${dice(99)}.${dice(9999)} build ${stamp(dice)}.${dice(9)}`,
  'public account': () => '微信公众号：盏西发布，QQ群：便民服务一群',
  'relief without names': (dice) =>
    pick(dice, [
      `走访慰问困难群众${dice(90)}户、老党员${dice(30)}名`,
      '将符合条件的困难家庭全部纳入低保，对特困人员给予临时救助',
      '低保户、五保户、残疾人优先，周边群众不得代领',
      '困难职工，包括农民工和高校毕业生',
      `建档立卡户全部脱贫，帮扶困难群众${dice(900)}人次`,
    ]),
  'numbered points': (dice) => `①${year(dice)}年②${year(dice)}年③${digits(dice, 4)}万元④${dice(30)}个村`,
  'random 18 digits': (dice) => `数据包 ${1 + dice(9)}${digits(dice, 17)}`,
  'random 16 digits': (dice) => `数据包 ${1 + dice(9)}${digits(dice, 15)}`,
  'random 11 digits': (dice) => `数据包 2${digits(dice, 10)}`,
}

/** Texts without personal data, of many kinds; the same for the same dice. */
export const builtNegatives = (dice: Dice, each: number): readonly Negative[] =>
  Object.entries(MAKERS).flatMap(([kind, make]) =>
    Array.from({ length: each }, (): Negative => ({ kind, text: make(dice) })),
  )

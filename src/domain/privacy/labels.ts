/** Longest stretch before a number in which its label is looked for. Unit: characters. */
const REACH = 18
const TRAILING = '[\\s:：,，;；=＝为是“”"\'’‘`*#№()（）\\[\\]【】|｜、.\\-—_]*$'

const SERIAL_OWNERS =
  '档案|文件|备案|许可证?|登记证?|证书|不动产|权证|防伪|机构|组织|信用|纳税人|报告|样品|检测|资产|线路|桩|事项|主题|案件'
const ORDER_OWNERS =
  '订单|运单|快递|物流|工单|流水|受理|办件|业务|交易|凭证|发票|收据|票据|合同|项目|招标|采购|标段|地块|宗地|图斑|设备|批次|批准|条码|序列|统计|区划|索引|产品|商品'
const NUMBERED = '[\\u4e00-\\u9fff（）()]{0,6}(?:号码?|编号|代码|编码|码)'
const ORDER = new RegExp(`(?:(?:${ORDER_OWNERS})${NUMBERED}|单号|流水号|订单)${TRAILING}`, 'u')
const SERIAL = new RegExp(
  `(?:(?:${SERIAL_OWNERS})${NUMBERED}|编号|代码|编码|批号|案号|图号|货号|型号|档号|文号|ISBN|ISSN|IMEI|S/?N|NO|№)${TRAILING}`,
  'iu',
)
const IDENTITY = /身份证?|公民身份|证件|残疾证|户口|身证|社会保障号|ID\s*(?:card|no|number|号)?[^a-z]*$/iu
const PHONE = /电话|手机|联系方式|联系人|号码|致电|拨打|微信|tel|phone|mobile/iu
const ACCOUNT = /银行卡|卡号|一卡通|存折|账号|帐号|账户|帐户|打卡|card/iu
const PERSONAL_ACCOUNT = /银行卡|卡号|一卡通|一折通|存折|打卡/u
const CREDIT_CODE = /信用代码|机构代码|税号|纳税人识别号/u

/** What the words before a number say that it is. */
export type NumberLabel =
  'identity' | 'phone' | 'personal_account' | 'account' | 'credit_code' | 'order' | 'serial' | 'none'

/**
 * What stands before a place on the same line, at most `reach` characters.
 * @example textBefore('姓名\n电话：138', 6) // '电话：'
 */
export const textBefore = (text: string, from: number, reach = REACH): string => {
  const before = text.slice(Math.max(0, from - reach), from)
  return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
}

/**
 * What stands behind a place on the same line, at most `reach` characters.
 * @example textBehind('138元\n', 3) // '元'
 */
export const textBehind = (text: string, to: number, reach = REACH): string =>
  text.slice(to, to + reach).split(/[\r\n]/)[0] ?? ''

/** The more personal reading comes first. */
const READINGS: readonly (readonly [NumberLabel, RegExp])[] = [
  ['credit_code', CREDIT_CODE],
  ['identity', IDENTITY],
  ['personal_account', PERSONAL_ACCOUNT],
  ['account', ACCOUNT],
  ['order', ORDER],
  ['serial', SERIAL],
  ['phone', PHONE],
]

/**
 * What the words before a number say that it is; the more personal reading wins.
 * @example labelBefore('身份证号：533123…', 5) // 'identity'
 */
export const labelBefore = (text: string, from: number): NumberLabel => {
  const before = textBefore(text, from)
  return READINGS.find(([, pattern]) => pattern.test(before))?.[0] ?? 'none'
}

/** Labels under which a number is nobody's. */
const NOBODYS: readonly NumberLabel[] = ['order', 'serial', 'credit_code']

/**
 * Whether the words before a number say that it counts things and belongs to nobody.
 * @example isNobodys('订单号：13812345678', 4) // true
 */
export const isNobodys = (text: string, from: number): boolean => NOBODYS.includes(labelBefore(text, from))

const LINK = /(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff]*$/iu
const DIALLING_LINK = /(?:tel|phone|mobile|mob)[=:/]+$/iu
const LONGEST_LINK = 120

/**
 * Whether a place lies inside a web address, other than one that dials.
 * @example isInLink('http://a.cn/13812345678', 12) // true
 */
export const isInLink = (text: string, from: number): boolean => {
  const before = text.slice(Math.max(0, from - LONGEST_LINK), from)
  return LINK.test(before) && !DIALLING_LINK.test(before)
}

const UNIT =
  /^\s*(?:[.．]\d{1,2}(?!\d)\s*)?(?:元|万|亿|角|分(?!机)|吨|公斤|千克|克|斤|亩|公顷|平方|㎡|立方|m[²³2]|千瓦|度(?!假)|株|头|只|羽|尾|人次|人(?![民大])|户(?![主籍口名号])|件|个(?!人)|座|公里|千米|米|%|％|‰)/u
const DECIMALS = /^[.．]\d{1,4}(?!\d)/u
const CURRENCY = /[¥￥$]\s*$/u
const FRACTION = /(?:^|[^\d])0[.．]$/u

/**
 * Whether a number is an amount: a currency sign or 0. before it, a unit or decimals behind it.
 * @example isAmount('共13812345678元', { from: 1, to: 12 }) // true
 */
export const isAmount = (
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): boolean => {
  const behind = textBehind(text, to)
  const before = textBefore(text, from)
  return UNIT.test(behind) || DECIMALS.test(behind) || CURRENCY.test(before) || FRACTION.test(before)
}

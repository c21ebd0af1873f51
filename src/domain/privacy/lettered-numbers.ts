import type { PersonalFinding, PersonalKind } from './kinds'
import { isNobodys, textBefore, textBehind } from './labels'
import { officialMask } from './masks'
import { matchesOf } from './matches'
import { originalPlace } from './narrow-text'
import type { NarrowText } from './narrow-text'

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const JOIN = '[\\s·・•.\\-_—]?'
const PLATE = new RegExp(
  `[${PROVINCES}]\\s?[A-HJ-Z]${JOIN}(?:[DF][A-HJ-NP-Z0-9]\\d{4}|\\d{5}[A-HJK]|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳])`,
  'giu',
)
const MAILBOX =
  /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}\s?(?:@|\(at\)|\[at\])\s?[A-Za-z0-9][A-Za-z0-9-]{0,62}(?:\s?\.\s?[A-Za-z0-9-]{2,24}){1,4}/giu
/** Written so that no machine should know it: 张三#qq.com. */
const DISGUISED_MAILBOX =
  /[A-Za-z0-9][A-Za-z0-9._%+-]{1,63}\s?(?:#|\*|艾特|（?at）?)\s?(?:qq|163|126|139|189|yeah|sina|sohu|foxmail|gmail|outlook|hotmail|aliyun)\.(?:com|net|cn)(?:\.cn)?/giu
const CHAT_ACCOUNT = /[A-Za-z][A-Za-z0-9_-]{5,19}|[1-9]\d{4,10}/gu
/** Groups and public accounts are offices'. */
const CHAT_LABEL = /(?:\bQQ|微信|wechat|wx)(?:号码?|账号|ID)?\s?[:：为是]\s?$/iu
const OFFICE_MAILBOX = /\.gov\.cn$|\.gov$/iu
const PASSPORT = /(?:E[A-HJ-NP-Z]\d{7}|[EG]\d{8})/giu
const LABELLED_DOCUMENT = /(?:[A-Z]{1,2}\d{7,10}|1[45]\d{7}|\d{8}|[A-Z]{3}\d{12})/giu
const DOCUMENT_LABEL = /护照|通行证|回乡证|台胞证|居留证|港澳证|军官证|士兵证|军人证|警官证|passport|permit/iu
const SECURITY_NUMBER = /[A-Z]{0,2}\d{6,20}[A-Z0-9]?/giu
const SECURITY_LABEL =
  /(?:社会?保(?:障|险)?|医保|医疗保险|养老保险|新农合|新农保|参合|参保)[^，。,\d]{0,8}(?:号码?|编号|账号|证号)[\s:：为是]*$/u
const GLUED = /[A-Za-z0-9]/u
const REACH = 15

const isFree = (text: string, from: number, to: number): boolean =>
  !GLUED.test(text.charAt(from - 1)) && !GLUED.test(text.charAt(to))

type Judge = (text: string, from: number, to: number) => boolean

const isPlate: Judge = (text, from, to) => {
  const digits = text.slice(from, to).replace(/[^\d]/g, '').length
  return digits >= 2 && !GLUED.test(text.charAt(to)) && !/^号?(?:文|地块|公告)/u.test(textBehind(text, to))
}

const isPersonalMailbox: Judge = (text, from, to) =>
  !OFFICE_MAILBOX.test(text.slice(from, to).replace(/\s/g, ''))

const isPassport: Judge = (text, from, to) => isFree(text, from, to) && !isNobodys(text, from)

const isLabelledDocument: Judge = (text, from, to) =>
  isFree(text, from, to) && DOCUMENT_LABEL.test(textBefore(text, from, REACH))

const isSecurityNumber: Judge = (text, from, to) =>
  isFree(text, from, to) && SECURITY_LABEL.test(textBefore(text, from, REACH))

const isChatAccount: Judge = (text, from, to) =>
  isFree(text, from, to) && CHAT_LABEL.test(textBefore(text, from, REACH))

/** Kinds whose letters are read as capitals, and without their dots. */
const IN_ANY_CASE: readonly PersonalKind[] = ['vehicle_plate', 'travel_document', 'social_security']

const SEARCHES: readonly (readonly [PersonalKind, RegExp, Judge])[] = [
  ['email', MAILBOX, isPersonalMailbox],
  ['email', DISGUISED_MAILBOX, isPersonalMailbox],
  ['chat_account', CHAT_ACCOUNT, isChatAccount],
  ['vehicle_plate', PLATE, isPlate],
  ['travel_document', PASSPORT, isPassport],
  ['travel_document', LABELLED_DOCUMENT, isLabelledDocument],
  ['social_security', SECURITY_NUMBER, isSecurityNumber],
]

/**
 * Plates, mailboxes, QQ and WeChat accounts, passports and permits, and social security numbers. Mailboxes of gov.cn belong to offices.
 * Source: GA 36-2018 (plates), from memory.
 * @example letteredNumbers('车牌云N·12345', narrowText('车牌云N·12345'))[0].kind // 'vehicle_plate'
 */
export const letteredNumbers = (original: string, narrow: NarrowText): readonly PersonalFinding[] =>
  SEARCHES.flatMap(([kind, pattern, judge]) =>
    matchesOf(pattern, narrow.text)
      .filter(({ 0: written, index }) => judge(narrow.text, index, index + written.length))
      .map(({ 0: written, index }): PersonalFinding => {
        const { from, to } = originalPlace(narrow, index, index + written.length)
        const masked = officialMask(kind, written.replace(/[\s·・•]/gu, '').toUpperCase())
        return {
          kind,
          from,
          to,
          text: original.slice(from, to),
          masked: IN_ANY_CASE.includes(kind) ? masked : officialMask(kind, written.replace(/\s/g, '')),
        }
      }),
  )

import { findPersonalData } from './find-personal-data'
import { insultsIn } from './insults'
import { PERSONAL_KIND_NAMES, type AllowedContacts, type PersonalFinding, type PersonalKind } from './kinds'

/**
 * Why a text may not be shown to everybody as it stands, in Chinese with the cure; null when nothing was found. What a
 * person reads decides besides: names alone are not found.
 * Source: 个人信息保护法 (2021) Art. 28; 政府信息公开条例 (2019) Art. 15.
 * @example problemInPublicWords('请打13812345678', { phones: [], mailboxes: [] }) // '文中有手机号码（138****5678），…'
 */
export const problemInPublicWords = (text: string, allowed: AllowedContacts): string | null => {
  const [found] = findPersonalData(text, allowed)
  if (found !== undefined)
    return `文中有${PERSONAL_KIND_NAMES[found.kind]}（${found.masked}），不能公开，请删去或者打码。`
  const [insult] = insultsIn(text)
  return insult === undefined ? null : `文中有辱骂的话（${insult}），不能公开，请换成对事情的说法。`
}

/** An office's telephone or mailbox may stand in an answer; a person's may not. */
const OF_OFFICES: readonly PersonalKind[] = ['landline', 'email']

/**
 * What of a text about to be shown to everybody is a person's own; telephones and mailboxes of offices are not.
 * Source: 个人信息保护法 (2021) Art. 4, 28; Regulation (2019) Art. 15.
 * @example personalInWords('村民电话13812345678')[0].kind // 'mobile_phone'
 */
export const personalInWords = (text: string): readonly PersonalFinding[] =>
  findPersonalData(text).filter(({ kind }) => !OF_OFFICES.includes(kind))

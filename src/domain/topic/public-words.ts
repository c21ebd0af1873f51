import { findPersonalData } from '../privacy/find-personal-data'
import type { PersonalFinding, PersonalKind } from '../privacy/kinds'

/** An office's telephone or mailbox may stand in an answer; a person's may not. */
const OF_OFFICES: readonly PersonalKind[] = ['landline', 'email']

/**
 * What of a text about to be shown to everybody is a person's own; telephones and mailboxes of offices are not.
 * Source: 个人信息保护法 (2021) Art. 4, 28; Regulation (2019) Art. 15.
 * @example personalInWords('村民电话13812345678')[0].kind // 'mobile_phone'
 */
export const personalInWords = (text: string): readonly PersonalFinding[] =>
  findPersonalData(text).filter(({ kind }) => !OF_OFFICES.includes(kind))

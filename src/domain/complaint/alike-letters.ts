import { findPersonalData, maskPersonalData } from '../privacy/find-personal-data'
import { areAlike } from '../wanted/alike'
import { isOpenStatus } from './complaint-status'
import type { ComplaintState } from './complaint-state'
import { KIND_RULES } from './kinds'
import { metresBetween, type GeoPoint } from './place'

/** From this distance down two letters of a kind may be about the same thing. Unit: metres. */
export const NEAR_METRES = 300

/** Words too short to say that two letters are about the same thing. Unit: characters. */
const ENOUGH_WORDS = 6

/** What of a letter tells whether another is about the same thing. */
export interface LetterGist {
  readonly text: string
  readonly point: GeoPoint | null
}

/** How two letters of one kind compare. */
export interface Alikeness {
  readonly isAlike: boolean
  /** Null where one of them has no point. */
  readonly metres: number | null
}

/**
 * Whether two letters of one kind may be about the same thing: near each other, or in much the same words.
 * @example alikeness(mine, theirs).isAlike
 */
export const alikeness = (one: LetterGist, other: LetterGist): Alikeness => {
  const metres = one.point === null || other.point === null ? null : metresBetween(one.point, other.point)
  if (metres !== null) return { isAlike: metres <= NEAR_METRES, metres }
  const enough = one.text.length >= ENOUGH_WORDS && other.text.length >= ENOUGH_WORDS
  return { isAlike: enough && areAlike(one.text, other.text), metres }
}

/**
 * Whether others may be told that a letter is there, and join in: a matter of everybody's, still open, about nobody.
 * Source: 信访工作条例 (2022) Art. 30(3): nobody learns of an accusation or of who is named in a letter.
 * @example mayBeJoined(complaintAt(events), '')
 */
export const mayBeJoined = ({ kind, status, concerned }: ComplaintState, concernedWords: string): boolean =>
  KIND_RULES[kind].mayBeJoined && isOpenStatus(status) && concerned.length === 0 && concernedWords === ''

const AT_SOMEBODYS = /[家宅院屋铺店]/u
const VILLAGE = /^.*?(?:村民委员会|村委会|社区|村|寨|屯|街|路)/u

/**
 * Words of a place as everybody may read them: without personal data, and only down to the village where they lead to
 * somebody's door.
 * @example publicPlace('芒别村三组李四家门口') // '芒别村'
 */
export const publicPlace = (words: string): string => {
  if (AT_SOMEBODYS.test(words)) return VILLAGE.exec(words)?.[0] ?? ''
  return maskPersonalData(words, findPersonalData(words))
}

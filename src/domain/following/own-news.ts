import type { NoticeTopic } from '../notices/notice-words'
import type { FollowKind } from './follow'
import type { OwnRhythm } from './rhythm'

/**
 * What is mine and brings news without being chosen: a request, a letter.
 * @example OWN_KINDS.includes('request') // true
 */
export const OWN_KINDS: readonly FollowKind[] = ['request', 'complaint']

/**
 * News of one's own matter that no law orders to be told: it may be gathered, or left out. Everything else (receipt,
 * correction, extension, fee, answer, service, handing over) is owed to the person and always stands in his inbox at once.
 * Source: Regulation (2019) Art. 30, 33, 36, 40, 42; 信访工作条例 (2022) Art. 22, 23, 34.
 * @example MAY_WAIT.includes('approve_reply') // false
 */
export const MAY_WAIT: readonly NoticeTopic[] = [
  'consult',
  'resume',
  'withdraw',
  'merge',
  'split',
  'case_split_off',
  'decide_publication',
  'complaint_progress',
  'complaint_joined',
]

/** How a piece of news reaches whom it is about. */
export type OwnWay = 'now' | 'gathered' | 'never'

/**
 * How news of one's own matter comes in the rhythm that one has chosen for it.
 * Source: as above.
 * @example ownWay('approve_reply', 'off') // 'now'
 */
export const ownWay = (topic: NoticeTopic, rhythm: OwnRhythm): OwnWay => {
  if (!MAY_WAIT.includes(topic) || rhythm === 'immediate') return 'now'
  return rhythm === 'off' ? 'never' : 'gathered'
}

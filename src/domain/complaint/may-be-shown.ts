import type { ComplaintState } from './complaint-state'
import type { ComplaintStatus } from './complaint-status'
import { KIND_RULES } from './kinds'

const ENDED: readonly ComplaintStatus[] = ['confirmed', 'closed']

/**
 * Whether letter and answer may be shown to everybody (来信选登): it has ended with an answer, its kind allows it, and the
 * sender agrees.
 * Source: Regulation (2019) Art. 15; 个人信息保护法 Art. 13, 15: consent, and taking it back.
 * @example mayBeShown(complaintAt(events))
 */
export const mayBeShown = ({
  kind,
  status,
  answer,
  mayPublish,
}: Pick<ComplaintState, 'kind' | 'status' | 'answer' | 'mayPublish'>): boolean =>
  mayPublish && answer !== null && ENDED.includes(status) && KIND_RULES[kind].mayBePublished

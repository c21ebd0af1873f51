import type { IsoDate } from '../calendar/civil-date'
import { objection, type ActObjection } from '../dossier/act-rule'

/** What is recorded: 培训, or a meeting about disclosure (also of the leading group). */
export const WORK_KINDS = ['training', 'meeting'] as const
export type WorkKind = (typeof WORK_KINDS)[number]

/** Chinese names. @example WORK_KIND_TEXTS.training // '培训' */
export const WORK_KIND_TEXTS: Readonly<Record<WorkKind, string>> = {
  training: '培训',
  meeting: '会议',
}

/** A training or a meeting as it was held. */
export interface WorkFacts {
  readonly kind: WorkKind
  readonly heldOn: IsoDate
  readonly subject: string
  /** How long it took. Unit: hours, halves allowed. */
  readonly hours: number
  /** Ids of the staff who were there. */
  readonly attendees: readonly string[]
  /** How many others were there, without an account. */
  readonly others: number
}

const LONGEST = 80
const MOST_OTHERS = 2000

/** Why the facts are refused. */
export type WorkFactsRefusal = 'date-to-come' | 'hours-out-of-range' | 'nobody-there'

const isDuration = (hours: number): boolean => hours > 0 && hours <= LONGEST && Number.isInteger(hours * 2)
const isHeadcount = (many: number): boolean => Number.isInteger(many) && many >= 0 && many <= MOST_OTHERS

/**
 * What keeps a training or a meeting from being recorded, with the field and the cure in Chinese; null when nothing does.
 * @example workFactsObjection({ ...facts, hours: 0 }, today)?.field // 'hours'
 */
export const workFactsObjection = (
  { heldOn, hours, attendees, others }: WorkFacts,
  today: IsoDate,
): ActObjection<WorkFactsRefusal> | null => {
  if (heldOn > today) return objection('date-to-come', '日期不能晚于今天，开过以后再登记。', 'heldOn')
  if (!isDuration(hours))
    return objection('hours-out-of-range', `时长写 0.5 到 ${LONGEST} 之间，按半小时计。`, 'hours')
  if (!isHeadcount(others)) return objection('nobody-there', `人数写 0 到 ${MOST_OTHERS} 的整数。`, 'others')
  return attendees.length + others > 0 ? null : objection('nobody-there', '请写明有谁参加。', 'attendees')
}

/** How many were there. @example headcount({ ...facts, attendees: ['a'], others: 3 }) // 4 */
export const headcount = ({ attendees, others }: Pick<WorkFacts, 'attendees' | 'others'>): number =>
  attendees.length + others

import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import type { Result } from '../result'
import type { Clock } from './clock'
import { choicesOf } from './interpretation-choices'
import type { ChosenInterpretations, ClockRefusal } from './interpretation-choices'
import {
  IN_FORCE_FROM,
  PETITION_ARTICLES_2005,
  PETITION_EXTENSION_LIMIT,
  PETITION_HANDLE_PERIOD,
  PETITION_NOTIFY_PERIOD,
  PETITION_OBJECTION_PERIOD,
  PETITION_REVIEW_APPLY_PERIOD,
  ROLLING_ARTICLE,
} from './periods'
import type { Period } from './periods'
import { termClock } from './term'
import type { Term } from './term'

const articleOn = (on: IsoDate, period: Period, before2022: string): string =>
  on < IN_FORCE_FROM.petitions2022 ? before2022 : period.article

const NO_REMARKS = { choices: [], breaches: [] } as const

/**
 * Last day to tell a petitioner that the petition came in, and what happens with it. This is receipt, not the answer.
 * Source: 信访工作条例 Art. 23(1)(2); before 2022-05-01 信访条例 Art. 22. Unit: 15 calendar days, not rolled (A10).
 * Fails: `calendar-not-published` only where A10 rolls into a year not yet announced.
 * @example petitionNotifyDeadline(day('2024-09-20'), nationalCalendar) // due 2024-10-05
 */
export const petitionNotifyDeadline = (
  petitionReceivedOn: IsoDate,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const choices = choicesOf(chosen)
  const term: Term = {
    ...NO_REMARKS,
    name: 'petition_notify',
    startOn: petitionReceivedOn,
    length: PETITION_NOTIFY_PERIOD.length,
    unit: 'calendar_days',
    rolled: choices.officeCalendarDuties === 'rolled',
    basis: [articleOn(petitionReceivedOn, PETITION_NOTIFY_PERIOD, PETITION_ARTICLES_2005.notify)],
    choices: ['A10'],
    startReason: '收到信访事项',
  }
  return termClock(term, calendar, choices)
}

/**
 * Last day to object, with reasons, to a petition that was forwarded but isn't ours.
 * Source: 信访工作条例 Art. 23(3); before 2022-05-01 信访条例. Unit: 5 working days.
 * Fails: `calendar-not-published` when the period enters a year whose holidays are not yet announced.
 * @example petitionObjectionDeadline(day('2024-09-27'), nationalCalendar) // due 2024-10-10
 */
export const petitionObjectionDeadline = (
  transferredOn: IsoDate,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const term: Term = {
    ...NO_REMARKS,
    name: 'petition_objection',
    startOn: transferredOn,
    length: PETITION_OBJECTION_PERIOD.length,
    unit: 'working_days',
    rolled: false,
    basis: [articleOn(transferredOn, PETITION_OBJECTION_PERIOD, PETITION_ARTICLES_2005.objection)],
    startReason: '收到转送的信访事项',
  }
  return termClock(term, calendar, choicesOf(chosen))
}

/** A petition that was taken up, and its extension if one was granted; `days` null = the whole 30. */
export interface HandledPetition {
  readonly acceptedOn: IsoDate
  readonly extension: { readonly on: IsoDate; readonly days: number | null } | null
}

const extensionFault = (days: number, late: boolean): string | null => {
  if (late) return '延期晚于办理期限届满日，延期无效'
  const within = Number.isInteger(days) && days >= 1 && days <= PETITION_EXTENSION_LIMIT.length
  return within ? null : `延期应为1至${PETITION_EXTENSION_LIMIT.length}日，延期整体无效`
}

const handleTerm = (
  petition: HandledPetition,
  length: number,
  breaches: readonly string[],
): Omit<Term, 'rolled'> => ({
  name: 'petition_handle',
  startOn: petition.acceptedOn,
  length,
  unit: 'calendar_days',
  basis: [articleOn(petition.acceptedOn, PETITION_HANDLE_PERIOD, PETITION_ARTICLES_2005.handle)],
  choices: ['A10'],
  startReason: '受理信访事项',
  breaches,
})

/**
 * Last day to finish a petition: 60 days from taking it up, and at most 30 more with the head's approval.
 * Source: 信访工作条例 Art. 34; before 2022-05-01 信访条例 Art. 33. Unit: calendar days, not rolled (A10).
 * An extension after the last day, or of more than 30 days, is void as a whole.
 * Fails: `calendar-not-published` only where A10 rolls into a year not yet announced.
 * @example petitionHandleDeadline({ acceptedOn: day('2024-12-10'), extension: null }, nationalCalendar) // 2025-02-08
 */
export const petitionHandleDeadline = (
  petition: HandledPetition,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const choices = choicesOf(chosen)
  const rolled = choices.officeCalendarDuties === 'rolled'
  const plain = termClock(
    { ...handleTerm(petition, PETITION_HANDLE_PERIOD.length, []), rolled },
    calendar,
    choices,
  )
  if (!plain.ok || petition.extension === null) return plain
  const days = petition.extension.days ?? PETITION_EXTENSION_LIMIT.length
  const fault = extensionFault(days, petition.extension.on > plain.value.dueOn)
  const length = PETITION_HANDLE_PERIOD.length + (fault === null ? days : 0)
  return termClock(
    { ...handleTerm(petition, length, fault === null ? [] : [fault]), rolled },
    calendar,
    choices,
  )
}

/**
 * Last day to ask for a review (复查) of the written answer to a petition.
 * Source: 信访工作条例 Art. 35; before 2022-05-01 信访条例 Art. 34. Unit: 30 calendar days, rolled: a right of the citizen.
 * Fails: `calendar-not-published` when the last day falls in a year whose holidays are not yet announced.
 * @example petitionReviewApplyDeadline(day('2025-09-02'), nationalCalendar) // due 2025-10-09
 */
export const petitionReviewApplyDeadline = (
  replyServedOn: IsoDate,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const article = articleOn(replyServedOn, PETITION_REVIEW_APPLY_PERIOD, PETITION_ARTICLES_2005.reviewApply)
  const term: Term = {
    ...NO_REMARKS,
    name: 'petition_review_apply',
    startOn: replyServedOn,
    length: PETITION_REVIEW_APPLY_PERIOD.length,
    unit: 'calendar_days',
    rolled: true,
    basis: [article, ROLLING_ARTICLE],
    choices: ['A10'],
    startReason: '收到书面答复意见',
  }
  return termClock(term, calendar, choicesOf(chosen))
}

import { formatChineseDate } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { fail, ok } from '../result'
import type { Result } from '../result'
import type { CaseFacts } from './case-facts'
import { checkContent } from './event-content'
import type { ContentRefusal } from './event-content'
import { CASE_ACTS } from './events'
import type { CaseAct, CaseEvent, CaseEventType } from './events'
import type { Situation } from './guards'
import { judge, situationOf } from './may-do'
import type { ActRefusalCode } from './may-do'
import { TRANSITIONS } from './transitions'

/** Why an event can't be added to a case. `detail.message` says it in Chinese, with the cure. */
export type ApplyRefusal =
  | ActRefusalCode
  | 'wrong-sequence'
  | 'date-in-future'
  | 'date-too-early'
  | 'already-submitted'
  | ContentRefusal

type Objection = readonly [code: ApplyRefusal, message: string]

const objectIf = (wrong: boolean, code: ApplyRefusal, message: string): Objection | null =>
  wrong ? [code, message] : null

const latestOf = (events: readonly (CaseEvent | null)[]): CaseEvent | null =>
  events.reduce(
    (latest, each) => (each === null || (latest !== null && latest.on > each.on) ? latest : each),
    null,
  )

/** Anything with a day. */
type Dated = Pick<CaseEvent, 'on'>

/** An answer isn't older than what it answers: receipt, correction, reasons and payment. */
const answered = ({ received, correctionReceived, reasonsGiven, feePaid }: CaseFacts): CaseEvent | null =>
  latestOf([received, correctionReceived, reasonsGiven, feePaid])

const EARLIEST: Readonly<Partial<Record<CaseEventType, (facts: CaseFacts) => Dated | null>>> = {
  received: ({ submitted }) => submitted,
  withdrawn: ({ submitted }) => submitted,
  correction_received: ({ correctionNotice }) => correctionNotice,
  reasons_given: ({ reasonsAsked }) => reasonsAsked,
  fee_paid: ({ feeNotice }) => feeNotice,
  reply_drafted: answered,
  replied: (facts) => latestOf([answered(facts), facts.draft]),
  closed: answered,
  reply_served: ({ replied }) => replied,
  reply_recalled: ({ replied }) => replied,
  reopened: ({ served, replied, closed }) => served ?? replied ?? closed,
  resumed: ({ referred, merged }) => referred ?? merged,
  merged: ({ received, submitted }) => received ?? submitted,
}

const earliestFor = (event: CaseEvent, { facts }: Situation): IsoDate | null => {
  const before = (EARLIEST[event.type] ?? (({ received }: CaseFacts) => received))(facts)
  return before === null ? null : before.on
}

const checkDates = (event: CaseEvent, situation: Situation, today: IsoDate): Objection | null => {
  const earliest = earliestFor(event, situation)
  return (
    objectIf(event.on > today, 'date-in-future', '日期不能晚于今天。') ??
    objectIf(
      earliest !== null && event.on < earliest,
      'date-too-early',
      `日期不能早于${earliest === null ? '' : formatChineseDate(earliest)}。`,
    )
  )
}

const actOf = (type: CaseEventType): CaseAct | null =>
  CASE_ACTS.find((act) => TRANSITIONS[act].event === type) ?? null

const refuse = ([code, message]: Objection): Result<never, ApplyRefusal> => fail(code, { message })

const checkFirst = (events: readonly CaseEvent[], event: CaseEvent, today: IsoDate): Objection | null =>
  objectIf(event.seq !== events.length + 1, 'wrong-sequence', '记录已有变化，请刷新后再试。') ??
  objectIf(event.on > today, 'date-in-future', '日期不能晚于今天。') ??
  objectIf(event.type === 'submitted' && events.length > 0, 'already-submitted', '该申请已经提交过。')

/**
 * Adds an event to a case, if it is lawful: by the table of acts for its actor on its own date, and by its content.
 * Fails: with the code of `mayDo`, or one of its own; `detail.message` is Chinese and names the cure.
 * @example applyEvent(events, { type: 'received', seq: 2, … }, { today, calendar })
 */
export const applyEvent = (
  events: readonly CaseEvent[],
  event: CaseEvent,
  { today, calendar }: { readonly today: IsoDate; readonly calendar: Calendar },
): Result<readonly CaseEvent[], ApplyRefusal> => {
  const first = checkFirst(events, event, today)
  if (first !== null) return refuse(first)
  const act = actOf(event.type)
  if (act === null) return ok([...events, event])
  const situation = situationOf(events, event.by, { today: event.on, calendar })
  const permission = judge(act, situation)
  if (!permission.allowed)
    return fail(permission.code, { message: permission.message, article: permission.article })
  const objection = checkDates(event, situation, today) ?? checkContent(event, situation)
  return objection === null ? ok([...events, event]) : refuse(objection)
}

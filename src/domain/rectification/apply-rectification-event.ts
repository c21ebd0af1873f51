import type { IsoDate } from '../calendar/civil-date'
import { objection, type ActObjection, refusedFor } from '../dossier/act-rule'
import { fail, ok, type Result } from '../result'
import type { RectificationAct, RectificationEvent, RectificationOrdered } from './events'
import { rectificationAt, type RectificationState } from './rectification-at'
import { judgeRectificationAct } from './rectification-rules'

/** Why an event of an order to correct is refused. */
export type RectificationRefusal =
  'role-not-allowed' | 'not-now' | 'own-report' | 'wrong-sequence' | 'reason-missing' | 'date-too-early'

type Objection = ActObjection<RectificationRefusal> | null
type Check<T extends RectificationEvent['type']> = (
  event: Extract<RectificationEvent, { readonly type: T }>,
  state: RectificationState,
) => Objection

const missing = (text: string, [field, message]: readonly [field: string, message: string]): Objection =>
  text.trim() === '' ? objection('reason-missing', message, field) : null

const dueAfter = (dueOn: IsoDate, before: IsoDate, message: string): Objection =>
  dueOn > before ? null : objection('date-too-early', message, 'dueOn')

const REASON = ['reason', '请写明理由。'] as const
const NOT_PAST = '最迟的日期要在今天以后，请核对。'

const CHECKS: { readonly [T in RectificationEvent['type']]: Check<T> } = {
  ordered: ({ facts, on }) =>
    missing(facts.title, ['title', '请用一句话写明督促什么。']) ??
    missing(facts.finding, ['finding', '请写明查到的问题。']) ??
    missing(facts.demand, ['demand', '请写明要求怎样整改。']) ??
    dueAfter(facts.dueOn, on, NOT_PAST),
  answered: ({ done }) => missing(done, ['done', '请写明做了什么。']),
  accepted: () => null,
  returned: ({ reason, dueOn, on }) => missing(reason, REASON) ?? dueAfter(dueOn, on, NOT_PAST),
  extended: ({ reason, dueOn, on }, state) =>
    missing(reason, REASON) ??
    (on > state.dueOn
      ? objection(
          'date-too-early',
          '期限已经过了，不能再延长；请等乡镇报整改情况，或者退回时另定日期。',
          'dueOn',
        )
      : null) ??
    dueAfter(dueOn, state.dueOn, '延长以后的日期要晚于现在的期限，请核对。'),
  withdrawn: ({ reason }) => missing(reason, REASON),
}

const objectionTo = (event: RectificationEvent, state: RectificationState): Objection =>
  (CHECKS[event.type] as (event: RectificationEvent, state: RectificationState) => Objection)(event, state)

/**
 * Checks the order itself.
 * Fails: with a code of its own; `detail.message` is Chinese and names the cure, `detail.field` the field to mend.
 * @example beginRectification(ordered).ok
 */
export const beginRectification = (
  event: RectificationOrdered,
): Result<readonly RectificationEvent[], RectificationRefusal> => {
  const found = objectionTo(event, rectificationAt([event]))
  return found === null ? ok([event]) : refusedFor(found)
}

/**
 * Adds an event to an order to correct when the act behind it is lawful for its author and its content holds.
 * Fails: with the code of the table, or one of its own; `detail.message` is Chinese and names the cure, `detail.field`
 * the field to mend where there is one.
 * @example applyRectificationEvent(events, { act: 'answer', event })
 */
export const applyRectificationEvent = (
  events: readonly RectificationEvent[],
  { act, event }: { readonly act: RectificationAct; readonly event: RectificationEvent },
): Result<readonly RectificationEvent[], RectificationRefusal> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这件督促已有新的办理，请刷新后再办。' })
  const state = rectificationAt(events)
  const permission = judgeRectificationAct(act, state, event.by)
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const found = objectionTo(event, state)
  return found === null ? ok([...events, event]) : refusedFor(found)
}

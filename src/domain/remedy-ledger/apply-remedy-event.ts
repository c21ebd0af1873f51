import type { IsoDate } from '../calendar/civil-date'
import { objection, type ActObjection, refusedFor } from '../dossier/act-rule'
import { fail, ok, type Result } from '../result'
import type { RemedyAct, RemedyDecision, RemedyEntered, RemedyEvent } from './events'
import { remedyAt, type RemedyState } from './remedy-at'
import { remedyFactsObjection, type RemedyFactsRefusal } from './remedy-facts'
import { judgeRemedyAct } from './remedy-rules'

/** Why an event of the ledger is refused. */
export type RemedyRefusal =
  RemedyFactsRefusal | 'role-not-allowed' | 'not-now' | 'wrong-sequence' | 'reason-missing' | 'duty-missing'

type Objection = ActObjection<RemedyRefusal> | null
type Check<T extends RemedyEvent['type']> = (
  event: Extract<RemedyEvent, { readonly type: T }>,
  state: RemedyState,
) => Objection

const reasonMissing = (text: string, field = 'reason'): Objection =>
  text.trim() === '' ? objection('reason-missing', '请写明理由。', field) : null

interface Between {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly field: string
}

const between = (on: IsoDate, { from, to, field }: Between): Objection => {
  if (on < from)
    return objection('date-too-early', '日期不能早于收到的日期（作出决定的日期），请核对。', field)
  return on > to ? objection('date-to-come', '日期不能晚于今天，请核对。', field) : null
}

const checkDuty = ({ duty, decidedOn }: RemedyDecision): Objection => {
  if (duty === null) return null
  if (duty.what.trim() === '') return objection('duty-missing', '请写明要履行什么。', 'what')
  return duty.dueOn < decidedOn
    ? objection('date-too-early', '履行的最后一日不能早于作出决定的日期。', 'dueOn')
    : null
}

const checkDecision = (decision: RemedyDecision, { facts }: RemedyState, today: IsoDate): Objection => {
  const { result, decidedOn, duty, noDutyBecause } = decision
  const found =
    between(decidedOn, { from: facts.receivedOn, to: today, field: 'decidedOn' }) ?? checkDuty(decision)
  if (found !== null) return found
  if (result !== 'corrected' || duty !== null || noDutyBecause.trim() !== '') return null
  return objection(
    'duty-missing',
    '结果纠正的，写明要履行什么、最迟哪天；不用再做什么的，写明为什么。',
    'noDutyBecause',
  )
}

const CHECKS: { readonly [T in RemedyEvent['type']]?: Check<T> } = {
  answered: ({ answeredOn, on }, { facts }) =>
    between(answeredOn, { from: facts.receivedOn, to: on, field: 'answeredOn' }),
  hearing_set: ({ heldOn }, { facts }) =>
    heldOn < facts.receivedOn
      ? objection('date-too-early', '开庭、听证的日期不能早于收到的日期，请核对。', 'heldOn')
      : null,
  result_recorded: ({ decision, on }, state) => checkDecision(decision, state, on),
  result_changed: ({ decision, reason, on }, state) =>
    reasonMissing(reason) ?? checkDecision(decision, state, on),
  carried_out: ({ doneOn, note, on }, { decision, facts }) =>
    between(doneOn, { from: decision?.decidedOn ?? facts.receivedOn, to: on, field: 'doneOn' }) ??
    reasonMissing(note, 'note'),
  amended: ({ facts, reason, on }, { decision }) => {
    const found = reasonMissing(reason) ?? remedyFactsObjection(facts, on)
    if (found !== null || decision === null || decision.decidedOn >= facts.receivedOn) return found
    return objection('date-too-early', '收到的日期不能晚于已登记的结果的日期，请核对。', 'receivedOn')
  },
  struck_out: ({ reason }) => reasonMissing(reason),
}

/**
 * Checks the first event of an entry.
 * Fails: with a code of its own; `detail.message` is Chinese and names the cure, `detail.field` the field to mend.
 * @example beginRemedy(entered).ok
 */
export const beginRemedy = (event: RemedyEntered): Result<readonly RemedyEvent[], RemedyRefusal> => {
  const found = remedyFactsObjection(event.facts, event.on)
  return found === null ? ok([event]) : refusedFor(found)
}

/**
 * Adds an event to an entry of the ledger when the act behind it is lawful for its author and its content holds.
 * Fails: with the code of the table, or one of its own; `detail.message` is Chinese and names the cure, `detail.field`
 * the field to mend where there is one.
 * @example applyRemedyEvent(events, { act: 'answer', event })
 */
export const applyRemedyEvent = (
  events: readonly RemedyEvent[],
  { act, event }: { readonly act: RemedyAct; readonly event: RemedyEvent },
): Result<readonly RemedyEvent[], RemedyRefusal> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这件事已有新的办理，请刷新后再办。' })
  const state = remedyAt(events)
  const permission = judgeRemedyAct(act, state, event.by)
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const check = CHECKS[event.type] as ((event: RemedyEvent, state: RemedyState) => Objection) | undefined
  const found = check?.(event, state) ?? null
  return found === null ? ok([...events, event]) : refusedFor(found)
}

import { objection, type ActObjection, refusedFor } from '../dossier/act-rule'
import { fail, ok, type Result } from '../result'
import { CHECKS } from './checks'
import type { CheckAnswer, InspectionAct, InspectionBegun, InspectionEvent, InspectionMended } from './events'
import { inspectionAt, toMend, type InspectionState } from './inspection-at'
import { judgeInspectionAct } from './inspection-rules'

type Objection = ActObjection<string> | null

const answerObjection = (
  { key, result, note, mendBy }: CheckAnswer,
  { facts }: InspectionState,
): Objection => {
  const { text } = CHECKS[key]
  if (result === 'meets') return null
  if (note.trim() === '') return objection('reason-missing', `请写明“${text}”的情况。`, `${key}_note`)
  if (result === 'not_applicable') return null
  if (mendBy === null)
    return objection('date-missing', `请写明“${text}”最迟哪天改正，写成 2026-12-18 的样子。`, `${key}_by`)
  return mendBy < facts.inspectedOn
    ? objection('date-too-early', `“${text}”改正的最后一日不能早于检查的日期。`, `${key}_by`)
    : null
}

const mendedObjection = ({ key, doneOn, on }: InspectionMended, state: InspectionState): Objection => {
  if (!toMend(state).includes(key))
    return objection('nothing-to-mend', '这一项不用改正，请刷新后再看。', 'key')
  if (doneOn > on) return objection('date-to-come', '日期不能晚于今天，请核对。', 'doneOn')
  return doneOn < state.facts.inspectedOn
    ? objection('date-too-early', '日期不能早于检查的日期，请核对。', 'doneOn')
    : null
}

const contentObjection = (event: InspectionEvent, state: InspectionState): Objection => {
  if (event.type === 'filled')
    return event.answers.map((answer) => answerObjection(answer, state)).find((each) => each !== null) ?? null
  if (event.type === 'struck_out' && event.reason.trim() === '')
    return objection('reason-missing', '请写明理由。', 'reason')
  return event.type === 'mended' ? mendedObjection(event, state) : null
}

/**
 * Checks the first event of an inspection.
 * Fails: with a code of its own; `detail.message` is Chinese and names the cure, `detail.field` the field to mend.
 * @example beginInspection(begun).ok
 */
export const beginInspection = (event: InspectionBegun): Result<readonly InspectionEvent[]> =>
  event.facts.inspectedOn > event.on
    ? refusedFor(objection('date-to-come', '检查的日期不能晚于今天，请核对。', 'inspectedOn'))
    : ok([event])

/**
 * Adds an event to an inspection when the act behind it is lawful for its author and its content holds.
 * Fails: with the code of the table, or one of its own; `detail.message` is Chinese and names the cure.
 * @example applyInspectionEvent(events, { act: 'sign', event })
 */
export const applyInspectionEvent = (
  events: readonly InspectionEvent[],
  { act, event }: { readonly act: InspectionAct; readonly event: InspectionEvent },
): Result<readonly InspectionEvent[]> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这次检查已有新的办理，请刷新后再办。' })
  const state = inspectionAt(events)
  const permission = judgeInspectionAct(act, state, event.by)
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const found = contentObjection(event, state)
  return found === null ? ok([...events, event]) : refusedFor(found)
}

import { objection, type ActObjection, refusedFor } from '../dossier/act-rule'
import { fail, ok, type Result } from '../result'
import { appointmentAt, factsOn, type AppointmentState } from './appointment-at'
import { appointmentFactsObjection } from './appointment-facts'
import { judgeAppointmentAct } from './appointment-rules'
import type { AppointmentAct, AppointmentAmended, AppointmentEvent, AppointmentRecorded } from './events'

const amendmentObjection = (
  { asOf, name, office, document }: AppointmentAmended,
  state: AppointmentState,
): ActObjection<string> | null => {
  if (asOf < state.facts.from)
    return objection('date-too-early', '更改不能早于任职开始的日期，请核对。', 'asOf')
  const before = factsOn(state, asOf)
  const isSame = (['name', 'office'] as const).every((field) => before[field] === { name, office }[field])
  if (isSame)
    return objection('nothing-changed', '姓名和职务都没有变，请写更改以后的姓名或者职务。', 'office')
  return appointmentFactsObjection({ ...before, name, office, document })
}

const contentObjection = (event: AppointmentEvent, state: AppointmentState): ActObjection<string> | null => {
  if (event.type === 'amended') return amendmentObjection(event, state)
  const { facts } = state
  if (event.type === 'ended' && event.lastOn < facts.from)
    return objection('date-too-early', '任职的最后一日不能早于任职开始的日期，请核对。', 'lastOn')
  if (event.type === 'struck_out' && event.reason.trim() === '')
    return objection('reason-missing', '请写明理由。', 'reason')
  return null
}

/**
 * Checks the first event of an appointment.
 * Fails: with a code of its own; `detail.message` is Chinese and names the cure, `detail.field` the field to mend.
 * @example recordAppointment(recorded).ok
 */
export const recordAppointment = (event: AppointmentRecorded): Result<readonly AppointmentEvent[]> => {
  const found = appointmentFactsObjection(event.facts)
  return found === null ? ok([event]) : refusedFor(found)
}

/**
 * Adds an event to an appointment when the act behind it is lawful for its author and its content holds.
 * Fails: with the code of the table, or one of its own; `detail.message` is Chinese and names the cure.
 * @example applyAppointmentEvent(events, { act: 'confirm', event })
 */
export const applyAppointmentEvent = (
  events: readonly AppointmentEvent[],
  { act, event }: { readonly act: AppointmentAct; readonly event: AppointmentEvent },
): Result<readonly AppointmentEvent[]> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这条任职已有新的办理，请刷新后再办。' })
  const state = appointmentAt(events)
  const permission = judgeAppointmentAct(act, state, event.by)
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const found = contentObjection(event, state)
  return found === null ? ok([...events, event]) : refusedFor(found)
}

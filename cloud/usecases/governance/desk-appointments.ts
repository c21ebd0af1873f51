import type {
  AppointmentDeskAct,
  AppointmentForm,
  AppointmentView,
} from '../../../src/contract/leading-group'
import type { ErrorCode } from '../../../src/contract/errors'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import {
  applyAppointmentEvent,
  recordAppointment,
} from '../../../src/domain/leading-group/apply-appointment-event'
import { appointmentAt } from '../../../src/domain/leading-group/appointment-at'
import type { AppointmentFacts } from '../../../src/domain/leading-group/appointment-facts'
import { APPOINTMENT } from '../../../src/domain/leading-group/appointment-kind'
import { APPOINTMENT_KEEPERS, judgeAppointmentAct } from '../../../src/domain/leading-group/appointment-rules'
import { EVENT_OF_APPOINTMENT_ACT, type AppointmentRecorded } from '../../../src/domain/leading-group/events'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { appointmentView } from './leading-group-picture'
import { reading } from '../acting/reading'
import { tellOfAppointment } from '../notices/tell-of-appointment'
import { actAtDesk, beginAtDesk } from '../acting/write-at-desk'

/** One appointment. */
export const readAppointmentAtDesk: UseCase<{ readonly id: string }, AppointmentView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await stores.dossiers.of(APPOINTMENT).find(input.id)
    if (record === null) return fail('not_found')
    return ok(await appointmentView(record, caller.person, { stores, world }))
  })
}

const factsOf = async (
  { personId, from, documentTitle, documentNumber, ...form }: AppointmentForm,
  { organisation }: Stores,
): Promise<Result<{ readonly facts: AppointmentFacts }, ErrorCode>> => {
  if (personId !== '' && !(await organisation.accounts()).some(({ id }) => id === personId))
    return fail('invalid_field', { field: 'personId', message: '没有这个工作人员账号，请刷新后重选' })
  const document = { title: documentTitle, number: documentNumber }
  const facts = { ...form, personId: personId === '' ? null : personId, from: from as IsoDate, document }
  return ok({ facts })
}

/** Writes an appointment down; whoever may confirm it is told. */
export const recordAppointmentAtDesk: UseCase<AppointmentForm, AppointmentView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'appointment_record' }, async (stores, { person }) => {
    const recorded = await beginAtDesk(
      person,
      {
        ...{ kind: APPOINTMENT, keepers: APPOINTMENT_KEEPERS, act: 'record', type: 'recorded' },
        content: () => factsOf(asked.input, stores),
        check: (first) => recordAppointment(first as AppointmentRecorded),
      },
      { stores, world },
    )
    if (!recorded.ok) return recorded
    await tellOfAppointment(recorded.value, stores)
    return ok(await appointmentView(recorded.value, person, { stores, world }))
  })

const contentOf = (act: AppointmentDeskAct): object => {
  if (act.act === 'confirm') return {}
  if (act.act === 'strike_out') return { reason: act.reason }
  const { act: _act, documentTitle, documentNumber, ...content } = act
  return { ...content, document: { title: documentTitle, number: documentNumber } }
}

type Acting = { readonly id: string; readonly seq: number; readonly act: AppointmentDeskAct }

/** One act on an appointment, once per idempotency key. */
export const actOnAppointmentAtDesk: UseCase<Acting, AppointmentView> = (asked, world) =>
  answeringOnce(asked, { world, act: `appointment_${asked.input.act.act}` }, async (stores, { person }) => {
    const { id, seq, act } = asked.input
    const record = await stores.dossiers.of(APPOINTMENT).find(id)
    if (record === null) return fail('not_found')
    const changed = await actAtDesk(
      { record, seq, act: act.act, person, content: () => ok(contentOf(act)) },
      {
        ...{ kind: APPOINTMENT, events: EVENT_OF_APPOINTMENT_ACT },
        judge: (name, actor) => judgeAppointmentAct(name, appointmentAt(record.events), actor),
        apply: (event) => applyAppointmentEvent(record.events, { act: act.act, event }),
      },
      { stores, world },
    )
    if (!changed.ok) return changed
    return ok(await appointmentView(changed.value, person, { stores, world }))
  })

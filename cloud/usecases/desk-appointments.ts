import type { AppointmentDeskAct, AppointmentForm, AppointmentView } from '../../src/contract/leading-group'
import type { ErrorCode } from '../../src/contract/errors'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import {
  applyAppointmentEvent,
  recordAppointment,
} from '../../src/domain/leading-group/apply-appointment-event'
import { appointmentAt } from '../../src/domain/leading-group/appointment-at'
import type { AppointmentFacts } from '../../src/domain/leading-group/appointment-facts'
import { APPOINTMENT } from '../../src/domain/leading-group/appointment-kind'
import { APPOINTMENT_KEEPERS, judgeAppointmentAct } from '../../src/domain/leading-group/appointment-rules'
import { EVENT_OF_APPOINTMENT_ACT, type AppointmentEvent } from '../../src/domain/leading-group/events'
import { fail, ok, type Result } from '../../src/domain/result'
import type { Stores } from '../ports/storage'
import type { UseCase } from '../ports/use-case'
import { staffActorsOf } from './actors-of'
import { beginDossier } from './add-dossier-event'
import { answeringOnce } from './answering-once'
import { actOnDossier, refusedByDossier } from './dossier-desk'
import { appointmentView } from './leading-group-picture'
import { reading } from './reading'
import { tellOfAppointment } from './tell-of-appointment'

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
): Promise<Result<AppointmentFacts, ErrorCode>> => {
  if (personId !== '' && !(await organisation.accounts()).some(({ id }) => id === personId))
    return fail('invalid_field', { field: 'personId', message: '没有这个工作人员账号，请刷新后重选' })
  const document = { title: documentTitle, number: documentNumber }
  return ok({ ...form, personId: personId === '' ? null : personId, from: from as IsoDate, document })
}

/** Writes an appointment down; whoever may confirm it is told. */
export const recordAppointmentAtDesk: UseCase<AppointmentForm, AppointmentView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'appointment_record' }, async (stores, { person }) => {
    const by = staffActorsOf(person).find(({ role }) => APPOINTMENT_KEEPERS.includes(role))
    if (by === undefined) return fail('forbidden')
    const facts = await factsOf(asked.input, stores)
    if (!facts.ok) return facts
    const base = { seq: 1, on: world.clock.today(), at: world.clock.now(), by }
    const event = { ...base, type: 'recorded', facts: facts.value } as const
    const begun = recordAppointment(event)
    if (!begun.ok) return refusedByDossier(begun, '')
    const id = world.identity.newId()
    const first: AppointmentEvent = event
    const record = await beginDossier(APPOINTMENT, { id, act: 'record', event: first }, stores)
    await tellOfAppointment(record, stores)
    return ok(await appointmentView(record, person, { stores, world }))
  })

const contentOf = (act: AppointmentDeskAct): object => {
  if (act.act !== 'end') return act.act === 'strike_out' ? { reason: act.reason } : {}
  const { lastOn, documentTitle, documentNumber } = act
  return { lastOn, document: { title: documentTitle, number: documentNumber } }
}

type Acting = { readonly id: string; readonly seq: number; readonly act: AppointmentDeskAct }

/** One act on an appointment, once per idempotency key. */
export const actOnAppointmentAtDesk: UseCase<Acting, AppointmentView> = (asked, world) =>
  answeringOnce(asked, { world, act: `appointment_${asked.input.act.act}` }, async (stores, { person }) => {
    const { id, seq, act } = asked.input
    const record = await stores.dossiers.of(APPOINTMENT).find(id)
    if (record === null) return fail('not_found')
    if (record.events.length !== seq) return fail('stale_dossier')
    const base = { seq: seq + 1, on: world.clock.today(), at: world.clock.now() }
    const type = EVENT_OF_APPOINTMENT_ACT[act.act]
    const changed = await actOnDossier(
      { record, act: act.act, person },
      {
        kind: APPOINTMENT,
        judge: (name, actor) => judgeAppointmentAct(name, appointmentAt(record.events), actor),
        eventOf: (by) => ok({ ...contentOf(act), ...base, by, type } as AppointmentEvent),
        apply: (event) => applyAppointmentEvent(record.events, { act: act.act, event }),
      },
      stores,
    )
    if (!changed.ok) return changed
    return ok(await appointmentView(changed.value, person, { stores, world }))
  })

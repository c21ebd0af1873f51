import { appointmentAt } from '../../../src/domain/leading-group/appointment-at'
import { APPOINTMENT_RULES } from '../../../src/domain/leading-group/appointment-rules'
import { GROUP_POST_TEXTS } from '../../../src/domain/leading-group/group-posts'
import type { Stores } from '../../ports/storage'
import type { AppointmentRecord } from '../governance/leading-group-picture'
import { peopleInRoles } from '../requests/staff-people'
import { tell } from './tell'

/** Tells whoever may confirm an appointment that it waits; never whoever wrote it down, nor whoever it is about. */
export const tellOfAppointment = async ({ id, events }: AppointmentRecord, stores: Stores): Promise<void> => {
  const { facts, recordedBy } = appointmentAt(events)
  const notice = {
    topic: 'appointment_waits',
    dedupeKey: `appointment_waits:${id}`,
    about: { kind: 'appointment', id },
    facts: { number: '', text: GROUP_POST_TEXTS[facts.post] },
  } as const
  const heads = await peopleInRoles(APPOINTMENT_RULES.confirm.roles, stores)
  const to = heads.filter((person) => person !== recordedBy && person !== facts.personId)
  await tell({ notice, to, payload: { dossierId: id } }, stores)
}

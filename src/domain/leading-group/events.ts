import type { IsoDate } from '../calendar/civil-date'
import type { Recorded } from '../dossier/dossier'
import type { AppointmentFacts, AppointingDocument } from './appointment-facts'

export type AppointmentRecorded = Recorded<'recorded'> & { readonly facts: AppointmentFacts }
export type AppointmentConfirmed = Recorded<'confirmed'>
/** What its document calls him from a day on: name and office. Post and account stay: whoever gets another post is appointed anew. */
export interface AppointmentAmendment {
  readonly asOf: IsoDate
  readonly name: string
  readonly office: string
  readonly document: AppointingDocument
}
export type AppointmentAmended = Recorded<'amended'> & AppointmentAmendment
/** `lastOn` is the last day on which the post is held. */
export type AppointmentEnded = Recorded<'ended'> & {
  readonly lastOn: IsoDate
  readonly document: AppointingDocument
}
export type AppointmentStruckOut = Recorded<'struck_out'> & { readonly reason: string }

/** Something that happened to an appointment; the list is only ever added to. */
export type AppointmentEvent =
  AppointmentRecorded | AppointmentConfirmed | AppointmentAmended | AppointmentEnded | AppointmentStruckOut

/** What may be done with an appointment, in the order of the work. */
export const APPOINTMENT_ACTS = ['confirm', 'amend', 'end', 'strike_out'] as const
export type AppointmentAct = (typeof APPOINTMENT_ACTS)[number]

/** The event that each act makes. @example EVENT_OF_APPOINTMENT_ACT.end // 'ended' */
export const EVENT_OF_APPOINTMENT_ACT: Readonly<Record<AppointmentAct, AppointmentEvent['type']>> = {
  confirm: 'confirmed',
  amend: 'amended',
  end: 'ended',
  strike_out: 'struck_out',
}

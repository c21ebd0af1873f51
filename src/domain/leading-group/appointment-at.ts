import type { IsoDate } from '../calendar/civil-date'
import type { AppointingDocument, AppointmentFacts } from './appointment-facts'
import type { AppointmentAmendment, AppointmentEvent } from './events'

/** Where an appointment stands. Whether it is held on a day is for `isHeldOn`. */
export type AppointmentStatus = 'to_confirm' | 'confirmed' | 'ended' | 'struck_out'

/** Chinese names. @example APPOINTMENT_STATUS_TEXTS.to_confirm // '待确认' */
export const APPOINTMENT_STATUS_TEXTS: Readonly<Record<AppointmentStatus, string>> = {
  to_confirm: '待确认',
  confirmed: '已确认',
  ended: '已登记免职',
  struck_out: '登记有误，已撤销',
}

/** Everything that the events of an appointment say by themselves. */
export interface AppointmentState {
  readonly facts: AppointmentFacts
  readonly status: AppointmentStatus
  /** Who wrote it down. */
  readonly recordedBy: string
  /** Changes of name and office, in the order in which they were entered. */
  readonly amendments: readonly AppointmentAmendment[]
  readonly end: { readonly lastOn: IsoDate; readonly document: AppointingDocument } | null
}

type Step = (state: AppointmentState, event: AppointmentEvent) => AppointmentState

const step: Step = (state, event) => {
  if (event.type === 'confirmed') return { ...state, status: 'confirmed' }
  if (event.type === 'amended') {
    const { asOf, name, office, document } = event
    return { ...state, amendments: [...state.amendments, { asOf, name, office, document }] }
  }
  if (event.type === 'ended')
    return { ...state, status: 'ended', end: { lastOn: event.lastOn, document: event.document } }
  return event.type === 'struck_out' ? { ...state, status: 'struck_out' } : state
}

/**
 * Where an appointment stands: a function of its events alone. Throws on a list that doesn't begin with its recording.
 * @example appointmentAt([recorded, confirmed]).status // 'confirmed'
 */
export const appointmentAt = (events: readonly AppointmentEvent[]): AppointmentState => {
  const [first, ...later] = events
  if (first?.type !== 'recorded') throw new Error('an appointment begins with its recording')
  const begun = {
    facts: first.facts,
    status: 'to_confirm',
    recordedBy: first.by.personId,
    amendments: [],
    end: null,
  } satisfies AppointmentState
  return later.reduce<AppointmentState>(step, begun)
}

/**
 * The facts as they stand on a day: of the changes that hold by then the one from the latest day, of two from the same day
 * the one that was entered last.
 * @example factsOn(appointmentAt(events), day('2026-12-01')).office // '镇长'
 */
export const factsOn = ({ facts, amendments }: AppointmentState, on: IsoDate): AppointmentFacts => {
  const last = amendments
    .filter(({ asOf }) => asOf <= on)
    .reduce<AppointmentAmendment | null>(
      (held, each) => (held === null || each.asOf >= held.asOf ? each : held),
      null,
    )
  if (last === null) return facts
  const { name, office, document } = last
  return { ...facts, name, office, document }
}

/** Whether it counts: somebody other than whoever wrote it down confirmed it, and it was not struck out. */
export const isInForce = ({ status }: AppointmentState): boolean =>
  status === 'confirmed' || status === 'ended'

/**
 * Whether the post is held on a day.
 * @example isHeldOn(appointmentAt(events), day('2026-12-01'))
 */
export const isHeldOn = (state: AppointmentState, on: IsoDate): boolean =>
  isInForce(state) && state.facts.from <= on && (state.end === null || on <= state.end.lastOn)

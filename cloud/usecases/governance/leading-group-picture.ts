import type { AppointmentSummary, AppointmentView } from '../../../src/contract/leading-group'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import {
  appointmentAt,
  APPOINTMENT_STATUS_TEXTS,
  factsOn,
} from '../../../src/domain/leading-group/appointment-at'
import { APPOINTMENT } from '../../../src/domain/leading-group/appointment-kind'
import { APPOINTMENT_RULES, judgeAppointmentAct } from '../../../src/domain/leading-group/appointment-rules'
import { appointmentStory, documentLine } from '../../../src/domain/leading-group/appointment-story'
import {
  consequencesOfAppointing,
  consequencesOfEnding,
  type Organisation,
} from '../../../src/domain/leading-group/consequences'
import type { AppointmentEvent } from '../../../src/domain/leading-group/events'
import { GROUP_POST_TEXTS } from '../../../src/domain/leading-group/group-posts'
import type { DossierRecord } from '../../ports/dossier-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { deskActsOf } from '../acting/dossier-desk'

/** An appointment as stored. */
export type AppointmentRecord = DossierRecord<AppointmentEvent>

/** A township has a dozen at a time. */
const MOST = 2000

/** Every appointment that was ever written down, the newest first. */
export const allAppointments = ({ dossiers }: Stores): Promise<readonly AppointmentRecord[]> =>
  dossiers.of(APPOINTMENT).list({ limit: MOST })

/** An appointment as a line of a list, called as it is on a day. */
export const appointmentSummary = ({ id, events }: AppointmentRecord, on: IsoDate): AppointmentSummary => {
  const known = appointmentAt(events)
  const state = { ...known, facts: factsOn(known, on) }
  const { name, post, document } = state.facts
  const postText = GROUP_POST_TEXTS[post]
  return {
    id,
    title: `${name}　${postText}`,
    postText,
    statusText: APPOINTMENT_STATUS_TEXTS[state.status],
    state,
    documentText: documentLine(document),
  }
}

/** All accounts with the roles that they have without any appointment. */
export const accountsOf = async ({ organisation }: Stores) =>
  (await organisation.accounts()).map(({ id, displayName, roles }) => ({
    personId: id,
    name: displayName,
    roles,
  }))

const followsOf = async (record: AppointmentRecord, { stores, world }: At) => {
  const state = appointmentAt(record.events)
  const others = (await allAppointments(stores)).filter(({ id }) => id !== record.id)
  const organisation: Organisation = {
    appointments: others.map(({ events }) => appointmentAt(events)),
    accounts: await accountsOf(stores),
  }
  const today = world.clock.today()
  return {
    confirm: consequencesOfAppointing(state.facts, organisation),
    end: consequencesOfEnding(state, state.facts.from > today ? state.facts.from : today, organisation),
  }
}

interface At {
  readonly stores: Stores
  readonly world: World
}

/** One appointment at the desk for one member of staff, each act with its permission. */
export const appointmentView = async (
  record: AppointmentRecord,
  reader: Person,
  at: At,
): Promise<AppointmentView> => {
  const summary = appointmentSummary(record, at.world.clock.today())
  return {
    ...summary,
    today: at.world.clock.today(),
    follows: await followsOf(record, at),
    acts: deskActsOf(APPOINTMENT_RULES, reader, (act, actor) =>
      judgeAppointmentAct(act, summary.state, actor),
    ),
    story: appointmentStory(record.events),
    seq: record.events.length,
  }
}

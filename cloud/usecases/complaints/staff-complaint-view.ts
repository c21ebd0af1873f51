import type { StaffComplaintView } from '../../../src/contract/complaints'
import { complaintStory } from '../../../src/domain/complaint/complaint-story'
import { COMPLAINT_RULES } from '../../../src/domain/complaint/complaint-rules'
import type { ComplaintState } from '../../../src/domain/complaint/complaint-state'
import { CHANNEL_TEXTS, COMPLAINT_ACTS, type ComplaintAct } from '../../../src/domain/complaint/events'
import { mayBeShown } from '../../../src/domain/complaint/may-be-shown'
import { judgeComplaintAct, type ComplaintPermission } from '../../../src/domain/complaint/may-act'
import type { OrganisationChart } from '../../../src/domain/people/organisation'
import { maskAddress, maskName, maskPhone } from '../../../src/domain/people/masking'
import { mustStepAside } from '../../../src/domain/people/recusal'
import type { Actor } from '../../../src/domain/people/roles'
import type { ComplaintRecord } from '../../ports/complaint-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { actorAmong } from '../acting/actor-among'
import { complaintView, pictureOfComplaint, type ComplaintPicture } from './complaint-view'
import { messagesTo } from '../notices/my-messages'

/** Personal fields of a sender: field, label, and how it is masked. */
const SENDER_FIELDS: readonly (readonly [string, string, (value: string) => string])[] = [
  ['name', '姓名', maskName],
  ['phone', '电话', maskPhone],
  ['address', '住址', maskAddress],
]

/** Staff actions on a letter that only its sender takes are not offered. */
const OF_THE_SENDER: readonly ComplaintAct[] = ['add', 'confirm', 'reopen', 'allow_publication', 'withdraw']

/** The role in which an act on a letter is done, and what the table says to it. */
export const complaintActorFor = (
  act: ComplaintAct,
  person: Person,
  { state, clocks, today }: Pick<ComplaintPicture, 'state' | 'clocks' | 'today'>,
): { readonly actor: Actor; readonly permission: ComplaintPermission } =>
  actorAmong(person, (actor) => judgeComplaintAct(act, { state, clocks, actor, today }))

const actsFor = (picture: ComplaintPicture, person: Person): StaffComplaintView['acts'] =>
  COMPLAINT_ACTS.filter((act) => !OF_THE_SENDER.includes(act)).map((act) => {
    const { text, article } = COMPLAINT_RULES[act]
    const { permission } = complaintActorFor(act, person, picture)
    const message = permission.allowed ? '' : permission.message
    return { act, text, article, allowed: permission.allowed, message }
  })

const choosable = ({ id, displayName }: Person) => ({ id, name: displayName })

const peopleOf = (
  { state }: ComplaintPicture,
  staff: readonly Person[],
  chart: OrganisationChart,
): Pick<StaffComplaintView, 'assignable' | 'people' | 'handler' | 'concerned'> => {
  const roles = COMPLAINT_RULES.assign.roles
  const assignable = staff
    .filter(({ roles: held }) => held.some((role) => roles.includes(role)))
    .filter(({ id }) => !mustStepAside(id, state.concerned, chart) && !state.answeredBefore.includes(id))
  const nameOf = (id: string) =>
    staff.find((each) => each.id === id)?.displayName ??
    chart.units.find((unit) => unit.id === id)?.name ??
    ''
  return {
    assignable: assignable.map(choosable),
    people: staff.map(choosable),
    handler: state.handlerId === null ? '' : nameOf(state.handlerId),
    concerned: state.concerned.map(({ id }) => nameOf(id)),
  }
}

const supervisionView = ({ supervision }: ComplaintState): StaffComplaintView['supervision'] => {
  if (supervision === null) return null
  const { by, ...shown } = supervision
  return { ...shown, byCounty: by.role === 'county' }
}

/** A letter at the desk for one member of staff: the sender masked, each act with its permission. */
export const staffComplaintView = async (
  record: ComplaintRecord,
  reader: Person,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<StaffComplaintView> => {
  const picture = pictureOfComplaint(record, stores.settings, world.clock.today())
  const { state } = picture
  const [chart, staff] = [await stores.organisation.chart(), await stores.organisation.staff()]
  const fields = await stores.personalFields.read(record.id)
  const unitName = (id: string) => chart.units.find((unit) => unit.id === id)?.name ?? ''
  return {
    ...complaintView(picture, complaintStory(record.events)),
    channelText: CHANNEL_TEXTS[state.channel],
    sender: SENDER_FIELDS.flatMap(([field, label, mask]) => {
      const value = fields[field]
      return value === undefined ? [] : [{ field, label, masked: mask(value) }]
    }),
    isMine: state.handlerId === reader.id,
    messages: await messagesTo(record.senderId, { kind: 'complaint', id: record.id }, stores),
    parts: state.parts.map((part) => ({ ...part, unitName: unitName(part.unitId) })),
    reopenedBecause: state.reopenedBecause,
    fellows: (await stores.complaintFellows.of(record.id)).length,
    supervision: supervisionView(state),
    mayBeShown: mayBeShown(state),
    acts: actsFor(picture, reader),
    units: chart.units.map(({ id, name }) => ({ id, name })),
    ...peopleOf(picture, staff, chart),
  }
}

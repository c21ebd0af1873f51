import { answeredBy } from '../../../src/domain/complaint/answered-by'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import type { ComplaintEventType } from '../../../src/domain/complaint/events'
import { maySeeComplaint } from '../../../src/domain/complaint/may-see'
import type { NoticeTopic } from '../../../src/domain/notices/notice-words'
import type { Role } from '../../../src/domain/people/roles'
import type { ComplaintRecord } from '../../ports/complaint-store'
import type { Stores } from '../../ports/storage'
import { tell } from './tell'
import { tellOwn } from './tell-own'

/** What a notice about a letter leads to. */
export const COMPLAINT = 'complaint' as const

/** The same for whoever joined the letter of somebody else. */
const JOINED_COMPLAINT = 'joined_complaint'

type Side = 'sender' | 'handler' | 'desk' | 'supervisor'

/** What is told after an event, and to which side. */
const TOPICS: Readonly<Partial<Record<ComplaintEventType, readonly [topic: NoticeTopic, to: Side]>>> = {
  sent: ['complaint_received', 'desk'],
  added: ['complaint_added', 'desk'],
  assigned: ['complaint_assigned', 'handler'],
  assignment_returned: ['complaint_to_assign', 'desk'],
  reopened: ['complaint_to_assign', 'desk'],
  supervised: ['complaint_supervised', 'desk'],
  reported: ['complaint_reported', 'supervisor'],
  confirmed: ['complaint_confirmed', 'handler'],
  receipt_told: ['complaint_receipt', 'sender'],
  accepted: ['complaint_accepted', 'sender'],
  progress_told: ['complaint_progress', 'sender'],
  extended: ['complaint_extended', 'sender'],
  answered: ['complaint_answered', 'sender'],
  handed_over: ['complaint_handed_over', 'sender'],
  converted: ['complaint_converted', 'sender'],
  joined: ['complaint_joined', 'sender'],
}

/** What is told to those who joined the letter. */
const TO_FELLOWS: readonly ComplaintEventType[] = ['answered', 'handed_over']

const SORTERS: readonly Role[] = ['clerk', 'office_head']

/** Those who sort letters of this kind, without whoever it is about. */
const deskOf = async ({ events }: ComplaintRecord, { organisation }: Stores): Promise<readonly string[]> => {
  const state = complaintAt(events)
  const chart = await organisation.chart()
  const sorters: readonly Role[] = answeredBy(state) === 'county' ? ['county'] : SORTERS
  return (await organisation.staff())
    .filter(({ id, roles }) =>
      roles.some(
        (role) => sorters.includes(role) && maySeeComplaint(state, { actor: { personId: id, role }, chart }),
      ),
    )
    .map(({ id }) => id)
}

const whoHears = async (record: ComplaintRecord, to: Side, stores: Stores): Promise<readonly string[]> => {
  if (to === 'sender') return [record.senderId]
  const { handlerId, supervision } = complaintAt(record.events)
  if (to === 'supervisor') return supervision === null ? [] : [supervision.by.personId]
  if (to === 'handler') return handlerId === null ? [] : [handlerId]
  return handlerId === null ? deskOf(record, stores) : [handlerId]
}

/** Tells whoever is next of the newest event, once; never whoever did it. It names the letter, never a person or a text. */
const tellNext = async (record: ComplaintRecord, stores: Stores): Promise<void> => {
  const last = record.events.at(-1)
  const told = last === undefined ? undefined : TOPICS[last.type]
  if (last === undefined || told === undefined) return
  const [topic, side] = told
  const to = (await whoHears(record, side, stores)).filter((id) => id !== last.by.personId)
  const notice = {
    topic,
    dedupeKey: `${topic}:${record.id}:${last.seq}`,
    about: { kind: COMPLAINT, id: record.id },
    facts: { number: record.number },
  }
  const news = { notice, to, payload: { complaintId: record.id } }
  if (side === 'sender') await tellOwn({ ...news, on: last.on }, stores)
  else await tell(news, stores)
}

/** Tells those who joined a letter what came of it, each once; they read the outcome and none of its words. */
const tellFellows = async (record: ComplaintRecord, stores: Stores): Promise<void> => {
  const last = record.events.at(-1)
  if (last === undefined || !TO_FELLOWS.includes(last.type)) return
  const to = await stores.complaintFellows.of(record.id)
  if (to.length === 0) return
  const topic = 'complaint_joined_settled'
  const notice = {
    topic,
    dedupeKey: `${topic}:${record.id}:${last.seq}`,
    about: { kind: JOINED_COMPLAINT, id: record.id },
    facts: { number: record.number },
  } as const
  await tell({ notice, to, payload: { complaintId: record.id } }, stores)
}

/** Tells everybody who is to hear of the newest event of a letter. */
export const tellOfComplaint = async (record: ComplaintRecord, stores: Stores): Promise<void> => {
  await tellNext(record, stores)
  await tellFellows(record, stores)
}

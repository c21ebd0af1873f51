import type { ComplaintSenderAct } from '../../../src/contract/complaint-acts'
import type { listMyComplaints, MyComplaintView, readMailbox } from '../../../src/contract/complaints'
import type { OutputOf } from '../../../src/contract/endpoint'
import { type ComplaintEvent, EVENT_OF_COMPLAINT_ACT } from '../../../src/domain/complaint/events'
import { fail, ok } from '../../../src/domain/result'
import type { ComplaintRecord } from '../../ports/complaint-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { addComplaintEvent } from './add-complaint-event'
import { joinedComplaints } from './alike-complaints'
import { answeringOnce } from '../acting/answering-once'
import { complaintSummary, myComplaintView, pictureOfComplaint } from './complaint-view'
import { reading } from '../acting/reading'
import { takeDownShownLetter } from './take-down-shown-letter'

/** A letter of this person; null for anybody else's. */
const findMine = async (
  { complaints }: Stores,
  id: string,
  personId: string,
): Promise<ComplaintRecord | null> => {
  const found = await complaints.find(id)
  return found?.senderId === personId ? found : null
}

/** What is needed to write a letter. */
export const readOwnMailbox: UseCase<object, OutputOf<typeof readMailbox>> = ({ tenant }, world) =>
  reading(world, tenant, async ({ organisation, settings: { countyArea } }) => {
    const { units } = await organisation.chart()
    return ok({ units: units.map(({ id, name }) => ({ id, name })), area: countyArea ?? null })
  })

/** My letters, newest first, and those that I joined. */
export const listOwnComplaints: UseCase<object, OutputOf<typeof listMyComplaints>> = async (
  { tenant, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const mine = await stores.complaints.listOfSender(caller.person.id)
    const today = world.clock.today()
    return ok({
      complaints: mine.map((record) => complaintSummary(pictureOfComplaint(record, stores.settings, today))),
      joined: await joinedComplaints(caller.person.id, stores),
    })
  })
}

/** One of my letters. */
export const readOwnComplaint: UseCase<{ readonly id: string }, MyComplaintView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await findMine(stores, input.id, caller.person.id)
    if (record === null) return fail('not_found')
    return ok(myComplaintView(pictureOfComplaint(record, stores.settings, world.clock.today())))
  })
}

type Acting = { readonly id: string; readonly seq: number; readonly act: ComplaintSenderAct }

const eventOf = (
  { act, ...content }: ComplaintSenderAct,
  base: Pick<ComplaintEvent, 'seq' | 'on' | 'at' | 'by'>,
): ComplaintEvent => {
  const reason = act === 'sort' ? { reason: '' } : {}
  return { ...base, ...reason, ...content, type: EVENT_OF_COMPLAINT_ACT[act] } as ComplaintEvent
}

/** What I do with my letter, once per idempotency key. */
export const actOnOwnComplaint: UseCase<Acting, MyComplaintView> = (asked, world) =>
  answeringOnce(asked, { world, act: `complaint_${asked.input.act.act}` }, async (stores, { person }) => {
    const { id, seq, act } = asked.input
    const record = await findMine(stores, id, person.id)
    if (record === null) return fail('not_found')
    if (record.events.length !== seq) return fail('stale_complaint')
    const today = world.clock.today()
    const by = { personId: person.id, role: 'resident' } as const
    const event = eventOf(act, { seq: seq + 1, on: today, at: world.clock.now(), by })
    const changed = await addComplaintEvent(record, { act: act.act, event }, stores)
    if (changed.ok && act.act === 'allow_publication' && !act.allows)
      await takeDownShownLetter(changed.value, { stores, world })
    return changed.ok
      ? ok(myComplaintView(pictureOfComplaint(changed.value, stores.settings, today)))
      : changed
  })

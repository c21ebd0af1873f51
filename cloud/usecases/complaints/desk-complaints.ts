import type { ComplaintDeskAct } from '../../../src/contract/complaint-acts'
import type { ComplaintSummary, listComplaints, StaffComplaintView } from '../../../src/contract/complaints'
import type { OutputOf } from '../../../src/contract/endpoint'
import { fail, ok } from '../../../src/domain/result'
import type { ComplaintRecord } from '../../ports/complaint-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { addComplaintEvent } from './add-complaint-event'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { complaintSummary, pictureOfComplaint } from './complaint-view'
import { isSupervised, overviewFor } from './complaint-overview'
import { complaintsForStaff, type ComplaintsForStaff } from './complaints-for-staff'
import { eventOfComplaintAct } from './event-of-complaint-act'
import { reading } from '../acting/reading'
import { complaintActorFor, staffComplaintView } from './staff-complaint-view'

/** More than a township can have open at once; what is done fills the rest. */
export const MOST_LISTED = 1000

/** Where a letter stands in the list: emergencies first, then what is due first; what owes nothing comes last. */
const urgency = ({ lookBy, dueOn }: ComplaintSummary): string => {
  if (lookBy !== null) return `0${lookBy}`
  return dueOn === null ? '2' : `1${dueOn}`
}

/** Letters that this member of staff may see: the most urgent first. */
export const listDeskComplaints: UseCase<object, OutputOf<typeof listComplaints>> = async (
  { tenant, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const today = world.clock.today()
    const open = await (await complaintsForStaff(caller.person, stores)).listForDesk(MOST_LISTED)
    const staff = await stores.organisation.staff()
    const fellows = await stores.complaintFellows.counts(open.map(({ id }) => id))
    const listed = open.map((record) => {
      const picture = pictureOfComplaint(record, stores.settings, today)
      const { handlerId } = picture.state
      const handler = staff.find(({ id }) => id === handlerId)?.displayName ?? ''
      return {
        ...complaintSummary(picture),
        isMine: handlerId === caller.person.id,
        handler,
        fellows: fellows.get(record.id) ?? 0,
        isSupervised: isSupervised(picture),
      }
    })
    const complaints = listed.sort((left, right) => urgency(left).localeCompare(urgency(right)))
    return ok({ today, complaints, overview: await overviewFor(caller.person, stores, today) })
  })
}

/** Opens a letter at the desk; the reading itself is an audit entry. */
export const readDeskComplaint: UseCase<{ readonly id: string }, StaffComplaintView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return changing(world, tenant, async (stores) => {
    const record = await (await complaintsForStaff(caller.person, stores)).find(input.id)
    if (record === null) return fail('not_found')
    const facts = { act: 'read_complaint', caseId: null, detail: { complaintId: record.id } }
    await stores.audit.write(auditEntry(readerOf(caller.person), world.clock.now(), facts))
    return ok(await staffComplaintView(record, caller.person, { stores, world }))
  })
}

type Acting = { readonly id: string; readonly seq: number; readonly act: ComplaintDeskAct }

/** A letter in the hands of a member of staff, with all that he may see. */
interface Held {
  readonly record: ComplaintRecord
  readonly person: Person
  readonly letters: ComplaintsForStaff
}

const carryOut = async (
  { act }: Acting,
  { record, person, letters }: Held,
  { stores, world }: { readonly stores: Stores; readonly world: World },
) => {
  const today = world.clock.today()
  const picture = pictureOfComplaint(record, stores.settings, today)
  const { actor, permission } = complaintActorFor(act.act, person, picture)
  if (!permission.allowed)
    return fail(permission.code === 'role-not-allowed' ? 'forbidden' : 'act_not_allowed', {
      message: permission.message,
    })
  const base = { seq: record.events.length + 1, on: today, at: world.clock.now(), by: actor }
  const around = { stores, world, letters, person }
  const event = await eventOfComplaintAct(act, base, { record, around })
  return event.ok ? addComplaintEvent(record, { act: act.act, event: event.value }, stores) : event
}

/** One act at the desk of the mailbox, once per idempotency key. */
export const actOnDeskComplaint: UseCase<Acting, StaffComplaintView> = (asked, world) =>
  answeringOnce(asked, { world, act: `complaint_${asked.input.act.act}` }, async (stores, { person }) => {
    const letters = await complaintsForStaff(person, stores)
    const record = await letters.find(asked.input.id)
    if (record === null) return fail('not_found')
    if (record.events.length !== asked.input.seq) return fail('stale_complaint')
    const changed = await carryOut(asked.input, { record, person, letters }, { stores, world })
    return changed.ok ? ok(await staffComplaintView(changed.value, person, { stores, world })) : changed
  })

type Revealing = { readonly id: string; readonly field: string; readonly reason: string }

/** Shows one personal field of a sender in full, for a reason that is recorded. */
export const revealSender: UseCase<Revealing, { readonly field: string; readonly value: string }> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const { id, field, reason } = input
  return changing(world, tenant, async (stores) => {
    const record = await (await complaintsForStaff(caller.person, stores)).find(id)
    if (record === null) return fail('not_found')
    const fields = await stores.personalFields.read(id)
    const value = Object.hasOwn(fields, field) ? fields[field] : undefined
    if (value === undefined) return fail('invalid_field', { field: 'field', message: '这封信没有这一栏' })
    const detail = { complaintId: id, field, reason }
    const facts = { act: 'reveal_complaint_sender', caseId: null, detail }
    await stores.audit.write(auditEntry(readerOf(caller.person), world.clock.now(), facts))
    return ok({ field, value })
  })
}

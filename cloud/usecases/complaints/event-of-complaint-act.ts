import type { ComplaintDeskAct } from '../../../src/contract/complaint-acts'
import type { ErrorCode } from '../../../src/contract/errors'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { type ComplaintEvent, EVENT_OF_COMPLAINT_ACT } from '../../../src/domain/complaint/events'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { ComplaintRecord } from '../../ports/complaint-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import type { ComplaintsForStaff } from './complaints-for-staff'
import { openRequestOfComplaint } from './convert-complaint'

type Base = Pick<ComplaintEvent, 'seq' | 'on' | 'at' | 'by'>
interface Around {
  readonly stores: Stores
  readonly world: World
  /** The letters that this member of staff may see. */
  readonly letters: ComplaintsForStaff
  readonly person: Person
}

/** The letter into which one is put; whoever wrote the one is told what comes of the other. */
const joinedInto = async (
  intoNumber: string,
  record: ComplaintRecord,
  { base, ...around }: Around & { readonly base: Base },
): Promise<Result<object, ErrorCode>> => {
  const into = await around.letters.findByNumber(intoNumber.trim())
  // Nobody learns that an accusation is there.
  const isHidden = into !== null && complaintAt(into.events).kind === 'accusation'
  if (into === null || isHidden || into.id === record.id)
    return fail('invalid_field', { field: 'act.intoNumber', message: '没有找到这个编号的来信，请核对' })
  await around.stores.complaintFellows.join(into.id, record.senderId, base.at)
  return ok({ intoId: into.id, intoNumber: into.number })
}

/** What an act writes besides what it was sent with. */
const contentOf = async (
  act: ComplaintDeskAct,
  record: ComplaintRecord,
  { base, ...around }: Around & { readonly base: Base },
): Promise<Result<object, ErrorCode>> => {
  if (act.act === 'name_concern') return ok({ concerned: [act.concerned] })
  if (act.act === 'convert') {
    const opened = await openRequestOfComplaint(record, { ...around, by: base.by })
    return opened.ok ? ok({ caseId: opened.value.id, number: opened.value.number }) : opened
  }
  if (act.act !== 'join') {
    const { act: _act, ...content } = act
    return ok(content)
  }
  return joinedInto(act.intoNumber, record, { base, ...around })
}

/** The event that an act of the desk makes. */
export const eventOfComplaintAct = async (
  act: ComplaintDeskAct,
  base: Base,
  { record, around }: { readonly record: ComplaintRecord; readonly around: Around },
): Promise<Result<ComplaintEvent, ErrorCode>> => {
  const content = await contentOf(act, record, { ...around, base })
  return content.ok
    ? ok({ ...content.value, ...base, type: EVENT_OF_COMPLAINT_ACT[act.act] } as ComplaintEvent)
    : content
}

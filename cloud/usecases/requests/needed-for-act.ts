import type { ErrorCode } from '../../../src/contract/errors'
import type { DeskAct } from '../../../src/contract/staff-cases'
import { feeOf } from '../../../src/domain/statute/fee'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { CaseRecord, RequestDetails } from '../../ports/case-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import type { Needed } from './event-of-act'
import type { Moment } from '../acting/moment'
import { pictureOf } from './case-picture'
import { editDraftLetter } from '../letters/edit-draft-letter'
import { findAssignee } from './find-assignee'
import { endLetterOfRequest, openLetterOfRequest } from '../letters/letter-of-request'
import { findMergeTarget } from '../complaints/merge-target'
import { splitLetter } from '../letters/split-letter'

interface At {
  readonly stores: Stores
  readonly world: World
}

interface Acting {
  readonly record: CaseRecord
  readonly person: Person
  readonly moment: Moment
}

const checkFee = ({ scale, count }: Extract<DeskAct, { act: 'notice_fee' }>): Result<Needed, ErrorCode> => {
  if (feeOf({ by: scale, count }) > 0) return ok({})
  const free = scale === 'items' ? '一个自然月内 10 件以内' : '30 页以内'
  return fail('invalid_field', { field: 'act.count', message: `${free}不收费，不用发收费通知` })
}

/** A letter or fax is confirmed by hearing from its sender; what was sent online, by the sending. */
const checkReceipt = ({ how }: Extract<DeskAct, { act: 'confirm_receipt' }>, { events }: CaseRecord) => {
  const [first] = events
  const isHeard = first?.type !== 'submitted' || first.channel === 'online' || how !== ''
  const message = '请写明怎样与申请人确认的，例如几时打的电话、谁接的'
  return isHeard ? ok({}) : fail('invalid_field', { field: 'act.how', message } as const)
}

/** What can be told from the act and the case alone. */
const checked = (act: DeskAct, { record }: Acting, { stores, world }: At): Result<Needed, ErrorCode> => {
  if (act.act === 'notice_fee') return checkFee(act)
  if (act.act === 'confirm_receipt') return checkReceipt(act, record)
  if (act.act !== 'edit_letter') return ok({})
  const edited = editDraftLetter(act.parts, pictureOf(record, stores.settings, world.clock.today()))
  return edited.ok ? ok({ letterParts: edited.value }) : edited
}

/** A request that is none goes on as a letter, and one that is one after all goes on alone. */
const throughTheMailbox = async (
  act: Extract<DeskAct, { act: 'refer' | 'resume' }>,
  { record, moment }: Acting,
  at: At,
): Promise<Result<Needed, ErrorCode>> => {
  if (act.act === 'refer') {
    const letter = await openLetterOfRequest(record, { to: act.to, moment }, at)
    return letter.ok ? ok({ letter: letter.value }) : letter
  }
  const ended = await endLetterOfRequest(record, { ...moment, on: at.world.clock.today() }, at)
  return ended.ok ? ok({}) : ended
}

/** What an act needs beyond its form: whom a case goes to, the case merged into, the cases split off, a fee that is due at all. */
export const neededFor = async (act: DeskAct, acting: Acting, at: At): Promise<Result<Needed, ErrorCode>> => {
  const { record, person, moment } = acting
  const { stores } = at
  if (act.act === 'merge') {
    const into = await findMergeTarget(record, act.intoNumber, { person, stores })
    return into.ok ? ok({ intoCaseId: into.value.id, intoNumber: into.value.number }) : into
  }
  if (act.act === 'assign') {
    const assignee = await findAssignee(act, record, { person, stores })
    return assignee.ok ? ok({ assignee: assignee.value }) : assignee
  }
  if (act.act === 'split') return ok({ items: await splitLetter(record, { items: act.items, moment }, at) })
  if (act.act === 'refer' || act.act === 'resume') return throughTheMailbox(act, acting, at)
  return checked(act, acting, at)
}

/** What the request asks for after the act: a correction and a splitting change its words, the log keeps both. */
export const changedDetails = (
  act: DeskAct,
  { details }: CaseRecord,
): { readonly details?: Partial<RequestDetails> } => {
  if (act.act === 'submit_correction')
    return { details: { wanted: { ...details.wanted, description: act.description } } }
  if (act.act === 'split') return { details: { wanted: { ...details.wanted, description: act.kept } } }
  return {}
}

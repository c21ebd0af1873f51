import type { StaffCaseView } from '../../../src/contract/case-view'
import type { DeskAct } from '../../../src/contract/staff-cases'
import type { ErrorCode } from '../../../src/contract/errors'
import { checkReply } from '../../../src/domain/information-request/complete-reply'
import type { LetterWording } from '../../../src/domain/information-request/events'
import { mayDo } from '../../../src/domain/information-request/may-do'
import type { Role } from '../../../src/domain/people/roles'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { CaseRecord } from '../../ports/case-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { actorFor } from './actor-for'
import { answeringOnce } from '../acting/answering-once'
import { pictureOf } from './case-picture'
import { casesForStaff } from './cases-for-staff'
import { changedSince } from './changed-since'
import { eventOfAct } from './event-of-act'
import { changedDetails, neededFor } from './needed-for-act'
import { recordEvent } from './record-event'
import { refusedAct } from '../acting/refused-act'
import { staffCaseView } from './staff-case-view'
import { tellRole } from '../notices/tell-role'

type Input = {
  readonly id: string
  readonly seq: number
  readonly act: DeskAct
  readonly wordings?: readonly LetterWording[] | undefined
}

/** Who hears of an act, by role; the applicant hears of everything that changes his dates. */
const TOLD: Readonly<Record<DeskAct['act'], Role | readonly Role[]>> = {
  confirm_receipt: 'resident',
  notice_correction: 'resident',
  extend: 'resident',
  draft_reply: 'office_head',
  edit_letter: 'office_head',
  return_reply: 'clerk',
  approve_reply: 'resident',
  record_service: 'resident',
  close: 'resident',
  consult: 'resident',
  record_consultation_receipt: 'clerk',
  record_consultation_reply: 'clerk',
  ask_assistance: 'handler',
  record_assistance: 'handler',
  tell_third_party: 'clerk',
  ask_reasons: 'resident',
  judge_reasons: 'resident',
  notice_fee: 'resident',
  record_payment: 'resident',
  submit_correction: 'clerk',
  withdraw: 'resident',
  recall_reply: ['clerk', 'resident'],
  reopen: 'resident',
  refer: 'resident',
  merge: 'resident',
  resume: 'resident',
  split: 'resident',
  assign: 'handler',
  note: 'handler',
  decide_publication: 'resident',
}

const incomplete = (act: DeskAct): Result<null, ErrorCode> => {
  const [missing] = act.act === 'draft_reply' ? checkReply(act.reply) : []
  if (missing === undefined) return ok(null)
  return fail('incomplete_reply', { field: `act.reply.${missing.field}`, message: missing.message })
}

const carryOut = async (
  record: CaseRecord,
  { input, person }: { readonly input: Input; readonly person: Person },
  at: { readonly stores: Stores; readonly world: World },
): Promise<Result<CaseRecord, ErrorCode>> => {
  const { act, seq, wordings } = input
  const picture = pictureOf(record, at.stores.settings, at.world.clock.today())
  const by = actorFor(act.act, person, picture)
  const permission = mayDo(record.events, by, picture.today, picture.calendar)[act.act]
  if (!permission.allowed && permission.code === 'role-not-allowed')
    return refusedAct(permission.code, permission.message)
  const stale = changedSince(record.events, seq, by.role)
  if (stale !== null) return stale
  if (!permission.allowed) return refusedAct(permission.code, permission.message)
  const complete = incomplete(act)
  if (!complete.ok) return complete
  const moment = { at: at.world.clock.now(), by }
  const needed = await neededFor(act, { record, person, moment }, at)
  if (!needed.ok) return needed
  const event = eventOfAct(act, { picture, needed: needed.value }, moment)
  if (event === null) return fail('act_not_allowed')
  const recorded = { event, ...changedDetails(act, record) }
  return recordEvent(record, { act: act.act, seenSeq: seq, recorded, wordings }, at)
}

/** One act at the desk: event, audit entry and message in one transaction, or nothing at all. */
export const actOnStaffCase: UseCase<Input, StaffCaseView> = (asked, world) =>
  answeringOnce(asked, { world, act: asked.input.act.act }, async (stores, { person }) => {
    const record = await (await casesForStaff(person, stores)).find(asked.input.id)
    if (record === null) return fail('not_found')
    const changed = await carryOut(record, { input: asked.input, person }, { stores, world })
    if (!changed.ok) return changed
    const { act } = asked.input.act
    for (const role of [TOLD[act]].flat()) await tellRole(changed.value, act, { role, stores })
    return ok(await staffCaseView(changed.value, person, { stores, world }))
  })

import type { RecusalOutcome } from '../../../src/contract/recusals'
import { ACT_ROLES } from '../../../src/domain/people/policies'
import { mustStepAside, type Concerned } from '../../../src/domain/people/recusal'
import { fail, ok } from '../../../src/domain/result'
import type { CaseRecord } from '../../ports/case-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { casesForStaff } from './cases-for-staff'
import { nameOfConcerned } from './recusal-views'
import { tellRole } from '../notices/tell-role'

type Input = { readonly id: string; readonly concerned: Concerned; readonly ground: string }

const mayDo = (act: 'draft_reply' | 'approve_reply') => (person: Person) =>
  person.roles.some((role) => ACT_ROLES[act].includes(role))

/** A reply needs two people: one who drafts it and another who approves it. */
const missingPeople = (left: readonly Person[]): string => {
  const approvers = left.filter(mayDo('approve_reply'))
  const drafters = left.filter(mayDo('draft_reply'))
  if (approvers.length === 0) return '没有可以签发答复的负责人'
  const [only] = approvers
  const someoneElse = drafters.some((drafter) => approvers.length > 1 || drafter.id !== only?.id)
  return someoneElse ? '' : '没有可以起草答复的经办人'
}

const followUp = async (record: CaseRecord, caller: Person, stores: Stores): Promise<RecusalOutcome> => {
  const chart = await stores.organisation.chart()
  const concerned = (await stores.recusals.inForceOn(record.id)).map((each) => each.concerned)
  const stays = (person: Person): boolean => !mustStepAside(person.id, concerned, chart)
  const missing = missingPeople((await stores.organisation.staff()).filter(stays))
  if (missing === '') return { staysOpenToMe: stays(caller), nobodyLeft: '' }
  await tellRole(record, 'case_without_staff', { role: 'county', stores })
  return { staysOpenToMe: stays(caller), nobodyLeft: `${missing}，已报县级主管部门指定人员办理。` }
}

/** Declares whom or what a case is about: from now on they neither see, hold nor close it. */
export const declareCaseRecusal: UseCase<Input, RecusalOutcome> = (asked, world) =>
  answeringOnce(asked, { world, act: 'declare_recusal' }, async (stores, { person }) => {
    const { id, concerned, ground } = asked.input
    const record = await (await casesForStaff(person, stores)).find(id)
    if (record === null) return fail('not_found')
    if ((await nameOfConcerned(concerned, stores)) === null)
      return fail('invalid_field', { field: 'concerned', message: '没有这个人或者单位，请重新选择' })
    const recusalId = world.identity.newId()
    const declaredOn = world.clock.today()
    const isNew = await stores.recusals.declare({ id: recusalId, caseId: id, concerned, ground, declaredOn })
    if (!isNew) return fail('act_not_allowed', { message: '已经登记过同样的回避，不用再登记' })
    const facts = { act: 'declare_recusal', caseId: id, detail: { recusalId } }
    await stores.audit.write(auditEntry(readerOf(person), world.clock.now(), facts))
    return ok(await followUp(record, person, stores))
  })

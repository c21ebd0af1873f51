import { factsOf } from '../../../src/domain/information-request/case-facts'
import { mustStepAside } from '../../../src/domain/people/recusal'
import type { Role } from '../../../src/domain/people/roles'
import type { CaseRecord } from '../../ports/case-store'
import type { Stores } from '../../ports/storage'
import { peopleInRoles } from '../requests/staff-people'

/** For whom something is meant: a role, one person of it, and who knows already since he did it. */
export interface MeantFor {
  readonly role: Role
  readonly personId?: string | null
  readonly exceptId?: string
}

type Told = Pick<CaseRecord, 'id' | 'applicantId' | 'events'>

const WORKS: readonly Role[] = ['clerk', 'handler']

/** Whoever handles the case stands for the desk; while nobody does, every clerk. */
const onePerson = ({ events, applicantId }: Told, { role, personId = null }: MeantFor): string | null => {
  if (personId !== null) return personId
  if (role === 'resident') return applicantId
  return WORKS.includes(role) ? (factsOf(events).assigned?.to ?? null) : null
}

const withoutRecused = async (
  caseId: string,
  personIds: readonly string[],
  { recusals, organisation }: Stores,
): Promise<readonly string[]> => {
  const concerned = (await recusals.inForceOn(caseId)).map((each) => each.concerned)
  if (concerned.length === 0) return personIds
  const chart = await organisation.chart()
  return personIds.filter((id) => !mustStepAside(id, concerned, chart))
}

/** Who hears of a case: never whoever did it himself, never whoever must step aside from it. */
export const whoIsTold = async (
  record: Told,
  meant: MeantFor,
  stores: Stores,
): Promise<readonly string[]> => {
  const one = onePerson(record, meant)
  const role = meant.role === 'handler' ? 'clerk' : meant.role
  const all = one === null ? await peopleInRoles([role], stores) : [one]
  const others = all.filter((id) => id !== meant.exceptId)
  return meant.role === 'resident' ? others : withoutRecused(record.id, others, stores)
}

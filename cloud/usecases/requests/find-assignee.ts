import type { ErrorCode } from '../../../src/contract/errors'
import type { DeskAct } from '../../../src/contract/staff-cases'
import { ACT_ROLES } from '../../../src/domain/people/policies'
import type { Role } from '../../../src/domain/people/roles'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { CaseRecord } from '../../ports/case-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { casesForStaff } from './cases-for-staff'

type Assigning = Extract<DeskAct, { act: 'assign' }>

/** Whom a case goes to, and in which role. */
export interface Assignee {
  readonly personId: string
  readonly role: Role
}

const deskRoleOf = ({ roles }: Person): Role | undefined =>
  ACT_ROLES.assign.find((role) => roles.includes(role))

const refuse = (message: string) => fail('invalid_field', { field: 'act.to', message } as const)

/** The colleague named, or whoever takes it: somebody of the desk who need not step aside from this case. */
export const findAssignee = async (
  { way, to }: Assigning,
  record: CaseRecord,
  { person, stores }: { readonly person: Person; readonly stores: Stores },
): Promise<Result<Assignee, ErrorCode>> => {
  if (way === 'handed_over' && to === undefined) return refuse('请选择转交给谁')
  const staff = await stores.organisation.staff()
  const chosen = way === 'handed_over' ? staff.find(({ id }) => id === to) : person
  const role = chosen === undefined ? undefined : deskRoleOf(chosen)
  if (chosen === undefined || role === undefined) return refuse('他不是本单位的经办人员，请换一位')
  const seen = await (await casesForStaff(chosen, stores)).find(record.id)
  return seen === null ? refuse('这位同事对本件须回避，请换一位') : ok({ personId: chosen.id, role })
}

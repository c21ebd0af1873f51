import { addDays, formatChineseDate, type IsoDate } from '../calendar/civil-date'
import type { Role } from '../people/roles'
import { rolesOn, type RoleGrant } from '../people/roles-by-date'
import { isInForce, type AppointmentState } from './appointment-at'
import type { AppointmentFacts } from './appointment-facts'
import { grantsOf } from './appointment-kind'
import { groupProblems } from './group-on'
import { ROLE_OF_POST } from './group-posts'

/** A member of staff with the roles of his account alone. */
export interface Account {
  readonly personId: string
  readonly roles: readonly Role[]
}

const RIGHTS: Readonly<Partial<Record<Role, string>>> = {
  mayor: '签发答复、发布和撤下信息、签发年度报告',
  office_head: '签发答复、批准延期、发布和撤下信息、审核年度报告',
}

const rightsOf = (role: Role): string => RIGHTS[role] ?? ''

/** Whoever has a role of approval on a day. */
const holdersOf = (role: Role, { accounts, grants, on }: OnADay): readonly string[] =>
  accounts
    .filter(({ personId, roles }) =>
      rolesOn(on, {
        standing: roles,
        grants: grants.filter((grant) => grant.personId === personId),
      }).includes(role),
    )
    .map(({ personId }) => personId)

interface OnADay {
  readonly accounts: readonly Account[]
  readonly grants: readonly RoleGrant[]
  readonly on: IsoDate
}

const emptied = (day: OnADay): readonly string[] =>
  (['office_head', 'mayor'] as const)
    .filter((role) => holdersOf(role, day).length === 0)
    .map((role) => `${formatChineseDate(day.on)}起没有人能${rightsOf(role)}，请先登记接任的人。`)

/** Every appointment that is kept, and every account at the desk. */
export interface Organisation {
  readonly appointments: readonly AppointmentState[]
  readonly accounts: readonly Account[]
}

const givenBy = (facts: AppointmentFacts, { accounts }: Organisation): readonly string[] => {
  const role = ROLE_OF_POST[facts.post]
  if (role === null) return ['这一职务不参与审批，只列入名单。']
  if (facts.personId === null) return [`${facts.name}没有工作人员账号，不能在系统里${rightsOf(role)}。`]
  const standing = accounts.find(({ personId }) => personId === facts.personId)?.roles.includes(role) ?? false
  return [
    `${formatChineseDate(facts.from)}起，${facts.name}可以${rightsOf(role)}。`,
    ...(standing ? ['账号上原有同样的权限，从这天起以任职为准：任职结束，权限同时结束。'] : []),
  ]
}

/**
 * What follows from an appointment, in Chinese, before it is saved: what its holder may approve, and what is then wrong with
 * the group.
 * @example consequencesOfAppointing(facts, organisation)[0] // '2026年12月1日起，张三可以签发答复、发布和撤下信息、签发年度报告。'
 */
export const consequencesOfAppointing = (
  facts: AppointmentFacts,
  organisation: Organisation,
): readonly string[] => {
  const confirmed: AppointmentState = {
    facts,
    status: 'confirmed',
    recordedBy: '',
    amendments: [],
    end: null,
  }
  const then = [...organisation.appointments.filter(isInForce), confirmed]
  return [
    ...givenBy(facts, organisation),
    ...groupProblems(then, facts.from).filter((text) => text.includes('位：')),
    '名单和职务对外公开。',
  ]
}

/**
 * What follows from ending an appointment after a day, in Chinese.
 * @example consequencesOfEnding(state, day('2026-12-31'), organisation)[0] // '2027年1月1日起，张三不再能签发答复、…。'
 */
export const consequencesOfEnding = (
  state: AppointmentState,
  lastOn: IsoDate,
  { appointments, accounts }: Organisation,
): readonly string[] => {
  const role = ROLE_OF_POST[state.facts.post]
  const on = addDays(lastOn, 1)
  const ended: AppointmentState = { ...state, end: { lastOn, document: state.facts.document } }
  const grants = [...appointments.filter((each) => each !== state), ended].flatMap(grantsOf)
  const gone =
    role === null || state.facts.personId === null
      ? []
      : [`${formatChineseDate(on)}起，${state.facts.name}不再能以这一职务${rightsOf(role)}。`]
  return [...gone, ...(role === null ? [] : emptied({ accounts, grants, on }))]
}

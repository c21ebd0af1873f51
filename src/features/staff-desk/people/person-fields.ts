import type { StaffAccountsView, StaffAccountView } from '@/contract/staff-accounts'
import { ROLE_TEXTS } from '@/domain/information-request/terms'
import { GIVEN_ROLE_NOTES, GIVEN_ROLES } from '@/domain/people/staff-account'
import { ticked } from '../many-choice'
import type { Typed, WrittenField } from '../written-fields'

const NAME: WrittenField = { name: 'displayName', label: '姓名', kind: 'line', maxLength: 30 }

const ROLES: WrittenField = {
  name: 'roles',
  label: '岗位',
  hint: '一个人可以有几个。起草和审批要由两个人来做。',
  kind: 'many',
  options: GIVEN_ROLES.map((value) => ({ value, text: ROLE_TEXTS[value], note: GIVEN_ROLE_NOTES[value] })),
}

const unitsField = ({ units }: StaffAccountsView): readonly WrittenField[] =>
  units.length === 0
    ? []
    : [
        {
          name: 'unitIds',
          label: '所在单位（可以不选）',
          hint: '申请、来信涉及他的单位时，他自动回避。',
          kind: 'many',
          options: units.map(({ id, name }) => ({ value: id, text: name })),
        },
      ]

/** Questions of a new account. */
export const newPersonFields = (people: StaffAccountsView): readonly WrittenField[] => [
  NAME,
  {
    name: 'account',
    label: '账号',
    hint: '登录时用，3 到 40 位字母、数字，例如姓名的拼音 lihua。',
    kind: 'line',
    maxLength: 40,
  },
  ROLES,
  ...unitsField(people),
]

/** Questions of an act on an account, with what holds now as the answers at first. */
export const personFields = (
  act: string,
  account: StaffAccountView,
  people: StaffAccountsView,
): readonly WrittenField[] => {
  if (act === 'end_sessions') return []
  if (act === 'close')
    return [
      {
        name: 'reason',
        label: '停用的原因',
        hint: '例如：调走、退休。记在操作记录里。',
        kind: 'line',
        maxLength: 200,
      },
    ]
  const held = [
    { ...ROLES, initial: account.roles.join(',') },
    ...unitsField(people).map((field) => ({ ...field, initial: account.unitIds.join(',') })),
  ]
  return act === 'change' ? [{ ...NAME, initial: account.displayName }, ...held] : held
}

/** The answers with lists as lists, still unchecked; a list of which nothing is ticked is empty. */
export const withLists = (typed: Typed): Readonly<Record<string, unknown>> => ({
  ...typed,
  roles: ticked(typed.roles ?? ''),
  unitIds: ticked(typed.unitIds ?? ''),
})

/** An act as its form was filled in, still unchecked; lists are its own only where the form asks for them. */
export const asAct = (
  act: string,
  fields: readonly WrittenField[],
  typed: Typed,
): Readonly<Record<string, unknown>> => ({
  act,
  ...(fields.some(({ name }) => name === ROLES.name) ? withLists(typed) : typed),
})

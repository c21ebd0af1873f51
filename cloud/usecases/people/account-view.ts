import { ERRORS } from '../../../src/contract/errors'
import type { RemovalView, StaffAccountView } from '../../../src/contract/staff-accounts'
import { hasCome } from '../../../src/domain/calendar/civil-date'
import { judgeRemovalAgreed } from '../../../src/domain/people/second-factor'
import {
  ACCOUNT_ACT_TEXTS,
  ACCOUNT_ACTS,
  judgeAccountAct,
  type StaffAccount,
} from '../../../src/domain/people/staff-account'
import type { Stores } from '../../ports/storage'
import type { Caller } from '../../ports/use-case'
import { withUntil } from './remove-second-factor'

const messageOf = (refusal: { readonly code: string; readonly detail: Readonly<Record<string, unknown>> }) =>
  typeof refusal.detail.message === 'string'
    ? refusal.detail.message
    : ERRORS[refusal.code as keyof typeof ERRORS].message

interface SecondFactors {
  readonly who: readonly string[]
  readonly removals: ReadonlyMap<string, RemovalView>
}

/** Who signs in by two steps, and whose second step is asked to be taken away. */
export const readSecondFactors = async (
  { secondFactors }: Stores,
  { person }: Caller,
  now: string,
): Promise<SecondFactors> => {
  const asked = (await secondFactors.removals()).map(withUntil)
  const open = asked.filter(({ until }) => !hasCome(until, now))
  const removals = open.map((removal) => {
    const { personId, askedByName, reason, until } = removal
    const removing = { personId, by: person.id, isSet: true }
    const mayAgree = judgeRemovalAgreed(removing, removal, now).ok
    return [personId, { askedByName, reason, until, mayAgree }] as const
  })
  return { who: await secondFactors.whoHave(), removals: new Map(removals) }
}

/** An account of the desk, with what whoever reads it may do with it. */
export const accountView = (
  account: StaffAccount,
  {
    all,
    caller,
    secondFactors: { who, removals },
  }: {
    readonly all: readonly StaffAccount[]
    readonly caller: Caller
    readonly secondFactors: SecondFactors
  },
): StaffAccountView => {
  const acts = ACCOUNT_ACTS.map((act) => {
    const judged = judgeAccountAct(account, { act, by: caller.person.id, roles: account.roles }, all)
    const message = judged.ok ? '' : messageOf(judged)
    return { act, text: ACCOUNT_ACT_TEXTS[act], article: '', allowed: judged.ok, message }
  })
  const { id } = account
  return { ...account, acts, hasSecondFactor: who.includes(id), removal: removals.get(id) ?? null }
}

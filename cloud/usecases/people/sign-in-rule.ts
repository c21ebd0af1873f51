import type { InputOf } from '../../../src/contract/endpoint'
import type { setSignInRule, SignInRuleView } from '../../../src/contract/second-factor'
import { needsSecondFactor, type SecondFactorRule } from '../../../src/domain/people/second-factor'
import type { StaffAccount } from '../../../src/domain/people/staff-account'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Caller, UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { townshipsBeside } from '../county/read-county'
import { reading } from '../acting/reading'

const isOfCounty = ({ person }: Caller): boolean => person.roles.includes('county')

/** Those whom the rule concerns, or would, and who have no second step yet. */
const without = async ({ staffAccounts, secondFactors }: Stores): Promise<readonly StaffAccount[]> => {
  const have = await secondFactors.whoHave()
  const asIf = { by: 'township', since: '' } as const
  return (await staffAccounts.all()).filter(
    ({ id, status, rolesToday }) =>
      status !== 'closed' && needsSecondFactor(rolesToday, asIf) && !have.includes(id),
  )
}

const viewOf = async (
  stores: Stores,
  rule: SecondFactorRule | null,
  caller: Caller,
): Promise<SignInRuleView> => ({
  rule,
  isCounty: isOfCounty(caller),
  mayChange: isOfCounty(caller) || rule?.by !== 'county',
  without: (await without(stores)).map(({ displayName }) => displayName),
})

/** The rule, and whom it would concern. */
export const readRuleOfSigningIn: UseCase<object, SignInRuleView> = ({ tenant, caller }, world) =>
  reading(world, tenant, async (stores) =>
    caller === null
      ? fail('unauthenticated')
      : ok(await viewOf(stores, stores.settings.secondFactor, caller)),
  )

/** Puts the rule in force in one township; sessions of those whom it concerns wait for a second step from now on. */
const put = async (
  stores: Stores,
  rule: SecondFactorRule | null,
  { caller, world }: { readonly caller: Caller; readonly world: World },
): Promise<void> => {
  await stores.townships.setSecondFactorRule(rule)
  if (rule !== null) for (const { id } of await without(stores)) await stores.people.awaitSecondFactor(id)
  const by = { personId: caller.person.id, role: isOfCounty(caller) ? 'county' : 'office_head' } as const
  const facts = { act: 'set_sign_in_rule', caseId: null, detail: { isNeeded: rule !== null } }
  await stores.audit.write(auditEntry(by, world.clock.now(), facts))
}

/** The county's word goes to its other townships as well, one transaction each; said again it changes nothing more. */
const putBeside = async (
  tenant: string,
  rule: SecondFactorRule | null,
  at: { caller: Caller; world: World },
) => {
  for (const township of await townshipsBeside(at.world, tenant)) {
    if (township === tenant) continue
    await changing(at.world, township, async (stores) => {
      await put(stores, rule, at)
      return ok(null)
    })
  }
}

/** Sets the rule. Whoever sets it has a second step himself, so that nobody shuts himself out. */
export const setRuleOfSigningIn: UseCase<InputOf<typeof setSignInRule>, SignInRuleView> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const by = isOfCounty(caller) ? 'county' : 'township'
  const rule = input.isNeeded ? ({ by, since: world.clock.now() } as const) : null
  const own = await changing(world, tenant, async (stores) => {
    if (stores.settings.secondFactor?.by === 'county' && by !== 'county') return fail('rule_of_county')
    if (rule !== null && !(await stores.secondFactors.isSet(caller.person.id)))
      return fail('own_second_factor_first')
    await put(stores, rule, { caller, world })
    return ok(await viewOf(stores, rule, caller))
  })
  if (own.ok && by === 'county') await putBeside(tenant, rule, { caller, world })
  return own
}

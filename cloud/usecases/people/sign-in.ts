import type { SessionView } from '../../../src/contract/sessions'
import { stageAfterPassword } from '../../../src/domain/people/second-factor'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { changing } from '../acting/changing'
import { reading } from '../acting/reading'
import { startSession } from './start-session'

/** Signs in with account and password. */
export const signInWithPassword: UseCase<
  { readonly account: string; readonly password: string },
  SessionView
> = async ({ tenant, input, device }, world) => {
  const found = await reading(world, tenant, async ({ people }) =>
    ok(await people.findByAccount(input.account)),
  )
  if (!found.ok) return found
  if (found.value === null) {
    // An unknown account takes as long to refuse as a wrong password.
    await world.identity.hashPassword(input.password)
    return fail('wrong_password')
  }
  const { person, passwordHash, oneTimeUntil } = found.value
  if (!(await world.identity.verifyPassword(passwordHash, input.password))) return fail('wrong_password')
  if (oneTimeUntil !== null && oneTimeUntil <= world.clock.now()) return fail('one_time_password_over')
  return changing(world, tenant, async (stores) => {
    await stores.staffAccounts.noteSignIn(person.id, world.clock.now())
    const mustChangePassword = oneTimeUntil !== null
    const isSet = await stores.secondFactors.isSet(person.id)
    const rule = stores.settings.secondFactor
    const secondFactor = stageAfterPassword({ isSet, roles: person.roles, rule })
    const starting = { person, act: 'sign_in', mustChangePassword, secondFactor, device }
    return ok(await startSession(stores, starting, world))
  })
}

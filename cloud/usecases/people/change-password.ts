import type { InputOf } from '../../../src/contract/endpoint'
import type { changePassword, SessionView } from '../../../src/contract/sessions'
import { checkPassword } from '../../../src/domain/people/password'
import { fail, ok } from '../../../src/domain/result'
import type { AccountOfPerson } from '../../ports/people-store'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { changing } from '../acting/changing'
import { startSession } from './start-session'

const judge = async (
  { person, account, passwordHash }: AccountOfPerson,
  { current, password }: InputOf<typeof changePassword>,
  { identity }: World,
): Promise<Answer<unknown>> => {
  if (!(await identity.verifyPassword(passwordHash, current)))
    return fail('wrong_password', { message: '现在的密码不对，请重新输入', field: 'current' })
  const checked = checkPassword(password, { account, displayName: person.displayName })
  if (!checked.ok) return checked
  return (await identity.verifyPassword(passwordHash, password))
    ? fail('same_password', { field: 'password' })
    : ok(null)
}

/** Chooses another password: every session of the person ends, and a new one begins on this device. */
export const changeOwnPassword: UseCase<InputOf<typeof changePassword>, SessionView> = (
  { tenant, input, caller, device },
  world,
) =>
  changing(world, tenant, async (stores) => {
    const own = caller === null ? null : await stores.people.findAccountOf(caller.person.id)
    if (own === null) return fail('forbidden', { message: '您没有设过密码，不用修改' })
    const judged = await judge(own, input, world)
    if (!judged.ok) return judged
    const { person, account } = own
    const hash = await world.identity.hashPassword(input.password)
    await stores.people.setPassword(person.id, { account, hash })
    await stores.people.closeSessionsOf(person.id)
    const secondFactor = caller?.secondFactor ?? 'done'
    return ok(await startSession(stores, { person, act: 'change_password', secondFactor, device }, world))
  })

import type { SessionView } from '../../../src/contract/sessions'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { changing } from '../acting/changing'
import { startSession } from './start-session'

const personBehind = async ({ people }: Stores, openid: string, world: World): Promise<Person> => {
  const known = await people.findByOpenid(openid)
  if (known !== null) return known
  const person: Person = {
    id: world.identity.newId(),
    displayName: '微信用户',
    roles: ['resident'],
    isGuest: false,
  }
  await people.create(person)
  await people.linkOpenid(person.id, openid)
  return person
}

/** Signs in with WeChat's code; the first time makes a resident who is known by openid only. */
export const signInByWechat: UseCase<{ readonly code: string }, SessionView> = async (
  { tenant, input, device },
  world,
) => {
  const openid = await world.identity.openidOf(input.code)
  if (openid === null) {
    return fail('unauthenticated', { message: '微信登录没有成功，请退出小程序后重新打开再试' })
  }
  return changing(world, tenant, async (stores) => {
    const person = await personBehind(stores, openid, world)
    return ok(await startSession(stores, { person, act: 'sign_in_with_wechat', device }, world))
  })
}

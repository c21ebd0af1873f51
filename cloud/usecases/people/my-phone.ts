import type { InputOf } from '../../../src/contract/endpoint'
import type {
  linkPhone,
  linkWechatPhone,
  MyPhoneView,
  readWechatPhone,
  signInByPhone,
} from '../../../src/contract/phones'
import type { SessionView } from '../../../src/contract/sessions'
import { maskPhone } from '../../../src/domain/people/masking'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { Answer, Caller, UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { countingTries } from '../acting/counting-tries'
import { joinPeople } from './join-people'
import { byResident } from '../acting/own-actor'
import { tryPhoneCode } from './phone-codes'
import { reading } from '../acting/reading'
import { startSession } from './start-session'

/** Whether codes can be sent here. */
export const tellWhetherByPhone: UseCase<object, { readonly isOffered: boolean }> = async (_asked, { sms }) =>
  ok({ isOffered: sms !== null })

const personBehind = async ({ people, phones }: Stores, phone: string, world: World): Promise<Person> => {
  const known = await phones.findPerson(phone)
  if (known !== null) return known
  const id = world.identity.newId()
  const person: Person = { id, displayName: '手机用户', roles: ['resident'], isGuest: false }
  await people.create(person)
  await phones.link(id, phone)
  return person
}

/** Signs in with the code that was sent. */
export const signInWithPhone: UseCase<InputOf<typeof signInByPhone>, SessionView> = async (
  { tenant, input, device },
  world,
) => {
  return countingTries(world, tenant, (stores) =>
    tryPhoneCode(stores, input, {
      world,
      onRight: async () => {
        const person = await personBehind(stores, input.phone, world)
        return ok(await startSession(stores, { person, act: 'sign_in_by_phone', device }, world))
      },
    }),
  )
}

const viewOf = async ({ phones }: Stores, { person }: Caller): Promise<MyPhoneView> => {
  const phone = await phones.phoneOf(person.id)
  return { phone: phone === null ? null : maskPhone(phone) }
}

/** My phone, masked. */
export const readOwnPhone: UseCase<object, MyPhoneView> = ({ tenant, caller }, world) =>
  reading(world, tenant, async (stores) =>
    caller === null ? fail('unauthenticated') : ok(await viewOf(stores, caller)),
  )

const isResident = ({ person }: Pick<Caller, 'person'>): boolean =>
  person.roles.every((role) => role === 'resident')

interface Linking {
  readonly caller: Caller
  readonly phone: string
  readonly join: boolean
  readonly world: World
}

/**
 * The number becomes one of this person. Another one who is known by it is joined where that is asked for, in this
 * transaction and for good; else it is refused: two people are not joined in silence.
 */
const linkTo = async (
  stores: Stores,
  { caller, phone, join, world }: Linking,
): Promise<Answer<MyPhoneView>> => {
  if (!isResident(caller)) return fail('not_for_staff')
  const known = await stores.phones.findPerson(phone)
  if (known !== null && known.id !== caller.person.id) {
    if (!join) return fail('phone_of_another', { field: 'phone' })
    const joined = await joinPeople(stores, { former: known, caller, world })
    if (!joined.ok) return joined
  }
  await stores.phones.link(caller.person.id, phone)
  await stores.audit.write(
    auditEntry(byResident(caller), world.clock.now(), { act: 'link_phone', caseId: null, detail: {} }),
  )
  return ok(await viewOf(stores, caller))
}

/** Verifies a phone by the code that was sent. */
export const linkOwnPhone: UseCase<InputOf<typeof linkPhone>, MyPhoneView> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return countingTries(world, tenant, (stores) =>
    tryPhoneCode(stores, input, {
      world,
      onRight: () => linkTo(stores, { caller, phone: input.phone, join: input.join ?? false, world }),
    }),
  )
}

/** The number that WeChat has verified; its code is good once and for five minutes. */
const fromWechat = async ({ wechat }: World, tenant: string, code: string): Promise<Answer<string>> => {
  const phone = wechat === null ? null : await wechat.phoneNumberOf(tenant, code)
  return phone === null
    ? fail('wrong_phone_code', { message: '微信没有给出手机号码，请再按一次，或者自己填' })
    : ok(phone)
}

/** Verifies a phone by WeChat's word for it. */
export const linkPhoneOfWechat: UseCase<InputOf<typeof linkWechatPhone>, MyPhoneView> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const phone = await fromWechat(world, tenant, input.code)
  if (!phone.ok) return phone
  const linking = { caller, phone: phone.value, join: input.join ?? false, world }
  return changing(world, tenant, (stores) => linkTo(stores, linking))
}

/** Gives the number to whoever pressed the button, for a form of his; nothing of it is kept here. */
export const readPhoneOfWechat: UseCase<InputOf<typeof readWechatPhone>, { readonly phone: string }> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const phone = await fromWechat(world, tenant, input.code)
  if (!phone.ok) return phone
  return changing(world, tenant, async ({ audit }) => {
    const facts = { act: 'read_wechat_phone', caseId: null, detail: {} }
    await audit.write(auditEntry(byResident(caller), world.clock.now(), facts))
    return ok({ phone: phone.value })
  })
}

/** Lets the phone go. */
export const unlinkOwnPhone: UseCase<object, MyPhoneView> = ({ tenant, caller }, world) =>
  changing(world, tenant, async (stores) => {
    if (caller === null) return fail('unauthenticated')
    if ((await stores.phones.phoneOf(caller.person.id)) === null)
      return fail('not_found', { message: '没有登记手机号码' })
    await stores.phones.unlink(caller.person.id)
    const facts = { act: 'unlink_phone', caseId: null, detail: {} }
    await stores.audit.write(auditEntry(byResident(caller), world.clock.now(), facts))
    return ok(await viewOf(stores, caller))
  })

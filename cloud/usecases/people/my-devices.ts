import type { DeviceView, endDevices } from '../../../src/contract/devices'
import type { InputOf } from '../../../src/contract/endpoint'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Caller, UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { byItself } from '../acting/own-actor'
import { reading } from '../acting/reading'

type Devices = { readonly devices: readonly DeviceView[] }

const seen = async (
  { people }: Stores,
  { person, tokenHash }: Caller,
  { clock }: World,
): Promise<Devices> => {
  const sessions = await people.sessionsOf(person.id, clock.now())
  return {
    devices: sessions.map(({ id, device, openedAt, usedAt, tokenHash: of }) => ({
      id,
      device,
      openedAt,
      usedAt,
      isThis: of === tokenHash,
    })),
  }
}

/** Where I am signed in. */
export const listOwnDevices: UseCase<object, Devices> = ({ tenant, caller }, world) =>
  reading(world, tenant, async (stores) =>
    caller === null ? fail('unauthenticated') : ok(await seen(stores, caller, world)),
  )

/** Signs one other place out, or all but this one. */
export const endOwnDevices: UseCase<InputOf<typeof endDevices>, Devices> = (
  { tenant, input, caller },
  world,
) =>
  changing(world, tenant, async (stores) => {
    if (caller === null) return fail('unauthenticated')
    const { people, audit } = stores
    const others = (await people.sessionsOf(caller.person.id, world.clock.now())).filter(
      ({ tokenHash }) => tokenHash !== caller.tokenHash,
    )
    const ended = input.id === undefined ? others : others.filter(({ id }) => id === input.id)
    if (input.id !== undefined && ended.length === 0)
      return fail('not_found', { message: '那里已经退出了，请刷新看看' })
    for (const { tokenHash } of ended) await people.closeSession(tokenHash)
    const facts = { act: 'end_sessions', caseId: null, detail: { ended: ended.length } }
    await audit.write(auditEntry(byItself(caller.person), world.clock.now(), facts))
    return ok(await seen(stores, caller, world))
  })

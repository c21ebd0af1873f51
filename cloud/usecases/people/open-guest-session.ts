import type { SessionView } from '../../../src/contract/sessions'
import { ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { UseCase } from '../../ports/use-case'
import { changing } from '../acting/changing'
import { startSession } from './start-session'

/** Opens a session for this device, so that asking needs no account (Art. 27). */
export const openSessionForDevice: UseCase<object, SessionView> = ({ tenant, device }, world) =>
  changing(world, tenant, async (stores) => {
    const person: Person = {
      id: world.identity.newId(),
      displayName: '本机用户',
      roles: ['resident'],
      isGuest: true,
    }
    await stores.people.create(person)
    return ok(await startSession(stores, { person, act: 'open_guest_session', device }, world))
  })

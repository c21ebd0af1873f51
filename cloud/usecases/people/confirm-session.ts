import type { InputOf } from '../../../src/contract/endpoint'
import type { confirmSession } from '../../../src/contract/sessions'
import { CONFIRMED_MINUTES } from '../../../src/domain/people/confirmation'
import { readGivenCode } from '../../../src/domain/people/second-factor'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { ErrorCode } from '../../../src/contract/errors'
import type { Stores } from '../../ports/storage'
import type { Caller, UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { countingTries } from '../acting/counting-tries'
import { byItself } from '../acting/own-actor'
import { tryCodeInForce } from './try-second-factor'

interface Giving {
  readonly secret: string
  readonly caller: Caller
  readonly world: World
}

const isAppCode = (secret: string): boolean => {
  const read = readGivenCode(secret)
  return read.ok && read.value.kind === 'app'
}

/** A code of the app where a second step is set, else the password; a wrong code is counted with those of signing in. */
const judge = async (
  stores: Stores,
  { secret, caller, world }: Giving,
): Promise<Result<unknown, ErrorCode>> => {
  const { id } = caller.person
  if (isAppCode(secret) && (await stores.secondFactors.isSet(id)))
    return tryCodeInForce(stores, { personId: id, code: secret }, world)
  const own = await stores.people.findAccountOf(id)
  if (own === null) return fail('forbidden', { message: '您没有设过密码，办不了这一步' })
  const isRight = await world.identity.verifyPassword(own.passwordHash, secret)
  return isRight ? ok(null) : fail('wrong_password', { message: '不对，请重新输入', field: 'secret' })
}

/** Shows once more that it is the owner of the session; for grave acts of the next minutes. */
export const confirmOwnSession: UseCase<
  InputOf<typeof confirmSession>,
  { readonly minutes: number }
> = async ({ tenant, input, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return countingTries(world, tenant, async (stores) => {
    const judged = await judge(stores, { secret: input.secret, caller, world })
    if (!judged.ok) return judged
    const now = world.clock.now()
    await stores.people.confirmSession(caller.tokenHash, now)
    await stores.audit.write(
      auditEntry(byItself(caller.person), now, { act: 'confirm_session', caseId: null, detail: {} }),
    )
    return ok({ minutes: CONFIRMED_MINUTES })
  })
}

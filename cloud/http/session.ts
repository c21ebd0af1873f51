import type { Caller, World } from '../ports/use-case'

/** The bearer token of a request, '' without one. */
export const bearerOf = (request: Request): string =>
  /^Bearer ([\w~+/.-]{1,200}=*)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''

/** Whose session the token opens in this township; null when none. */
export const callerOf = async (token: string, tenant: string, world: World): Promise<Caller | null> => {
  if (token === '') return null
  const tokenHash = world.identity.hashToken(token)
  const session = await world.storage.read(tenant, ({ people }) =>
    people.findSession(tokenHash, world.clock.now()),
  )
  return session === null ? null : { ...session, tokenHash }
}

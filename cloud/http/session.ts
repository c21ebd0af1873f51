import type { Caller, World } from '../ports/use-case'

/** The bearer token of a request, '' without one. */
export const bearerOf = (request: Request): string =>
  /^Bearer ([\w~+/.-]{1,200}=*)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''

const HOUR_MS = 3_600_000

/** When somebody was last here, to the hour: enough to recognise a device that is not one's own, one write an hour. */
const noteUse = async (
  { tokenHash, usedAt }: { readonly tokenHash: string; readonly usedAt: string },
  tenant: string,
  { storage, clock }: World,
): Promise<void> => {
  const now = clock.now()
  if (Date.parse(now) - Date.parse(usedAt) < HOUR_MS) return
  await storage.write(tenant, ({ people }) => people.noteUse(tokenHash, now))
}

/** Whose session the token opens in this township; null when none. */
export const callerOf = async (token: string, tenant: string, world: World): Promise<Caller | null> => {
  if (token === '') return null
  const tokenHash = world.identity.hashToken(token)
  const session = await world.storage.read(tenant, ({ people }) =>
    people.findSession(tokenHash, world.clock.now()),
  )
  if (session === null) return null
  await noteUse({ tokenHash, usedAt: session.usedAt }, tenant, world)
  return { ...session, tokenHash }
}

import type { OpenComposition } from '../composition'

/** Searches that go through nearly all statements a search can need, and load what spells characters. */
const SEARCHES = ['低保', 'zhaijidi', '劳动和同法']

const search = ({ storage }: OpenComposition, tenant: string, q: string) =>
  storage.read(tenant, ({ documents }) => documents.search({ q, columnId: '', cursor: '', limit: 20 }))

/**
 * Searches a little in the first township, so that the first resident doesn't wait until the engine has compiled itself and read its
 * catalogue. Whatever fails here fails again, and is told, when somebody asks.
 */
export const warmUp = async (composition: OpenComposition): Promise<void> => {
  const [tenant] = await composition.storage.tenants()
  if (tenant === undefined) return
  for (const q of SEARCHES) await search(composition, tenant, q)
}

import type { TestServer } from '../server'

/** A link that switches something off that nobody follows: off already is as good. */
export const linkOff = async ({ storage, tenant }: TestServer): Promise<string> => {
  const link = { personId: 'nobody', kind: 'keyword', subject: '低保' } as const
  return (await storage.read(tenant, async ({ followLinks }) => followLinks.tokenOf(link))) ?? ''
}

import assert from 'node:assert/strict'
import { seedSettings } from '../../cloud/seed/load-seed'
import { signIn } from '../../src/contract/sessions'
import { call } from './http-client'
import type { TestServer } from './server'

/** Another one of the county, whose account is in a township; the password is that of the demo county's. */
export const countyTokenIn = async (
  server: TestServer,
  { account, tenant = server.tenant }: { readonly account: string; readonly tenant?: string },
): Promise<string> => {
  const known = await server.storage.read(server.tenant, ({ people }) =>
    people.findByAccount(server.accounts.county.account),
  )
  assert.ok(known !== null)
  await server.storage.write(tenant, async ({ people }) => {
    await people.create({ id: `p-${account}`, displayName: account, roles: ['county'], isGuest: false })
    await people.setPassword(`p-${account}`, { account, hash: known.passwordHash })
  })
  const { password } = server.accounts.county
  const { status, body } = await call(server, signIn, [{ account, password }, { tenant }])
  assert.equal(status, 200)
  return body.token
}

/** Puts two townships beside that of the server: t2 of its county, t3 of another. */
export const putNeighbours = async ({ storage }: TestServer): Promise<void> => {
  const settings = seedSettings()
  const office = { ...settings.office, tenant: 't2', township: '盈江县昔马镇' }
  await storage.putTenant({ ...settings, id: 't2', office })
  await storage.putTenant({ ...settings, id: 't3', countyId: 'another', office: { ...office, tenant: 't3' } })
}

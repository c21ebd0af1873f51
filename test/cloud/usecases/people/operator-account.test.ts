import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { accountByOperator } from '../../../../cloud/usecases/people/operator-account'
import { readCounty } from '../../../../src/contract/county'
import { signIn } from '../../../../src/contract/sessions'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { startServer, type TestServer } from '../../../support/server'
import { choosePassword } from '../../../support/staff-account-forms'

onOneDatabase((database) => {
  describe('an account by whoever runs the host', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())
    const order = (roles: readonly ('office_head' | 'county')[]) => ({
      ...{ tenant: server.tenant, account: 'county-office', displayName: '县公开办', roles },
    })

    it('lets the county in, whose role no door gives', async () => {
      const issued = await accountByOperator(order(['county']), server.composition.world)
      assert.ok(issued.ok)
      const { account, password } = issued.value
      const session = (await call(server, signIn, [{ account, password }])).body
      const { body } = await choosePassword(
        { server, token: session.token },
        { current: password, password: '大盈江2月水位真高啊' },
      )
      assert.equal((await call(server, readCounty, [{}, { token: body.token }])).status, 200)
    })

    it('that is there gets another password and no other role', async () => {
      const issued = await accountByOperator(order(['office_head']), server.composition.world)
      assert.ok(issued.ok)
      const { account, password } = issued.value
      assert.deepEqual((await call(server, signIn, [{ account, password }])).body.roles, ['county'])
    })

    it('is refused where there is no such township', async () => {
      const nowhere = { ...order(['county']), tenant: 'nowhere' }
      const refused = await accountByOperator(nowhere, server.composition.world)
      assert.deepEqual([refused.ok, refused.ok ? '' : refused.code], [false, 'not_found'])
    })
  })
})

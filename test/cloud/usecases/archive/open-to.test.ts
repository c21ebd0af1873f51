import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { unzipSync } from 'fflate'
import { downloadPackage, makePackage, readArchiveYear } from '../../../../src/contract/archive'
import { events } from '../../../domain/information-request/case-builder'
import { newCase } from '../../../support/case-builders'
import { sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, callFile, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('a package made at the desk', () => {
    let server: TestServer
    let [head, mayor] = ['', '']
    before(async () => {
      server = await startServer({ database, today: '2026-03-20', documents: false })
      await server.storage.write(server.tenant, async ({ cases }) => {
        await cases.create(newCase('盏公申〔2025〕1号', { id: 'closed', on: '2025-03-03' }))
        const steps = [
          ['received', '2025-03-04'],
          ['replied', '2025-03-18'],
        ] as const
        const [, ...later] = events(['submitted', '2025-03-03'], ...steps)
        await cases.append(
          'closed',
          1,
          later.map((event) => ({ event })),
        )
      })
      // A complaint about disclosure is the county's: closed to the office that it is about.
      await sendLetter(server, await guestToken(server), { kind: 'disclosure_complaint' })
      head = await tokenOf(server, 'head')
      mayor = await tokenOf(server, 'mayor')
    })
    after(() => server.stop())

    it('names no letter that is closed to whoever looks, and says that there is one', async () => {
      const { staying } = (await call(server, readArchiveYear, [{ id: '2026' }, { token: head }])).body
      assert.deepEqual(
        staying.map(({ number, because }) => [number, because]),
        [['', '做归档包的人要回避，或者归县里办，由别人移交']],
      )
    })

    it('is fetched by its maker alone, since it holds what was open to him', async () => {
      const made = (await call(server, makePackage, [{ id: '2025' }, { token: head, key: newKey() }])).body
      const id = made.packages[0]?.id ?? ''
      const fetched = (token: string) => callFile(server, downloadPackage, [{ id }, { token }])
      const own = await fetched(head)
      assert.equal(own.status, 200)
      assert.ok(Object.keys(unzipSync(own.bytes)).some((name) => name.startsWith('依申请公开/')))
      assert.equal((await fetched(mayor)).status, 403)
    })
  })
})

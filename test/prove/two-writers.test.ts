import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Person } from '../../cloud/ports/people-store'
import { eachDatabase } from '../support/databases'
import { partOfMatrix } from '../support/matrix'
import { FIELD_KEYS } from '../support/storage-fixtures'
import { startServer, type TestServer } from '../support/server'
import { diceFrom } from './generator'
import { runSchedules, type Office, type Outcome } from './two-writers'

/** Together; a server takes its share faster. `npm run prove -- --schedules 10000` asks for more. */
const TOGETHER = Number(process.env.SCHEDULES ?? partOfMatrix({ whole: 1000, sample: 300 }))
const SHARE = { pglite: 0.3, postgres: 0.7 }
const SIDE_BY_SIDE = 4

eachDatabase((database) => {
  const SCHEDULES = Math.ceil(TOGETHER * SHARE[database.name])
  describe(`two or three writers on one case, ${SCHEDULES} random schedules`, () => {
    let server: TestServer
    let office: Office
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      const { storage, tenant, composition } = server
      const second = await database.openAgain(storage, { clock: composition.clock, keys: FIELD_KEYS })
      const person = async (name: 'resident' | 'clerk' | 'head'): Promise<Person> => {
        const found = await storage.read(tenant, ({ people }) =>
          people.findByAccount(server.accounts[name].account),
        )
        assert.ok(found)
        return found.person
      }
      office = {
        tenant,
        storage,
        worlds: [composition.world, { ...composition.world, storage: second }],
        clerk: await person('clerk'),
        head: await person('head'),
        resident: await person('resident'),
      }
    })
    after(() => server.stop())

    it('lose no update, fork no chain, and tell whoever comes late what changed', async () => {
      const outcome: Outcome = { schedules: 0, cases: 0, accepted: 0, stale: 0, otherwise: 0 }
      const lanes = Array.from({ length: SIDE_BY_SIDE }, (_, lane) =>
        runSchedules(office, diceFrom(711 + lane), [SCHEDULES, outcome]),
      )
      await Promise.all(lanes)
      assert.ok(outcome.schedules >= SCHEDULES)
      assert.ok(outcome.accepted > SCHEDULES / 3, `${outcome.accepted} accepted`)
      assert.ok(outcome.stale > SCHEDULES / 4, `${outcome.stale} came late`)
      if (process.env.SCHEDULES !== undefined) console.log(database.name, outcome)
    })
  })
})

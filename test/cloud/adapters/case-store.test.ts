import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { brokenLink, readEvents } from '../../../cloud/adapters/postgres/case-events'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import type { Stores } from '../../../cloud/ports/storage'
import { day } from '../../../src/domain/calendar/civil-date'
import { newCase, received, someDetails, withdrawn } from '../../support/case-builders'
import { eachDatabase } from '../../support/databases'
import { fixedClock, township } from '../../support/storage-fixtures'

eachDatabase((engine) => {
  let storage: PostgresStorage
  before(async () => {
    storage = await engine.open()
    await storage.putTenant(township())
    await storage.putTenant(township('other'))
  })
  const write = async <T>(work: (stores: Stores) => Promise<T>, tenant = 'zhanxi'): Promise<T> =>
    (await storage.write(tenant, work)) as T

  describe('cases', () => {
    it('keeps what was filed and finds it by id, number and applicant', async () => {
      const opened = newCase('盏公申〔2026〕100号', { applicantId: 'finder' })
      await write(({ cases }) => cases.create(opened))
      const [byId, byNumber, mine] = await write(async ({ cases }) => [
        await cases.find(opened.id),
        await cases.findByNumber(opened.number),
        await cases.listOfApplicant('finder'),
      ])
      assert.deepEqual(byId, byNumber)
      assert.deepEqual(mine, [byId])
      assert.deepEqual(byId?.details, someDetails())
      assert.deepEqual(byId?.events, [opened.first.event])
    })

    it('is not there for another township', async () => {
      const opened = newCase('盏公申〔2026〕101号')
      await write(({ cases }) => cases.create(opened))
      assert.equal(await write(({ cases }) => cases.find(opened.id), 'other'), null)
      const added = await write(({ cases }) => cases.append(opened.id, 1, [{ event: received() }]), 'other')
      assert.equal(added.ok, false)
    })

    it('appends after the expected event and refuses who comes late', async () => {
      const opened = newCase('盏公申〔2026〕102号')
      await write(({ cases }) => cases.create(opened))
      const add = () => write(({ cases }) => cases.append(opened.id, 1, [{ event: received() }]))
      const answers = await Promise.all([add(), add(), add()])
      assert.equal(answers.filter(({ ok }) => ok).length, 1)
      assert.deepEqual(
        answers.filter(({ ok }) => !ok).map((answer) => !answer.ok && answer.code),
        ['stale_case', 'stale_case'],
      )
      assert.equal((await write(({ cases }) => cases.find(opened.id)))?.events.length, 2)
    })

    it('replaces the wanted information by a correction and keeps both in the record', async () => {
      const opened = newCase('盏公申〔2026〕103号')
      const { wanted } = someDetails('2024年低保名单')
      await write(async ({ cases }) => {
        await cases.create(opened)
        await cases.append(opened.id, 1, [
          { event: { ...received(), type: 'correction_received' }, details: { wanted } },
        ])
      })
      const found = await write(({ cases }) => cases.find(opened.id))
      assert.equal(found?.details.wanted.description, '2024年低保名单')
      assert.equal(found?.details.deliveryWay, 'in_app')
    })

    it('lists open cases by receipt and closed ones by their last day', async () => {
      const early = newCase('列1', { applicantId: 'lister', on: '2026-01-05' })
      const late = newCase('列2', { applicantId: 'lister', on: '2026-02-05' })
      await write(async ({ cases }) => {
        await cases.create(late)
        await cases.create(early)
        await cases.append(early.id, 1, [{ event: received() }, { event: withdrawn() }])
      })
      const [open, closed, closedLater] = await write(async ({ cases }) => [
        await cases.listOpen(),
        await cases.listClosedSince(day('2026-03-04'), 10),
        await cases.listClosedSince(day('2026-03-05'), 10),
      ])
      assert.equal(open[0]?.id, late.id)
      assert.ok(!open.some(({ id }) => id === early.id))
      assert.deepEqual([closed.map(({ id }) => id), closedLater], [[early.id], []])
    })

    it('numbers the cases of a year without a gap, whatever fails in between', async () => {
      const next = () => write(({ cases }) => cases.nextNumber(2031))
      assert.equal(await next(), 1)
      await assert.rejects(
        write(async ({ cases }) => {
          await cases.nextNumber(2031)
          throw new Error('no')
        }),
      )
      const numbers = await Promise.all([next(), next(), next()])
      assert.deepEqual([...numbers].sort(), [2, 3, 4])
      assert.equal(await write(({ cases }) => cases.nextNumber(2031), 'other'), 1)
    })

    it('has a chain of hashes in which a changed event shows', async () => {
      const opened = newCase('盏公申〔2026〕104号')
      await write(async ({ cases }) => {
        await cases.create(opened)
        await cases.append(opened.id, 1, [{ event: received() }, { event: withdrawn() }])
      })
      const context = { db: storage.db, tenant: 'zhanxi', clock: fixedClock(), cipher: null }
      const events = await readEvents(context, [opened.id])
      assert.equal(brokenLink(events), null)
      const forged = events.map((one, at) => (at === 1 ? { ...one, event: received(2, '2026-03-01') } : one))
      assert.equal(brokenLink(forged), 2)
    })
  })
})

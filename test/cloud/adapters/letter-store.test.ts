import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import { day } from '../../../src/domain/calendar/civil-date'
import type { Letter } from '../../../src/domain/letters/letter'
import { WORKED_LETTERS } from '../../domain/letters/worked-letters'
import { eachDatabase } from '../../support/databases'
import { township } from '../../support/storage-fixtures'

const LETTER = WORKED_LETTERS.get('extension_notice') as Letter

eachDatabase((engine) => {
  describe('the registers of letters', () => {
    let storage: PostgresStorage
    before(async () => {
      storage = await engine.open()
      for (const id of ['zhanxi', 'nongzhang']) await storage.putTenant({ ...township(), id })
    })

    it('count by township, series and year, without a gap where a transaction was undone', async () => {
      const draw = (tenant: string, year = 2026) =>
        storage.write(tenant, ({ letters }) => letters.nextNumber('notice', year))
      assert.deepEqual([await draw('zhanxi'), await draw('zhanxi')], [1, 2])
      const undone = storage.write('zhanxi', async ({ letters }) => {
        await letters.nextNumber('notice', 2026)
        throw new Error('undone')
      })
      await assert.rejects(undone, /undone/)
      assert.equal(await draw('zhanxi'), 3)
      assert.deepEqual([await draw('nongzhang'), await draw('zhanxi', 2027)], [1, 1])
      const reply = await storage.write('zhanxi', ({ letters }) => letters.nextNumber('reply', 2026))
      assert.equal(reply, 1)
    })

    it('give each of many writers at once a number of its own, none left out', async () => {
      const drawn = await Promise.all(
        Array.from({ length: 24 }, () =>
          storage.write('zhanxi', ({ letters }) => letters.nextNumber('consultation', 2026)),
        ),
      )
      assert.deepEqual(
        drawn.map(Number).sort((left, right) => left - right),
        Array.from({ length: 24 }, (_, at) => at + 1),
      )
    })

    const issued = (id: string, place = 0) => ({
      id,
      caseId: 'case-1',
      eventSeq: 3,
      place,
      madeOn: day('2026-03-27'),
      madeBy: 'head-1',
      letter: { ...LETTER, number: `盏公告〔2026〕${40 + place}号` },
    })

    it('keep a letter as it was issued, sealed, for its township only', async () => {
      await storage.write('zhanxi', ({ letters }) => letters.add(issued('letter-1')))
      const found = await storage.read('zhanxi', ({ letters }) => letters.listOfCase('case-1'))
      assert.deepEqual(found, [issued('letter-1')])
      assert.deepEqual(await storage.read('nongzhang', ({ letters }) => letters.listOfCase('case-1')), [])
      const row = await storage.db.selectFrom('letter').selectAll().executeTakeFirstOrThrow()
      assert.doesNotMatch(JSON.stringify(row), /王小明/)
    })

    it('refuse a number or a place that is taken', async () => {
      await assert.rejects(storage.write('zhanxi', ({ letters }) => letters.add(issued('letter-2'))))
      const sameNumber = { ...issued('letter-3', 1), letter: issued('letter-1').letter }
      await assert.rejects(storage.write('zhanxi', ({ letters }) => letters.add(sameNumber)))
    })

    it('do not open a letter that was changed behind their back', async () => {
      await storage.write('zhanxi', ({ letters }) =>
        letters.add({ ...issued('letter-4', 2), caseId: 'case-2' }),
      )
      await storage.db
        .updateTable('letter')
        .set({ content_hash: '0'.repeat(64) })
        .where('id', '=', 'letter-4')
        .execute()
      const reading = storage.read('zhanxi', ({ letters }) => letters.listOfCase('case-2'))
      await assert.rejects(reading, /letter-4 is not what was issued/)
    })
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countRequests, requestsBehind } from '../../../src/domain/annual-report/count-requests'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import type { RequestFacts } from '../../../src/domain/annual-report/request-facts'
import { writeMissingFacts } from '../../../cloud/adapters/postgres/missing-facts'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import type { NewDocumentVersion } from '../../../cloud/ports/document-store'
import type { Stores } from '../../../cloud/ports/storage'
import { day } from '../../../src/domain/calendar/civil-date'
import { modelItemsFor } from '../../../src/domain/catalogue/model-catalogue'
import { newCase, received, someDocument, someVersion, withdrawn } from '../../support/case-builders'
import { eachDatabase, type TestEngine } from '../../support/databases'
import { township } from '../../support/storage-fixtures'

const form = formOfYear(2026)

/** Three cases: taken back in the year, open, and carried over from the year before. */
const fill = async ({ cases }: Stores): Promise<void> => {
  const over = newCase('1号', { id: 'over' })
  await cases.create(over)
  await cases.append(over.id, 1, [{ event: received() }, { event: withdrawn() }])
  const open = newCase('2号', { id: 'open' })
  await cases.create(open)
  await cases.append(open.id, 1, [{ event: received() }])
  await cases.create(newCase('3号', { id: 'unconfirmed' }))
  const carried = newCase('4号', { id: 'carried', on: '2025-12-29' })
  await cases.create(carried)
  await cases.append(carried.id, 1, [{ event: received(2, '2025-12-30') }, { event: withdrawn() }])
}

const opened = async (engine: TestEngine): Promise<PostgresStorage> => {
  const storage = await engine.open()
  await storage.putTenant(township())
  await storage.write('zhanxi', fill)
  return storage
}

const read = async <T>(storage: PostgresStorage, work: (stores: Stores) => Promise<T>): Promise<T> => {
  const found = await storage.read('zhanxi', work)
  assert.ok(found !== null)
  return found
}

const figures = (storage: PostgresStorage, year: number) =>
  read(storage, async ({ reportFacts }) => {
    const groups = await reportFacts.requestGroups(year)
    const { values } = countRequests(formOfYear(year), year, groups)
    return ['new', 'carried_in', 'r6_3', 'carried_out'].map((row) => values.get(`table2.${row}.citizen`))
  })

eachDatabase((engine) => {
  describe('what the annual report counts', () => {
    it('each case in the year of its receipt and the year of its result', async () => {
      const storage = await opened(engine)
      assert.deepEqual(await figures(storage, 2026), [2, 1, 2, 1])
      assert.deepEqual(await figures(storage, 2025), [1, 0, 0, 1])
      assert.deepEqual(await figures(storage, 2024), [0, 0, 0, 0])
    })

    it('and the cases behind a figure are as many as it says, page by page', async () => {
      const storage = await opened(engine)
      const behind = (key: string, page = { skip: 0, limit: 50 }) =>
        read(storage, async ({ reportFacts }) => {
          const groups = requestsBehind(key, { form, year: 2026 }, await reportFacts.requestGroups(2026))
          const cases = await reportFacts.casesWith(
            groups.map(({ facts }): RequestFacts => facts),
            page,
          )
          return cases.map(({ id }) => id)
        })
      assert.deepEqual(await behind('table2.r7.total'), ['carried', 'over'])
      assert.deepEqual(await behind('table2.r7.total', { skip: 1, limit: 50 }), ['over'])
      assert.deepEqual(await behind('table2.carried_out.citizen'), ['open'])
      assert.deepEqual(await behind('table2.r1.citizen'), [])
    })

    it('is the same after the projection was made anew, and is given to cases that an older version wrote', async () => {
      const storage = await opened(engine)
      const before = await figures(storage, 2026)
      await storage.rebuildProjections()
      assert.deepEqual(await figures(storage, 2026), before)
      await storage.db
        .updateTable('request_case')
        .set({ applicant_kind: null, received_year: null, ended_year: null, outcome: null })
        .where('tenant', '=', 'zhanxi')
        .execute()
      assert.notDeepEqual(await figures(storage, 2026), before)
      await writeMissingFacts(storage.db)
      assert.deepEqual(await figures(storage, 2026), before)
    })

    it('the township’s own documents through the gate: not laws in the same column, nor what was taken away', async () => {
      const storage = await opened(engine)
      await storage.write('zhanxi', async ({ documents }) => {
        const put = (title: string, issuer: string, more: Partial<NewDocumentVersion> = {}) =>
          documents.put(someDocument({ title, issuer }), [someVersion(title, more)])
        await put('本镇的办法', '盏西镇人民政府', { validThrough: day('2026-06-30') })
        await put('写全县名的办法', '盈江县盏西镇人民政府', { validity: 'repealed' })
        await put('党政办的办法', '盏西镇党政综合办公室')
        await put('镇政府牵头的办法', '盏西镇人民政府、盈江县水利局')
        await put('县里牵头的办法', '盈江县水利局、盏西镇人民政府')
        await put('党委牵头的文件', '中共盏西镇委员会、盏西镇人民政府')
        await put('法律', '全国人民代表大会常务委员会')
        await put('邻镇的办法', '弄璋镇人民政府')
        await put('撤下的办法', '盏西镇人民政府')
        await put('当年的清理结果', '盏西镇人民政府')
      })
      await storage.db
        .updateTable('document')
        .set({ state: 'withdrawn' })
        .where('title', '=', '撤下的办法')
        .execute()
      await storage.write('zhanxi', async ({ disclosures, documents, catalogue }) => {
        await catalogue.fill(modelItemsFor({ issuer: '盏西镇人民政府', units: [] }))
        const { items } = await documents.search({
          q: '',
          columnId: 'normative_documents',
          cursor: '',
          limit: 20,
        })
        const documentId = items.find(({ title }) => title === '当年的清理结果')!.id
        const list = {
          itemId: 'normative-review',
          title: '清理结果',
          formedOn: day('2025-03-01'),
          period: '2024',
        }
        const disclosure = { id: 'review', ...list, documentId, villageId: null, noneBecause: '' }
        await disclosures.add(disclosure, { by: 'clerk-1', at: '2025-03-01T01:00:00Z' })
      })
      const found = await read(storage, ({ reportFacts }) => reportFacts.documentsOf('盏西镇'))
      assert.deepEqual(
        found.map(({ title, endedFrom, isEndedUndated }) => [title, endedFrom, isEndedUndated]).sort(),
        [
          ['党政办的办法', null, false],
          ['写全县名的办法', null, true],
          ['本镇的办法', '2026-07-01', false],
          ['镇政府牵头的办法', null, false],
        ],
      )
    })

    it('a document amended keeps the year in which it was first made', async () => {
      const storage = await opened(engine)
      await storage.write('zhanxi', ({ documents }) =>
        documents.put(someDocument({ title: '办法' }), [
          someVersion('旧', { formedOn: day('2020-01-01'), validity: 'amended' }),
          someVersion('新', { formedOn: day('2025-01-01') }),
        ]),
      )
      const [found] = await read(storage, ({ reportFacts }) => reportFacts.documentsOf('盏西镇'))
      assert.equal(found?.formedOn, '2020-01-01')
    })
  })
})

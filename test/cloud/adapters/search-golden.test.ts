import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { TestContext } from 'node:test'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import { evaluate, missed, scores } from '../../golden/evaluate'
import { readGolden } from '../../golden/golden-queries'
import { publishTownshipDocuments } from '../../golden/township-documents'
import { onOneDatabase } from '../../support/databases'

onOneDatabase((database) =>
  describe('search over the seed', () => {
    let storage: PostgresStorage
    before(async () => {
      storage = await database.open({ filling: 'seeded' })
      await storage.refreshStatistics()
    })
    const answers = async (context: TestContext, list: string) => {
      const answered = await evaluate(storage, readGolden(list))
      const all = scores(answered).find(({ kind }) => kind === 'all')
      const [recall, rank] = [all?.recall ?? 0, all?.reciprocalRank ?? 0]
      context.diagnostic(
        `${list}: ${answered.length} queries, recall@5 ${recall.toFixed(3)}, MRR ${rank.toFixed(3)}`,
      )
      const queries = missed(answered).map(({ query }) => query.q)
      return { queries: answered.length, recall, rank, missed: queries.join('、') }
    }

    it('answers the golden queries: of every 20 at least 19 among the first five', async (context) => {
      const golden = await answers(context, 'golden.tsv')
      assert.ok(golden.queries >= 150)
      assert.ok(golden.recall >= 0.95, golden.missed)
      assert.ok(golden.rank >= 0.85)
    })

    it('answers as well what a township asks of its own documents', async (context) => {
      await publishTownshipDocuments(storage, 'zhanxi')
      for (const list of ['township-1.tsv', 'township-2.tsv']) {
        const asked = await answers(context, list)
        assert.ok(asked.queries >= 70)
        assert.ok(asked.recall >= 0.95, asked.missed)
      }
    })
  }),
)

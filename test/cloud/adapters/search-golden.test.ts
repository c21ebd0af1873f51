import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loadSeed } from '../../../cloud/seed/load-seed'
import { evaluate, missed, scores } from '../../golden/evaluate'
import { readGolden } from '../../golden/golden-queries'
import { openInMemory } from '../../support/databases'

describe('search over the seed', () => {
  it('answers the golden queries: of every 20 at least 19 among the first five', async (context) => {
    const storage = await openInMemory()
    await loadSeed(storage)
    await storage.refreshStatistics()
    const answered = await evaluate(storage, readGolden('golden.tsv'))
    await storage.close()
    const all = scores(answered).find(({ kind }) => kind === 'all')
    context.diagnostic(
      `${all?.queries} queries, recall@5 ${all?.recall.toFixed(3)}, MRR ${all?.reciprocalRank.toFixed(3)}`,
    )
    assert.ok(answered.length >= 150)
    assert.ok(
      (all?.recall ?? 0) >= 0.95,
      missed(answered)
        .map(({ query }) => query.q)
        .join('、'),
    )
    assert.ok((all?.reciprocalRank ?? 0) >= 0.85)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rarityOf, relevanceOf, SAME_FROM } from '../../../src/domain/search/relevance'
import type { HitFacts } from '../../../src/domain/search/relevance'
import { understandQuery } from '../../../src/domain/search/understand-query'

const hit = (changes: Partial<HitFacts>): HitFacts => ({
  title: '某通知',
  documentNumber: '',
  publishedOn: '2020-01-01',
  binds: true,
  degrees: [
    { same: 1, near: 0 },
    { same: 1, near: 0 },
  ],
  ...changes,
})

const score = (typed: string, changes: Partial<HitFacts>): number => {
  const query = understandQuery(typed, { isWord: () => false, synonyms: [] })
  const weighed = query.concepts.map((concept) => ({ concept, rarity: rarityOf(10) }))
  return relevanceOf(query, weighed, hit(changes))
}

describe('relevance', () => {
  it('goes from the exact title over titles to texts', () => {
    const [exact, titled, often, once] = [
      score('低保', { title: '低保' }),
      score('低保', { title: '2025年低保公示' }),
      score('低保', { degrees: [{ same: 3, near: 0 }] }),
      score('低保', {}),
    ]
    assert.ok(exact > titled && titled > often && often > once && once > 0)
  })

  it('puts what binds before what doesn’t, and newer before older', () => {
    assert.ok(score('低保', {}) > score('低保', { binds: false }))
    assert.ok(score('低保', {}) > score('低保', { publishedOn: '1999-01-01' }))
  })

  it('does not hold against a text what no text says', () => {
    const query = understandQuery('低保 养老金', { isWord: () => false, synonyms: [] })
    const scoreWith = (isNowhere: boolean) =>
      relevanceOf(
        query,
        query.concepts.map((concept, at) => ({
          concept,
          rarity: at === 0 ? 1 : 3,
          isNowhere: at > 0 && isNowhere,
        })),
        hit({
          degrees: [
            { same: 1, near: 0 },
            { same: 0, near: 0 },
          ],
        }),
      )
    assert.equal(scoreWith(false), 0)
    assert.ok(scoreWith(true) > 0)
  })

  it('puts words that stand together, as they were typed, before words apart', () => {
    assert.ok(score('低保', { together: 1 }) > score('低保', { together: 0 }))
  })

  it('is nothing when less than half of what is asked for is there', () => {
    assert.equal(score('低保', { degrees: [{ same: 0, near: 0 }] }), 0)
  })

  it('finds a document by its number first', () => {
    const degrees = [{ same: 1, near: 0 }] as const
    assert.ok(
      score('盏政发[2025]12号', { documentNumber: '盏政发(2025)12号', degrees }) >
        score('盏政发[2025]12号', { degrees }) + 1,
    )
  })

  it('counts rare words for more', () => {
    assert.ok(rarityOf(0) > rarityOf(10) && rarityOf(10) > rarityOf(1000))
    assert.ok(SAME_FROM < 1)
  })
})

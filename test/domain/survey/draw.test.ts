import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { drawn, LEAST_FRAME, LEAST_SAMPLE, sampleSize } from '../../../src/domain/survey/draw'
import { SHARES } from '../../../src/domain/survey/survey-content'

const lots =
  (seed: string) =>
  (id: string): string =>
    createHash('sha256').update(`${seed}\n${id}`).digest('hex')

const people = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 60 })

describe('the draw', () => {
  it('invites the share, but not so few that hardly anybody answers, and nobody where an invitation would tell who it was', () => {
    assert.equal(sampleSize(200, 20), 40)
    assert.equal(sampleSize(100, 20), LEAST_SAMPLE)
    assert.equal(sampleSize(12, 20), 12)
    assert.equal(sampleSize(LEAST_FRAME - 1, 100), 0)
    for (const share of SHARES)
      for (let frame = 0; frame <= 300; frame += 1) {
        const many = sampleSize(frame, share)
        assert.ok(many >= 0 && many <= frame)
        assert.equal(many === 0, share === 0 || frame < LEAST_FRAME)
      }
  })

  it('is the same again with the same seed, in whatever order the list is', () => {
    fc.assert(
      fc.property(people, fc.nat(60), fc.string(), (list, many, seed) => {
        const first = drawn(list, many, lots(seed))
        assert.deepEqual(drawn([...list].reverse(), many, lots(seed)), first)
        assert.equal(first.length, Math.min(many, list.length))
        assert.ok(first.every((id) => list.includes(id)) && new Set(first).size === first.length)
      }),
    )
  })

  it('gives everybody the same chance', () => {
    const list = Array.from({ length: 20 }, (_, at) => `p${at}`)
    const times = new Map(list.map((id) => [id, 0]))
    for (let seed = 0; seed < 2000; seed += 1)
      for (const id of drawn(list, 5, lots(String(seed)))) times.set(id, (times.get(id) ?? 0) + 1)
    // 2000 draws of 5 in 20: 500 each, give or take five standard deviations (19.4).
    for (const many of times.values()) assert.ok(Math.abs(many - 500) < 97, String(many))
  })
})

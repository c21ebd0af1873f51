import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'node:test'
import { CRITERIA, type Criterion, type UnitFacts } from '../../../src/domain/scorecard/criteria'
import { pointsText, scoreLine, scoreLines, scoreSum, sumText } from '../../../src/domain/scorecard/points'
import { USUAL_SCORECARD_TERMS } from '../../../src/domain/scorecard/scorecard-terms'
import { FACTS, things } from './scorecard-builder'

const NONE: ReadonlySet<string> = new Set()
const counts = fc
  .tuple(fc.nat(200), fc.nat(200))
  .map(([one, other]) => [Math.max(one, other), Math.min(one, other)] as const)
const anyFacts: fc.Arbitrary<UnitFacts> = fc
  .tuple(...CRITERIA.map(() => counts))
  .map(
    (all) =>
      Object.fromEntries(CRITERIA.map((key, at) => [key, things(...all[at]!)])) as unknown as UnitFacts,
  )

describe('the points of a line', () => {
  const line = (total: number, bad: number, { excused = NONE, weight = 30 } = {}) =>
    scoreLine('timeliness', { things: things(total, bad), weight, excused })

  it('are the weight less the same share for each thing, said in plain words', () => {
    assert.equal(line(12, 3).points, 2250)
    assert.equal(line(12, 3).reason, '12 件中 3 件逾期，每件扣 2.5 分，共扣 7.5 分。')
    assert.equal(line(7, 1).reason, '7 件中 1 件逾期，每件约扣 4.29 分，共扣 4.29 分。')
    assert.equal(line(12, 0).reason, '12 件，没有扣分的。')
  })
  it('are none where nothing was counted: neither nothing nor all', () => {
    assert.deepEqual([line(0, 0).points, line(0, 0).applies], [null, false])
    assert.match(line(0, 0).reason, /不适用，不计入总分/)
  })
  it('come back for what an appeal excused, and say so', () => {
    const mended = line(12, 3, { excused: new Set(['k0', 'k11']) })
    assert.deepEqual([mended.points, mended.bad, mended.excused], [2500, 2, 1])
    assert.match(mended.reason, /另有 1 件申诉成立，不扣分。$/)
  })
  it('lie between nothing and the weight', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 100 }), ([total, bad], weight) => {
        const { points } = line(total, bad, { weight })
        return points === null ? total === 0 : points >= 0 && points <= weight * 100
      }),
    )
  })
  it('never fall when one thing is in time instead of late, and all is full without a late one', () => {
    fc.assert(
      fc.property(counts, ([total, bad]) => {
        const fewer = line(total, Math.max(0, bad - 1)).points ?? 0
        return fewer >= (line(total, bad).points ?? 0)
      }),
    )
    fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), (total) => line(total, 0).points === 3000))
    fc.assert(fc.property(fc.integer({ min: 1, max: 300 }), (total) => line(total, total).points === 0))
  })
})

describe('the sum of a card', () => {
  it('is the sum of its lines, of what applies', () => {
    const sum = scoreSum(scoreLines(FACTS, USUAL_SCORECARD_TERMS))
    assert.deepEqual(sum, { points: 3000, applicable: 45 })
    assert.equal(sumText(sum), '得 30 分，适用 45 分（满分 100 分）')
    assert.equal(sumText({ points: 0, applicable: 0 }), '没有适用的项目')
    assert.equal(pointsText(1725), '17.25')
  })
  it('holds for whatever was counted, and never tops what applies', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const lines = scoreLines(facts, USUAL_SCORECARD_TERMS)
        const { points, applicable } = scoreSum(lines)
        const parts = lines.reduce((all, line) => all + (line.points ?? 0), 0)
        const missing = lines.filter(({ applies }) => !applies).map(({ criterion }) => criterion)
        const isEmpty = (key: Criterion) => facts[key].length === 0
        return (
          points === parts &&
          points <= applicable * 100 &&
          applicable <= 100 &&
          CRITERIA.every((key) => missing.includes(key) === isEmpty(key))
        )
      }),
    )
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  cardLines,
  openAppeals,
  SCORECARD_STATUS_TEXTS,
  scorecardAt,
} from '../../../src/domain/scorecard/scorecard-at'
import { appealed, confirmed, decided, drafted, shown, struckOut } from './scorecard-builder'

const statusOf = (...events: Parameters<typeof scorecardAt>[0]) => scorecardAt(events).status

describe('a card', () => {
  it('stands where its events say', () => {
    assert.equal(statusOf(drafted()), 'drafted')
    assert.equal(statusOf(drafted(), shown()), 'shown')
    assert.equal(statusOf(drafted(), shown(), appealed()), 'appealed')
    assert.equal(statusOf(drafted(), shown(), appealed(), decided()), 'shown')
    assert.equal(statusOf(drafted(), shown(), confirmed(3)), 'confirmed')
    assert.equal(statusOf(drafted(), struckOut(2)), 'struck_out')
    assert.equal(SCORECARD_STATUS_TEXTS.appealed, '申诉待复核')
    assert.equal(openAppeals(scorecardAt([drafted(), shown(), appealed()])).length, 1)
    assert.throws(() => scorecardAt([shown()]))
  })
  it('shows a line before and after an appeal that was granted', () => {
    const [timeliness] = cardLines(scorecardAt([drafted(), shown(), appealed(), decided()]))
    assert.deepEqual([timeliness?.measured.points, timeliness?.now.points], [2250, 2500])
    assert.equal(timeliness?.appeal?.decision?.reason, '核对属实')
  })
  it('stays as it was where the appeal was refused, or is not decided yet', () => {
    for (const events of [
      [drafted(), shown(), appealed()],
      [drafted(), shown(), appealed(), decided({ granted: false, excused: [] })],
    ]) {
      const [timeliness] = cardLines(scorecardAt(events))
      assert.equal(timeliness?.now.points, timeliness?.measured.points)
    }
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { concernAt } from '../../../src/domain/concern/concern-at'
import { concernClocks, runningClocks } from '../../../src/domain/concern/concern-clocks'
import { concernOf, DRAFTED, OPENED, PUBLISHED, type Step } from './concern-builder'

const GRAVE: Step = ['opened', 'clerk:clerk', { grade: 'grave' }]

describe('hours of a concern (国办发〔2016〕61号, 80号)', () => {
  it('are 48 for the first word on an ordinary one', () => {
    const { word, briefing } = concernClocks(concernAt(concernOf(OPENED)))
    assert.equal(word.dueAt, '2026-03-04T01:00:00.000Z')
    assert.equal(briefing, null)
  })

  it('are 5 for the first word on a grave one and 24 for the press conference', () => {
    const { word, briefing } = concernClocks(concernAt(concernOf(GRAVE)))
    assert.deepEqual([word.dueAt, briefing?.dueAt], ['2026-03-02T06:00:00.000Z', '2026-03-03T01:00:00.000Z'])
  })

  it('run from when the office knew, also when the grade goes up later', () => {
    const { word } = concernClocks(concernAt(concernOf(OPENED, ['regraded', 'head:office_head'])))
    assert.equal(word.dueAt, '2026-03-02T06:00:00.000Z')
  })

  it('stop at the first word to everybody, not at its drafting', () => {
    assert.equal(runningClocks(concernAt(concernOf(OPENED, DRAFTED))).length, 1)
    const state = concernAt(concernOf(OPENED, DRAFTED, PUBLISHED))
    assert.deepEqual(runningClocks(state), [])
    assert.equal(concernClocks(state).word.metAt, '2026-03-02T01:20:00.000Z')
  })

  it('come with the most urgent first; a concern set aside owes none', () => {
    assert.deepEqual(
      runningClocks(concernAt(concernOf(GRAVE))).map(({ what }) => what),
      ['word', 'briefing'],
    )
    assert.deepEqual(runningClocks(concernAt(concernOf(GRAVE, ['discarded', 'head:office_head']))), [])
  })
})

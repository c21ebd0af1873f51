import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { LedgerDay, LedgerMark } from '../../../src/domain/statute/clock'
import { stripInWords } from '../../../src/domain/statute/strip-in-words'

const days = (...marks: readonly LedgerMark[]): readonly LedgerDay[] =>
  marks.map((mark, place) => ({
    on: `2026-09-${String(18 + place)}` as LedgerDay['on'],
    mark,
    used: 0,
    reason: '',
  }))

const on = (day: string): LedgerDay['on'] => day as unknown as LedgerDay['on']

const TERM = days('start', 'rest', 'make_up', 'counted', 'stopped', 'counted', 'due')

describe('the strip of days in words', () => {
  it('says what counts, how far it is, what does not count, and the last day', () => {
    assert.equal(
      stripInWords(TERM, on('2026-09-21')),
      '计 4 天，已用 2 天，还有 2 天；其中调休上班 1 天；休息 1 天、暂停 1 天不计。最后一天是9月24日。',
    )
  })

  it('says nothing of today where a plan is told or nothing is used yet', () => {
    assert.match(stripInWords(TERM, null), /^计 4 天；/)
    assert.match(stripInWords(TERM, on('2026-09-18')), /^计 4 天；/)
  })

  it('says that all of it is used', () => {
    assert.match(stripInWords(TERM, on('2026-10-08')), /^计 4 天，到今天都用完了/)
  })

  it('leaves out what there is none of', () => {
    assert.equal(stripInWords(days('start', 'counted', 'due'), null), '计 2 天。最后一天是9月20日。')
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { digitOf, digitRuns } from '../../../src/domain/privacy/digit-runs'

describe('runs of digits', () => {
  it('are read through full-width digits, spaces, hyphens and invisible characters', () => {
    const [run] = digitRuns('电话 １３８-12\u200b34 5678。', 7)
    assert.equal(run?.digits, '13812345678')
    assert.deepEqual([run?.starts[0], run?.ends[10]], [3, 17])
  })

  it('tell what stands between two digits', () => {
    const [run] = digitRuns('1 2-3\n4|5,6\u200b7', 7)
    assert.deepEqual(run?.gaps, ['space', 'mark', 'line', 'cell', 'comma', 'none'])
  })

  it('have Chinese digits only where they are asked for', () => {
    assert.equal(digitRuns('一三八一二三四五六七八', 11).length, 0)
    assert.equal(digitRuns('一三八一二三四五六七八', 11, 'any')[0]?.digits, '13812345678')
    assert.equal(digitOf('柒', 'any'), '7')
    assert.equal(digitOf('柒', 'arabic'), '')
  })

  it('read the X of identity numbers in any script and mathematical digits', () => {
    assert.deepEqual(
      ['x', 'Ｘ', '\u{1d7d8}', '\u{1d7ff}', 'a'].map((one) => digitOf(one, 'arabic')),
      ['X', 'X', '0', '9', ''],
    )
  })

  it('shorter than asked for are left out', () => {
    assert.deepEqual(digitRuns('2026年1月', 7), [])
  })
})

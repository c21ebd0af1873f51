import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { digitRuns } from '../../../src/domain/privacy/digit-runs'
import {
  beginsNumber,
  digitsIn,
  endsNumber,
  gapsIn,
  isFromColumn,
  isGrid,
  isJoined,
  piecesOf,
  placeOf,
  standsAlone,
  windowsOf,
  writtenPlace,
} from '../../../src/domain/privacy/digit-window'

const windowIn = (text: string, at: number, length: number) => ({ run: digitRuns(text, 4)[0]!, at, length })

describe('a window on a run of digits', () => {
  it('knows its digits, its place and its pieces', () => {
    const window = windowIn('号 138 1234 5678', 0, 11)
    assert.equal(digitsIn(window), '13812345678')
    assert.deepEqual(placeOf(window), { from: 2, to: 15 })
    assert.deepEqual(piecesOf(window), [3, 4, 4])
    assert.equal(gapsIn(window).filter((gap) => gap === 'space').length, 2)
  })

  it('begins and ends where no digit is glued to it', () => {
    const { run } = windowIn('12 345678', 0, 2)
    assert.deepEqual([beginsNumber(run, 2), beginsNumber(run, 3)], [true, false])
    assert.deepEqual([endsNumber(run, 1), endsNumber(run, 2)], [true, false])
    assert.equal(standsAlone({ run, at: 2, length: 6 }), true)
    assert.equal(standsAlone({ run, at: 3, length: 5 }), false)
  })

  it('is one number across a line break, but not across the cells of a table', () => {
    assert.equal(isJoined(windowIn('1381234\n5678', 0, 11), 1), true)
    assert.equal(isJoined(windowIn('1381\n234\n5678', 0, 11), 1), false)
    assert.equal(isJoined(windowIn('1381234|5678', 0, 11), 1), false)
  })

  it('is one number where each digit has its own cell, and only all of them', () => {
    assert.equal(isGrid(windowIn('1|2|3|4|5', 0, 5)), true)
    assert.equal(isGrid(windowIn('1|2|3|4|5', 0, 4)), false)
  })

  it('may be cut out of a column of figures', () => {
    assert.equal(isFromColumn(windowIn('1916\n7179565\n88', 0, 11)), true)
    assert.equal(isFromColumn(windowIn('1916\n7179565', 0, 11)), false)
  })

  it('takes along the bracket that is closed in it', () => {
    assert.deepEqual(writtenPlace('(138)12345678', windowIn('(138)12345678', 0, 11)), { from: 0, to: 13 })
    assert.deepEqual(writtenPlace('(13812345678)', windowIn('(13812345678)', 0, 11)), { from: 1, to: 12 })
  })

  it('is tried at each place, longest first', () => {
    const { run } = windowIn('12345', 0, 1)
    assert.deepEqual(
      windowsOf(run, [5, 4]).map(({ at, length }) => [at, length]),
      [
        [0, 5],
        [0, 4],
        [1, 4],
      ],
    )
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  firstToDrop,
  keptAfter,
  MOST_BYTES,
  MOST_READ,
  type KeptLine,
} from '../../../src/domain/offline/kept-lines'

const line = (at: number, changes: Partial<KeptLine> = {}): KeptLine => ({
  id: `d${at}`,
  title: '某文件',
  columnName: '规范性文件',
  keptAt: at,
  bytes: 1000,
  isFavourite: false,
  ...changes,
})
const many = (count: number, changes: Partial<KeptLine> = {}) =>
  Array.from({ length: count }, (_, at) => line(at, changes))

describe('what stays on a phone', () => {
  it('is the last fifty documents read, the newest first', () => {
    const { lines, dropped } = keptAfter(many(MOST_READ + 2))
    assert.equal(lines.length, 50)
    assert.deepEqual([lines[0]?.id, dropped], ['d51', ['d1', 'd0']])
  })

  it('is every favourite besides, however old', () => {
    const { lines, dropped } = keptAfter([...many(60), line(-1, { id: 'mine', isFavourite: true })])
    assert.ok(lines.some(({ id }) => id === 'mine'))
    assert.equal(dropped.length, 10)
  })

  it('is only as much as fits: favourites first, then the newest', () => {
    const half = MOST_BYTES / 2
    const { lines } = keptAfter([
      line(1, { isFavourite: true, bytes: half }),
      line(2, { bytes: half }),
      line(3, { bytes: half }),
    ])
    assert.deepEqual(
      lines.map(({ id }) => id),
      ['d3', 'd1'],
    )
  })

  it('goes one by one when the phone is full, the longest unread first, never a favourite', () => {
    assert.equal(firstToDrop([line(5), line(2), line(1, { isFavourite: true })]), 'd2')
    assert.equal(firstToDrop([line(1, { isFavourite: true })]), null)
  })
})

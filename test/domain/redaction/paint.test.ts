import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bled, boxOf, isBlack, paintedBlack } from '../../../src/domain/redaction/paint'

const size = { width: 10, height: 10 }
const page = { ...size, data: new Uint8Array(400).fill(200) }
const at = (...[left, top, width, height]: readonly [number, number, number, number]) =>
  boxOf({ page: 0, area: { left, top, width, height }, ground: 'secret' }, size)

describe('painting what is withheld', () => {
  it('rounds outward, never beyond the page', () => {
    assert.deepEqual(at(0.11, 0.19, 0.1, 0.02), { left: 1, top: 1, right: 3, bottom: 3 })
    assert.deepEqual(at(0.95, 0.95, 0.05, 0.05), { left: 9, top: 9, right: 10, bottom: 10 })
    assert.deepEqual(boxOf({ page: 0, area: null, ground: 'secret' }, size), {
      left: 0,
      top: 0,
      right: 10,
      bottom: 10,
    })
  })

  it('is a little larger than the mark, never larger than the page', () => {
    assert.deepEqual(bled({ left: 1, top: 5, right: 4, bottom: 9 }, 2, size), {
      left: 0,
      top: 3,
      right: 6,
      bottom: 10,
    })
  })

  it('makes every pixel of the box black and leaves the others', () => {
    const box = at(0.25, 0.25, 0.25, 0.25)
    const painted = paintedBlack(page, [box])
    assert.ok(isBlack(painted, box))
    assert.ok(!isBlack(painted, at(0.25, 0.25, 0.5, 0.25)))
    const black = painted.data.filter((byte) => byte === 0).length / 3
    assert.equal(black, 9)
    assert.ok(!isBlack(page, box))
  })

  it('sees one pixel that shines through', () => {
    const box = at(0, 0, 1, 1)
    const painted = paintedBlack(page, [box])
    painted.data[4 * 55 + 2] = 1
    assert.ok(!isBlack(painted, box))
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dragArea } from '../../../src/domain/redaction/drag-area'

const frame = { left: 10, top: 20, width: 100, height: 200 }

describe('what a finger draws over a page', () => {
  it('is a part of the page, from whichever corner it began', () => {
    const area = { left: 0.1, top: 0.25, width: 0.5, height: 0.5 }
    const corners = [
      [
        { x: 20, y: 70 },
        { x: 70, y: 170 },
      ],
      [
        { x: 70, y: 170 },
        { x: 20, y: 70 },
      ],
      [
        { x: 70, y: 70 },
        { x: 20, y: 170 },
      ],
    ] as const
    for (const [from, to] of corners) {
      const drawn = dragArea(from, to, frame)!
      for (const side of ['left', 'top', 'width', 'height'] as const)
        assert.ok(Math.abs(drawn[side] - area[side]) < 1e-9, side)
    }
  })

  it('ends at the edge of the page', () => {
    assert.deepEqual(dragArea({ x: -50, y: -50 }, { x: 500, y: 500 }, frame), {
      left: 0,
      top: 0,
      width: 1,
      height: 1,
    })
  })

  it('is nothing where it only touched, or where there is no page yet', () => {
    assert.equal(dragArea({ x: 20, y: 70 }, { x: 20.5, y: 170 }, frame), null)
    assert.equal(dragArea({ x: 20, y: 70 }, { x: 70, y: 170 }, { ...frame, width: 0 }), null)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { flat, flatMap, itemAt } from '../../../src/old-phones/lists'

const nested = fc.letrec<{ list: unknown[]; item: unknown }>((tie) => ({
  item: fc.oneof({ depthSize: 'small' }, fc.integer(), fc.string(), tie('list')),
  list: fc.array(tie('item'), { maxLength: 5 }),
})).list

describe('lists on an old phone', () => {
  it('are taken apart as the standard does it', () => {
    fc.assert(
      fc.property(nested, fc.integer({ min: 0, max: 3 }), (list, depth) => {
        assert.deepEqual(flat.call(list, depth), list.flat(depth))
        assert.deepEqual(flat.call(list), list.flat())
      }),
    )
  })

  it('give one level of what each item gives', () => {
    fc.assert(
      fc.property(nested, (list) => {
        const give = (item: unknown, place: number) => [item, [place]]
        assert.deepEqual(flatMap.call(list, give), list.flatMap(give))
        const one = (item: unknown) => item
        assert.deepEqual(flatMap.call(list, one), list.flatMap(one))
      }),
    )
  })

  it('and texts have their items counted from either end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer()),
        fc.string(),
        fc.integer({ min: -9, max: 9 }),
        (list, text, place) => {
          assert.equal(itemAt.call(list, place), list.at(place))
          assert.equal(itemAt.call(text, place), text.at(place))
        },
      ),
    )
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  nextOutgoing,
  queuedRefused,
  queuedWith,
  queuedWithout,
  staysQueued,
  type Queued,
} from '../../../src/domain/offline/outgoing-queue'

const piece = (key: string): Queued => ({ key, putOutAt: 0, refusal: null })
const REFUSAL = { code: 'invalid_field', userMessage: '请填写电话', field: 'phone', requestId: 'r' }
const keys = (queue: readonly Queued[]) => queue.map(({ key }) => key)

/** What happens to a queue on a phone, drawn at random. */
const steps = fc.array(
  fc.record({
    what: fc.constantFrom('put', 'send', 'lose', 'refuse', 'back'),
    key: fc.constantFrom('a', 'b', 'c', 'd'),
  }),
  { maxLength: 60 },
)

describe('what waits on a phone to be sent', () => {
  it('goes out in the order in which it was put out', () => {
    const queue = ['a', 'b', 'c'].reduce<readonly Queued[]>((all, key) => queuedWith(all, piece(key)), [])
    assert.deepEqual(keys(queue), ['a', 'b', 'c'])
    assert.equal(nextOutgoing(queue, new Set())?.key, 'a')
    assert.equal(nextOutgoing(queue, new Set(['a']))?.key, 'b', 'one that failed holds up no other')
  })

  it('waits on where nobody knows whether it arrived, and is mended where the server says no', () => {
    for (const code of ['offline', 'timeout', 'interrupted', 'bad_answer', 'unavailable', 'rate_limited'])
      assert.ok(staysQueued(code), code)
    for (const code of ['invalid_field', 'idempotency_conflict', 'unauthenticated', 'forbidden'])
      assert.ok(!staysQueued(code), code)
  })

  it('stays when it is refused, is sent no more by itself, and waits anew once it was mended', () => {
    const refused = queuedRefused([piece('a'), piece('b')], 'a', REFUSAL)
    assert.deepEqual(keys(refused), ['a', 'b'])
    assert.equal(nextOutgoing(refused, new Set())?.key, 'b')
    const mended = queuedWith(refused, piece('a'))
    assert.equal(nextOutgoing(mended, new Set(['b']))?.key, 'a')
  })

  it('leaves the queue by being sent or taken back only, and stands in it once, whatever happens', () => {
    fc.assert(
      fc.property(steps, (happened) => {
        let queue: readonly Queued[] = []
        const expected = new Set<string>()
        for (const { what, key } of happened) {
          if (what === 'put') {
            queue = queuedWith(queue, piece(key))
            expected.add(key)
          }
          if (what === 'send' || what === 'back') {
            queue = queuedWithout(queue, key)
            expected.delete(key)
          }
          if (what === 'refuse') queue = queuedRefused(queue, key, REFUSAL)
          assert.deepEqual(new Set(keys(queue)), expected)
          assert.equal(queue.length, expected.size)
        }
      }),
    )
  })
})

import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import fc from 'fast-check'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import type { Stores } from '../../../cloud/ports/storage'
import { eachDatabase } from '../../support/databases'
import { township } from '../../support/storage-fixtures'

const SINCE = '2026-03-02T01:00:00.000Z'
const TOPICS = ['a', 'b', 'c', 'd']
const PEOPLE = Array.from({ length: 6 }, (_person, at) => `p${at}`)
const STEPS = 1_200

/** The plainest second account of who supports what: sets of persons. */
class Supported {
  readonly #of = new Map(TOPICS.map((topic) => [topic, new Set<string>()]))

  of(topic: string): Set<string> {
    return this.#of.get(topic) ?? new Set()
  }

  move(from: string, into: string): void {
    for (const person of this.of(from)) this.of(into).add(person)
    this.of(from).clear()
  }
}

eachDatabase((engine) => {
  describe('supports of topics', () => {
    let storage: PostgresStorage
    before(async () => {
      storage = await engine.open()
      await storage.putTenant(township())
      await storage.putTenant(township('other'))
    })
    const write = async <T>(work: (stores: Stores) => Promise<T>, tenant = 'zhanxi'): Promise<T> =>
      (await storage.write(tenant, work)) as T

    it(`are one for each person and the union after a merger, for ${STEPS} steps of anybody`, async () => {
      const choice = fc.record({
        what: fc.constantFrom('add', 'add', 'add', 'remove', 'remove', 'move'),
        topic: fc.constantFrom(...TOPICS),
        other: fc.constantFrom(...TOPICS),
        person: fc.constantFrom(...PEOPLE),
      })
      const steps = fc.sample(choice, { numRuns: STEPS, seed: 2026 })
      await write(async ({ topicSupports }) => {
        const expected = new Supported()
        for (const { what, topic, other, person } of steps) {
          const had = expected.of(topic).has(person)
          if (what === 'add') {
            assert.equal(await topicSupports.add(topic, person, SINCE), !had)
            expected.of(topic).add(person)
          } else if (what === 'remove') {
            assert.equal(await topicSupports.remove(topic, person), had)
            expected.of(topic).delete(person)
          } else if (topic !== other) {
            await topicSupports.move(topic, other)
            expected.move(topic, other)
          }
          const counts = await topicSupports.count(TOPICS)
          for (const each of TOPICS) assert.equal(counts.get(each) ?? 0, expected.of(each).size)
        }
        for (const each of TOPICS)
          assert.deepEqual(
            [...(await topicSupports.supportersOf(each))].sort(),
            [...expected.of(each)].sort(),
          )
      })
    })

    it('of another township are its own', async () => {
      await write(({ topicSupports }) => topicSupports.add('walled', 'p1', SINCE), 'other')
      assert.deepEqual(await write(({ topicSupports }) => topicSupports.supportersOf('walled')), [])
      assert.deepEqual(await write(({ topicSupports }) => topicSupports.supportedBy('p1'), 'other'), [
        'walled',
      ])
    })
  })
})

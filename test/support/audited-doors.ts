import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { Endpoint } from '../../src/contract/endpoint'
import { call, newKey } from './http-client'
import { rowCounts } from './row-counts'
import type { TestServer } from './server'

type Input = Readonly<Record<string, unknown>>
type Door = Endpoint<unknown, unknown>

/** What to send, and as whom. */
export type Sent = () => Promise<readonly [Input, string]>

/** One change that goes through and one that is refused, for one door. */
export interface Scenario {
  readonly good: Sent
  readonly bad: Sent
}

/** Scenarios by door. */
export class Scenarios {
  readonly #byDoor = new Map<Door, Scenario>()

  readonly add = <I, O>(door: Endpoint<I, O>, good: Sent, bad: Sent): void => {
    this.#byDoor.set(door as unknown as Door, { good, bad })
  }

  paths(): readonly string[] {
    return [...this.#byDoor.keys()].map(({ path }) => path).sort()
  }

  of(door: Door): Scenario {
    const found = this.#byDoor.get(door)
    if (found === undefined) throw new Error(`no scenario for ${door.path}`)
    return found
  }
}

const run = async (server: TestServer, door: Door, sent: Sent) => {
  const [input, token] = await sent()
  const from = await rowCounts(server.storage)
  const options = { key: newKey(), ...(token === '' ? {} : { token }) }
  const reply = await call(server, door, [input, options])
  return { reply, from, to: await rowCounts(server.storage) }
}

/** For every door: a refused change leaves nothing, a change leaves an audit entry. None is left out. */
export const itAuditsEvery = (
  doors: readonly Door[],
  scenarios: Scenarios,
  server: () => TestServer,
): void => {
  it('is shown for every door that changes something', () => {
    assert.deepEqual(scenarios.paths(), doors.map(({ path }) => path).sort())
  })

  for (const door of doors) {
    it(`${door.area}${door.path}`, async () => {
      const { good, bad } = scenarios.of(door)
      const refused = await run(server(), door, bad)
      assert.notEqual(refused.reply.status, 200)
      assert.deepEqual(refused.to, refused.from)
      const done = await run(server(), door, good)
      assert.equal(done.reply.status, 200, done.reply.error?.message)
      assert.ok((done.to.audit ?? 0) > (done.from.audit ?? 0), 'an audit entry for the change')
    })
  }
}

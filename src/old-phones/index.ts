/**
 * Runs before everything else: gives phones of 2016 to 2019 (Chrome 55, iOS 10.3, WeChat's browser of those years) the
 * interfaces that they don't know and that we or the libraries we ship call. Each is what the standard says, as far as they are
 * called; who knows one keeps its own. How much is missing is told by test/pages/old-phones.test.ts.
 */
import { flat, flatMap, itemAt } from './lists'
import { matchAll, padStart, replaceAll } from './texts'

/** As the engine's own: not seen by for…in. */
const add = (owner: object, members: Readonly<Record<string, unknown>>): void => {
  for (const name of Object.keys(members))
    if (!(name in owner))
      Object.defineProperty(owner, name, { value: members[name], configurable: true, writable: true })
}

type Pair = readonly [string, unknown]

const fromEntries = (pairs: Iterable<Pair>): Record<string, unknown> => {
  const made: Record<string, unknown> = {}
  Array.from(pairs).forEach(([name, value]) => {
    made[name] = value
  })
  return made
}

const hasOwn = (owner: object, name: PropertyKey): boolean =>
  Object.prototype.hasOwnProperty.call(owner, name)

/** Does what is to be done at the end, and goes on as before. */
function atLast<T>(this: Promise<T>, act: () => unknown): Promise<T> {
  return this.then(
    (value) => Promise.resolve(act()).then(() => value),
    (reason: unknown) =>
      Promise.resolve(act()).then(() => {
        throw reason
      }),
  )
}

function bytesOf(this: Blob): Promise<ArrayBuffer> {
  return new Response(this).arrayBuffer()
}

add(Array.prototype, { flat, flatMap, at: itemAt })
add(String.prototype, { matchAll, padStart, replaceAll })
add(Object, { fromEntries, hasOwn })
add(Promise.prototype, { finally: atLast })
if (typeof self !== 'undefined') add(self, { globalThis: self })
if (typeof Blob !== 'undefined') add(Blob.prototype, { arrayBuffer: bytesOf })

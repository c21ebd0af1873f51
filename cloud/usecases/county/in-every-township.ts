import { ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer } from '../../ports/use-case'

/**
 * Does the same in each township of the county within the transaction of one of them: in all of them, or, where one refuses, in none.
 * A township that has left the county meanwhile is passed over.
 */
export const inEveryTownship = async <Done>(
  own: Stores,
  townships: readonly string[],
  work: (stores: Stores) => Promise<Answer<Done>>,
): Promise<Answer<readonly Done[]>> => {
  const all: Done[] = []
  for (const township of townships) {
    const stores = township === own.settings.id ? own : await own.townships.beside(township)
    if (stores === null) continue
    const done = await work(stores)
    if (!done.ok) return done
    all.push(done.value)
  }
  return ok(all)
}

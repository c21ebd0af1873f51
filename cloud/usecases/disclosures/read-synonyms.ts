import type { SynonymExample, SynonymGroupView } from '../../../src/contract/synonyms'
import { ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'

const MOST_TITLES = 3

/** The township's own synonyms. */
export const listTownshipSynonyms: UseCase<
  Readonly<Record<string, never>>,
  { readonly groups: readonly SynonymGroupView[] }
> = ({ tenant }, world) =>
  reading(world, tenant, async ({ synonyms }) => ok({ groups: await synonyms.list() }))

const foundBy = async (word: string, { documents }: Stores): Promise<SynonymExample['words'][number]> => {
  const query = { q: word, columnId: '', cursor: '', limit: MOST_TITLES, asTyped: true }
  const { total, items } = await documents.search(query)
  return { word, total, titles: items.map(({ title }) => title) }
}

/** What each word finds by itself: joined, any of them finds all of it. */
export const exampleOfSynonyms: UseCase<{ readonly words: readonly string[] }, SynonymExample> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const words: SynonymExample['words'][number][] = []
    for (const word of input.words) words.push(await foundBy(word, stores))
    return ok({ words })
  })

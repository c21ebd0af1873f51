import { yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { World } from '../../ports/use-case'
import { readPlainDocument } from '../open-data/read-document-page'

/** A public document as it is listed. */
interface Listed {
  readonly id: string
  readonly publishedOn: IsoDate | null
}

/** The same with its page, readable in any browser. */
interface PlainDocument extends Listed {
  readonly page: string
}

const AT_ONCE = 500

async function* listed(world: World, tenant: string): AsyncGenerator<Listed> {
  let found: readonly Listed[]
  let skip = 0
  do {
    found = (await world.storage.read(tenant, ({ openDocuments }) => openDocuments.ids(skip, AT_ONCE))) ?? []
    yield* found
    skip += found.length
  } while (found.length === AT_ONCE)
}

/** Every public document of a township that is wanted, as a page of its own. */
export async function* plainDocuments(
  world: World,
  tenant: string,
  isWanted: (document: Listed) => boolean = () => true,
): AsyncGenerator<PlainDocument> {
  for await (const document of listed(world, tenant)) {
    if (!isWanted(document)) continue
    const asked = { tenant, input: { id: document.id }, caller: null, idempotencyKey: '' }
    const page = await readPlainDocument(asked, world)
    if (page.ok && typeof page.value.text === 'string') yield { ...document, page: page.value.text }
  }
}

/** How many public documents of a township bear a day of a year. */
export const countDocumentsOf = async (world: World, tenant: string, year: number): Promise<number> => {
  let count = 0
  for await (const { publishedOn } of listed(world, tenant))
    if (publishedOn !== null && yearOf(publishedOn) === year) count += 1
  return count
}

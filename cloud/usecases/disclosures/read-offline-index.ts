import type { OfflineIndex, readOfflineIndex } from '../../../src/contract/read-offline-index'
import type { InputOf } from '../../../src/contract/endpoint'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'

const MOST = 10_000

/** Titles and summaries of what is public, for a phone without a network. */
export const readTitlesForOffline: UseCase<InputOf<typeof readOfflineIndex>, OfflineIndex> = (
  { tenant, input },
  world,
) =>
  reading<OfflineIndex>(world, tenant, async ({ documents }) => {
    const revision = await documents.revision()
    if (revision === input.known) return ok({ revision, entries: null, isWhole: true })
    const found = await documents.titles(MOST + 1)
    const entries = found
      .slice(0, MOST)
      .map(
        ({ id, title, summary, documentNumber, columnId, publishedOn, validity }) =>
          [id, title, summary, documentNumber, columnId, publishedOn, validity] as const,
      )
    return ok({ revision, entries, isWhole: found.length <= MOST })
  })

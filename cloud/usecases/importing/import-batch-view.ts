import type { ImportBatchView } from '../../../src/contract/imports'
import type { CountedBatch, ImportOrigin } from '../../ports/import-store'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { importerFor } from './who-imports'

const MOST_LISTED = 50
const COMMAND = '系统管理员'

const nameOf = async ({ by }: ImportOrigin, { people }: Stores): Promise<string> =>
  by === '' ? COMMAND : ((await people.find(by))?.displayName ?? '')

const viewOf = async (batch: CountedBatch, reader: Person, stores: Stores): Promise<ImportBatchView> => {
  const { id, source, makes, reason, begunAt, counts } = batch
  const isUndone = batch.undoneAt !== null
  const isFinished = batch.finishedAt !== null
  return {
    ...{ id, source, makes, reason, begunAt, counts, isFinished, isUndone },
    by: await nameOf(batch, stores),
    mayUndo: isFinished && !isUndone && importerFor(batch.makes, reader) !== undefined,
  }
}

/** Runs of the import as the desk lists them. */
export const importBatchViews = async (
  reader: Person,
  stores: Stores,
): Promise<readonly ImportBatchView[]> => {
  const views: ImportBatchView[] = []
  for (const batch of await stores.imports.list(MOST_LISTED)) views.push(await viewOf(batch, reader, stores))
  return views
}

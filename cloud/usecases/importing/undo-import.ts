import type { ErrorCode } from '../../../src/contract/errors'
import type { ImportBatchView } from '../../../src/contract/imports'
import type { Actor } from '../../../src/domain/people/roles'
import { publicationAt } from '../../../src/domain/publication/publication-at'
import { PUBLICATION_RULES } from '../../../src/domain/publication/publication-rules'
import { fail, ok } from '../../../src/domain/result'
import type { ImportBatch } from '../../ports/import-store'
import type { PublicationRecord } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase } from '../../ports/use-case'
import { addPublicationEvent } from '../publishing/add-publication-event'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { importBatchViews } from './import-batch-view'
import { importerFor } from './who-imports'

const REASON = '整批撤销导入'

interface Undoing {
  readonly by: Actor
  readonly at: string
  readonly on: PublicationRecord['events'][number]['on']
  readonly stores: Stores
}

const piecesLeft = async (batch: ImportBatch, { at, stores }: Undoing) => {
  const left: PublicationRecord[] = []
  for (const id of await stores.imports.piecesOf(batch.id)) {
    const record = await stores.publications.find(id)
    if (record !== null && publicationAt(record.events, at).status !== 'dropped') left.push(record)
  }
  return left
}

/** A piece that has gone further than its draft stays: then the whole batch does. */
const isStillDraft = ({ events }: PublicationRecord, at: string): boolean =>
  PUBLICATION_RULES.drop.statuses.includes(publicationAt(events, at).status) &&
  events.every(({ type }) => type === 'drafted' || type === 'edited')

const dropPieces = async (batch: ImportBatch, undoing: Undoing): Promise<Answer<null>> => {
  const { by, at, on, stores } = undoing
  const records = await piecesLeft(batch, undoing)
  if (!records.every((record) => isStillDraft(record, at))) return fail('import_piece_moved')
  for (const record of records) {
    const event = { type: 'dropped', seq: record.events.length + 1, on, at, by, reason: REASON } as const
    const dropped = await addPublicationEvent(record, { act: 'drop', recorded: { event } }, stores)
    if (!dropped.ok) return dropped
  }
  return ok(null)
}

const problemOf = (batch: ImportBatch | null): ErrorCode | null => {
  if (batch === null) return 'not_found'
  if (batch.undoneAt !== null) return 'import_undone'
  return batch.finishedAt === null ? 'import_running' : null
}

const undo = async (batch: ImportBatch, undoing: Undoing): Promise<Answer<null>> => {
  const { by, at, stores } = undoing
  const dropped = await dropPieces(batch, undoing)
  if (!dropped.ok) return dropped
  const later = await stores.imports.undo(batch.id, at)
  if (later !== null) return fail('import_changed_later')
  const facts = { act: 'undo_import', caseId: null, detail: { batchId: batch.id } }
  await stores.audit.write(auditEntry(by, at, facts))
  return ok(null)
}

/** Takes a whole batch back: its documents go or are as before, its pieces are dropped while they are drafts. */
export const undoDeskImport: UseCase<
  { readonly id: string },
  { readonly batches: readonly ImportBatchView[] }
> = (asked, world) =>
  answeringOnce(asked, { world, act: 'undo_import' }, async (stores, { person }) => {
    const batch = await stores.imports.find(asked.input.id)
    const problem = problemOf(batch)
    if (problem !== null || batch === null) return fail(problem ?? 'not_found')
    const by = importerFor(batch.makes, person)
    if (by === undefined) return fail('forbidden')
    const undone = await undo(batch, { by, at: world.clock.now(), on: world.clock.today(), stores })
    return undone.ok ? ok({ batches: await importBatchViews(person, stores) }) : undone
  })

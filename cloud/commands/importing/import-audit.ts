import type { ImportOutcome } from '../../ports/import-store'
import type { Stores } from '../../ports/storage'

/** What happened to a batch. */
export interface ImportAct {
  readonly act: 'begin_import' | 'finish_import' | 'undo_import'
  readonly batchId: string
  readonly at: string
  readonly counts?: Readonly<Record<ImportOutcome, number>>
}

/** The entry of an act of the operator, in the transaction of the change. */
export const writeImportAudit = ({ audit }: Stores, { act, batchId, at, counts }: ImportAct): Promise<void> =>
  audit.write({
    at,
    actorId: 'operator',
    actorRole: 'operator',
    act,
    caseId: null,
    detail: { batchId, ...counts },
  })

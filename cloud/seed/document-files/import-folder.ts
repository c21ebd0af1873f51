import { readFileSync } from 'node:fs'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Storage } from '../../ports/storage'
import { columnChosen } from './column-for'
import { findFiles } from './find-files'
import { groupVersions } from './group-versions'
import type { FileDocument, ReadFile } from './group-versions'
import { parseDocumentFile, REFUSAL_TEXTS } from './parse-document-file'

/** Documents stored in one transaction: few enough to be quick to repeat, many enough to be quick. */
const BATCH = 20

export interface ImportOrder {
  readonly folder: string
  readonly tenant: string
  /** Id or Chinese name of the column; '' leaves it to the title (`columnFor`). */
  readonly column: string
  readonly today: IsoDate
  readonly onProgress?: (done: number, of: number) => void
}

export interface RefusedFile {
  /** Path below the folder. */
  readonly file: string
  readonly reason: string
  /** Whether it is a list of contents and no document at all. */
  readonly isIndex: boolean
}

/** What came of an import. Counts are of documents; `files` of files read into them. */
export interface ImportReport {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly files: number
  readonly refused: readonly RefusedFile[]
}

/** Why nothing was imported at all. */
export type ImportRefusal = 'no_such_folder' | 'no_such_tenant' | 'no_such_column'

const readAll = (order: ImportOrder): { reads: ReadFile[]; refused: RefusedFile[] } | null => {
  const files = findFiles(order.folder)
  if (files === null) return null
  const reads: ReadFile[] = []
  const refused: RefusedFile[] = []
  for (const file of files) {
    const parsed = parseDocumentFile(file.name, readFileSync(file.path))
    if (parsed.ok) reads.push({ file, parsed: parsed.value })
    else {
      const written = typeof parsed.detail.written === 'string' ? `：${parsed.detail.written}` : ''
      const reason = `${REFUSAL_TEXTS[parsed.code]}${written}`
      refused.push({ file: file.below, reason, isIndex: parsed.code === 'index_file' })
    }
  }
  return { reads, refused }
}

type Outcome = 'created' | 'updated' | 'unchanged'

const storeBatch = (storage: Storage, tenant: string, batch: readonly FileDocument[]) =>
  storage.write(tenant, async ({ documents }) => {
    const outcomes: Outcome[] = []
    for (const { document, versions } of batch) outcomes.push(await documents.put(document, versions))
    return outcomes
  })

const storeAll = async (storage: Storage, order: ImportOrder, documents: readonly FileDocument[]) => {
  const outcomes: Outcome[] = []
  for (let at = 0; at < documents.length; at += BATCH) {
    const stored = await storeBatch(storage, order.tenant, documents.slice(at, at + BATCH))
    if (stored === null) return null
    outcomes.push(...stored)
    order.onProgress?.(outcomes.length, documents.length)
  }
  return outcomes
}

/**
 * Takes a folder of texts into a township's documents. The same folder again changes nothing and writes nothing.
 * A refused file never stops the others.
 */
export const importFolder = async (
  storage: Storage,
  order: ImportOrder,
): Promise<ImportReport | ImportRefusal> => {
  const columnOf = columnChosen(order.column)
  if (columnOf === null) return 'no_such_column'
  const found = readAll(order)
  if (found === null) return 'no_such_folder'
  if (!(await storage.tenants()).includes(order.tenant)) return 'no_such_tenant'
  const { documents, clashes } = groupVersions(found.reads, { columnOf, today: order.today })
  const outcomes = await storeAll(storage, order, documents)
  if (outcomes === null) return 'no_such_tenant'
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length
  const clashing = clashes.map((clash) => ({
    file: clash.file.below,
    reason: `与 ${clash.with.below} 同名同日期，但内容不同`,
    isIndex: false,
  }))
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    files: documents.reduce((sum, { files }) => sum + files.length, 0),
    refused: [...found.refused, ...clashing],
  }
}

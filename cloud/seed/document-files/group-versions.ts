import { createHash } from 'node:crypto'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { normaliseDocumentNumber } from '../../../src/domain/disclosure/document-number'
import type { NewDocument, NewDocumentVersion } from '../../ports/document-store'
import { keyOfTitle } from './chinese-text'
import type { SourceFile } from './find-files'
import type { ParsedFile } from './parse-document-file'

/** A file and what it says. */
export interface ReadFile {
  readonly file: SourceFile
  readonly parsed: ParsedFile
}

/** A document to store, and the files it came from. */
export interface FileDocument {
  readonly document: NewDocument
  readonly versions: readonly NewDocumentVersion[]
  readonly files: readonly SourceFile[]
}

/** A file that says something else than another one of the same name and day. */
export interface Clash {
  readonly file: SourceFile
  readonly with: SourceFile
}

/** How documents are placed. */
export interface Placing {
  readonly columnOf: (title: string) => string
  /** Day of publishing for texts that carry none. */
  readonly today: IsoDate
}

/** 行政法规 are made by the State Council (Constitution Art. 89(1)), also where a header doesn't say so. */
const MADE_BY_STATE_COUNCIL = '行政法规'

const UNDATED = 'undated'
const dayOf = ({ parsed }: ReadFile): string => parsed.formedOn ?? UNDATED

const hashOf = ({ parsed }: ReadFile): string =>
  createHash('sha256')
    .update(JSON.stringify([parsed.history, parsed.inForceOn, parsed.blocks]))
    .digest('hex')

const versionOf = (read: ReadFile, isNewest: boolean): NewDocumentVersion => ({
  contentHash: hashOf(read),
  formedOn: read.parsed.formedOn,
  inForceOn: read.parsed.inForceOn,
  validity: isNewest ? 'in_force' : 'amended',
  history: read.parsed.history,
  figures: [],
  blocks: read.parsed.blocks,
})

/** For readers: whose text it is, and which one to go by; the file it came from means nothing to them. */
const sourceOf = (issuer: string): string =>
  `收录自${issuer || '原发布机关'}公布的文本；引用时请以发布机关的正式文本为准`

const issuerOf = ({ parsed, file }: ReadFile): string =>
  parsed.issuer || (file.topic === MADE_BY_STATE_COUNCIL ? '国务院' : '')

const documentOf = (key: string, read: ReadFile, placing: Placing): NewDocument => ({
  key,
  columnId: placing.columnOf(read.parsed.title),
  title: read.parsed.title,
  documentNumber: normaliseDocumentNumber(read.parsed.documentNumber),
  issuer: issuerOf(read),
  topic: read.file.topic,
  source: sourceOf(issuerOf(read)),
  summary: '',
  publishedOn: read.parsed.formedOn ?? placing.today,
})

const byDay = (reads: readonly ReadFile[]): { days: Map<string, ReadFile>; clashes: Clash[] } => {
  const days = new Map<string, ReadFile>()
  const clashes: Clash[] = []
  for (const read of reads) {
    const same = days.get(dayOf(read))
    if (same === undefined) days.set(dayOf(read), read)
    else if (hashOf(same) !== hashOf(read)) clashes.push({ file: read.file, with: same.file })
  }
  return { days, clashes }
}

const rank = (read: ReadFile): string => read.parsed.formedOn ?? ''

/**
 * Makes one document of all files with the same title, a version for each day. The newest is in force, older ones are
 * 已修改. Two files of one day that differ are a clash: the first by path is kept.
 */
export const groupVersions = (
  reads: readonly ReadFile[],
  placing: Placing,
): { readonly documents: readonly FileDocument[]; readonly clashes: readonly Clash[] } => {
  const titles = new Map<string, ReadFile[]>()
  for (const read of reads) {
    const key = keyOfTitle(read.parsed.title)
    titles.set(key, [...(titles.get(key) ?? []), read])
  }
  const documents: FileDocument[] = []
  const clashes: Clash[] = []
  for (const [key, group] of titles) {
    const sorted = byDay(group)
    clashes.push(...sorted.clashes)
    const days = [...sorted.days.values()].sort((a, b) => (rank(a) < rank(b) ? 1 : -1))
    const versions = days.map((read, at) => versionOf(read, at === 0))
    const kept = group.filter((read) => !sorted.clashes.some((clash) => clash.file === read.file))
    documents.push({
      document: documentOf(key, days[0]!, placing),
      versions,
      files: kept.map(({ file }) => file),
    })
  }
  return { documents, clashes }
}

import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { categoryNamed } from '../../../src/domain/disclosure/categories'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { findInDocument } from '../../../src/domain/privacy/find-in-document'
import { findPersonalData, maskPersonalData } from '../../../src/domain/privacy/find-personal-data'
import { maskBlocks } from '../../../src/domain/privacy/personal-in-blocks'
import type { NewDocument, NewDocumentVersion } from '../../ports/document-store'
import type { FileReader, HiddenText } from '../../ports/file-reader'
import type { PlannedDocument, PlannedTable } from '../../ports/import-planner'
import { keyOfTitle } from './chinese-text'
import type { SourceFile } from './find-files'
import { groupVersions } from './group-versions'
import { readItems } from './read-items'
import type { ReadItem } from './read-item'
import type { FileRefused } from './read-items'
import type { GivenColumns } from './table-items'

/** How a run was asked for. */
export interface PlanOrder {
  readonly files: readonly SourceFile[]
  readonly columnOf: (title: string) => string
  readonly columns: GivenColumns
  readonly today: IsoDate
  readonly isMasking: boolean
  readonly onRead?: (done: number, of: number) => void
}

interface PackedItem {
  readonly file: SourceFile
  /** Thousands of texts are kept folded until their turn comes. */
  readonly packed: Buffer
}

/** Everything that was read, by document. */
export interface ImportPlan {
  readonly groups: ReadonlyMap<string, readonly PackedItem[]>
  readonly refused: readonly FileRefused[]
  readonly notes: readonly string[]
  readonly files: number
  readonly tables: readonly PlannedTable[]
  readonly hidden: readonly (HiddenText & { readonly file: string })[]
}

const packed = (item: ReadItem): Buffer => deflateRawSync(JSON.stringify(item), { level: 1 })
const unpacked = (bytes: Buffer): ReadItem => JSON.parse(inflateRawSync(bytes).toString('utf8')) as ReadItem

const groupOf = ({ indexNumber, title }: ReadItem): string =>
  indexNumber === '' ? keyOfTitle(title) : `索引号 ${indexNumber}`

const sortIn = (groups: Map<string, PackedItem[]>, file: SourceFile, item: ReadItem): FileRefused | null => {
  const below = `${file.below}${item.place === '' ? '' : ` ${item.place}`}`
  if (item.title === '') return { file: below, reason: '没有标题', isIndex: false }
  const group = groups.get(groupOf(item)) ?? []
  group.push({ file: { ...file, below }, packed: packed(item) })
  groups.set(groupOf(item), group)
  return null
}

const hiddenIn = ({ below }: SourceFile, items: readonly ReadItem[]) =>
  items.flatMap((item) => item.hidden.map((text) => ({ ...text, file: below })))

/** Reads all files and sorts what they give by document. A broken file is told and never stops the rest. */
export const planImport = async (order: PlanOrder, reader: FileReader): Promise<ImportPlan> => {
  const groups = new Map<string, PackedItem[]>()
  const refused: FileRefused[] = []
  const notes: string[] = []
  const tables: PlannedTable[] = []
  const hidden: (HiddenText & { file: string })[] = []
  for (const [at, file] of order.files.entries()) {
    const given = await readItems(file, reader, order.columns)
    order.onRead?.(at + 1, order.files.length)
    if ('refused' in given) refused.push(given.refused)
    else {
      notes.push(...given.notes.map(({ text }) => `${file.below}：${text}`))
      tables.push(...given.tables.map((table) => ({ ...table, file: file.below })))
      hidden.push(...hiddenIn(file, given.items))
      const untitled = given.items.map((item) => sortIn(groups, file, item))
      refused.push(...untitled.filter((one): one is FileRefused => one !== null))
    }
  }
  return { groups, refused, notes, files: order.files.length - refused.length, tables, hidden }
}

const withRowFields = (document: NewDocument, item: ReadItem): NewDocument => {
  const named = categoryNamed(item.columnName)?.id
  return {
    ...document,
    columnId: named ?? document.columnId,
    topic: item.topic === '' ? document.topic : item.topic,
    summary: item.summary,
    ...(item.villageName === '' ? {} : { villageName: item.villageName }),
    publishedOn: item.publishedOn ?? document.publishedOn,
    ...(item.indexNumber === '' ? {} : { indexNumber: item.indexNumber, key: groupOf(item) }),
  }
}

const masked = (document: NewDocument, versions: readonly NewDocumentVersion[]) => ({
  document: {
    ...document,
    title: maskPersonalData(document.title, findPersonalData(document.title)),
    summary: maskPersonalData(document.summary, findPersonalData(document.summary)),
  },
  versions: versions.map((version) => ({ ...version, blocks: maskBlocks(version.blocks) })),
})

/** Personal data in what would be public; what is hidden in the file stays in the file and is told apart. */
const findingsOf = (
  document: NewDocument,
  versions: readonly NewDocumentVersion[],
  items: readonly ReadItem[],
) => [
  ...findPersonalData(document.summary).map((finding) => ({ ...finding, where: '摘要', isHidden: false })),
  ...versions.flatMap(({ blocks }) => findInDocument({ title: document.title, blocks, hidden: [] })),
  ...findInDocument({ title: '', blocks: [], hidden: items.flatMap(({ hidden }) => hidden) }),
]

/** The documents of one group as they were read; files that contradict one another are told. */
export const readDocuments = (group: readonly PackedItem[], order: PlanOrder) => {
  const items = group.map(({ file, packed: bytes }) => ({ file, parsed: unpacked(bytes) }))
  const { documents, clashes } = groupVersions(items, { columnOf: order.columnOf, today: order.today })
  const refused = clashes.map((clash) => ({
    file: clash.file.below,
    reason: `与 ${clash.with.below} 同名同日期，但内容不同`,
    isIndex: false,
  }))
  const made = documents.map(({ document, versions, files }) => ({
    document: withRowFields(document, items[0]!.parsed),
    versions,
    files: files.map(({ below }) => below),
  }))
  return { documents: made, refused, items }
}

/** The same with the personal data that was found in them, or with masks in its place. */
export const plannedDocuments = (
  group: readonly PackedItem[],
  order: PlanOrder,
): { readonly documents: readonly PlannedDocument[]; readonly refused: readonly FileRefused[] } => {
  const { documents, refused, items } = readDocuments(group, order)
  const planned = documents.map(({ document, versions, files }): PlannedDocument => {
    const findings = findingsOf(
      document,
      versions,
      items.map(({ parsed }) => parsed),
    )
    const ready = order.isMasking ? masked(document, versions) : { document, versions }
    return { ...ready, files, findings }
  })
  return { documents: planned, refused }
}

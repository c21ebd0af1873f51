import type { TextBlock } from '../../../src/contract/document-view'
import { LINES_AT_ONCE, type OpenedFile } from '../../../src/contract/open-document-file'
import { pageOfBlocks } from '../../../src/domain/attachments/page-of-blocks'
import { fileProblemText } from '../../../src/domain/importing/file-problems'
import type { GivenFile, ReadDocument } from '../../ports/file-reader'
import type { World } from '../../ports/use-case'

/** A part of a file, and its first line that is asked for; both from 0. */
export interface FilePlace {
  readonly part: number
  readonly from: number
}

/** What is opened of a file, besides what is known of it without opening it. */
export type Opened = Pick<OpenedFile, 'shows' | 'pages' | 'parts' | 'blocks' | 'from' | 'lines' | 'remark'>

interface Part {
  readonly name: string
  readonly blocks: readonly TextBlock[]
}

const NOTHING: Opened = { shows: 'nothing', pages: [], parts: [], blocks: [], from: 0, lines: 0, remark: '' }

const REMARKS = {
  docx: '这里只有文字和表格。图片、排版和自动编号，请打开原文件看。',
  xlsx: '这里是表格里显示出来的内容，公式按结果显示。格式和图表请打开原文件看。',
  csv: '',
  ofd: 'OFD 是国家规定的公文格式，要装能打开 OFD 的软件才看得到原来的版面和印章。这里是里面的文字。',
  txt: '',
  html: '这里只有网页里的文字和表格。',
} as const

const partsOf = ({ kind, tables, blocks, shown = blocks }: ReadDocument): readonly Part[] =>
  kind === 'xlsx' || kind === 'csv'
    ? tables.map(({ name, rows }) => ({
        name,
        blocks: [{ kind: 'table', rows }],
      }))
    : [{ name: '', blocks: shown }]

const stretchOf = (parts: readonly Part[], { part, from }: FilePlace) => {
  const { blocks, lines } = pageOfBlocks(parts[part]?.blocks ?? [], from, LINES_AT_ONCE)
  return { parts: parts.map(({ name }) => name), blocks, from, lines }
}

/** A PDF as its pages, with the words that lie in them beside. */
const openedPdf = async (file: GivenFile, input: FilePlace, world: World): Promise<Opened> => {
  const pages = await world.redactor.pages({ kind: 'pdf', bytes: file.bytes })
  if (!pages.ok) return { ...NOTHING, remark: '这个 PDF 没法在这里打开，请下载后用手机上的软件看。' }
  const read = await world.fileReader.read(file)
  const opened = { ...NOTHING, shows: 'pages' as const, pages: pages.value }
  return read.ok
    ? { ...opened, ...stretchOf(partsOf(read.value), input) }
    : { ...opened, remark: '这是扫描件，里面没有能朗读、能放大字号的文字。看不清可以放大页面。' }
}

const openedText = async (file: GivenFile, input: FilePlace, { fileReader }: World): Promise<Opened> => {
  const read = await fileReader.read(file)
  if (!read.ok) return { ...NOTHING, remark: fileProblemText(file.name, read.code) }
  const remark = REMARKS[read.value.kind as keyof typeof REMARKS] ?? ''
  return { ...NOTHING, shows: 'text', ...stretchOf(partsOf(read.value), input), remark }
}

/** What a file shows in place: its words as an import reads them, or its pages; nothing of it can run. */
export const openedFile = async (
  { kind, ...file }: GivenFile & { readonly kind: string },
  input: FilePlace,
  world: World,
): Promise<Opened> => {
  if (kind === 'jpeg' || kind === 'png') return { ...NOTHING, shows: 'picture' }
  if (kind === 'pdf') return openedPdf(file, input, world)
  if (kind in REMARKS) return openedText(file, input, world)
  return { ...NOTHING, remark: '这种文件没法在这里打开，请下载后用手机上的软件看。' }
}

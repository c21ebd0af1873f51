import type { InputOf } from '../../src/contract/endpoint'
import { LINES_AT_ONCE, type openDocumentFile, type OpenedFile } from '../../src/contract/open-document-file'
import { pageOfBlocks } from '../../src/domain/attachments/page-of-blocks'
import { fileProblemText } from '../../src/domain/importing/file-problems'
import { ok } from '../../src/domain/result'
import type { DocumentFile, DocumentView, TextBlock } from '../../src/contract/document-view'
import type { GivenFile, ReadDocument } from '../ports/file-reader'
import type { UseCase, World } from '../ports/use-case'
import { findPublicFile } from './public-file'
import { reading } from './reading'

type Input = InputOf<typeof openDocumentFile>

/** What is opened of a file, besides what is known of it without opening it. */
type Opened = Pick<OpenedFile, 'shows' | 'pages' | 'parts' | 'blocks' | 'from' | 'lines' | 'remark'>

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
} as const

const partsOf = ({ kind, tables, blocks, shown = blocks }: ReadDocument): readonly Part[] =>
  kind === 'xlsx' || kind === 'csv'
    ? tables.map(({ name, rows }) => ({
        name: kind === 'csv' ? '' : name,
        blocks: [{ kind: 'table', rows }],
      }))
    : [{ name: '', blocks: shown }]

const stretchOf = (parts: readonly Part[], { part, from }: Pick<Input, 'part' | 'from'>) => {
  const { blocks, lines } = pageOfBlocks(parts[part]?.blocks ?? [], from, LINES_AT_ONCE)
  return { parts: parts.map(({ name }) => name), blocks, from, lines }
}

/** A PDF as its pages, with the words that lie in them beside. */
const openedPdf = async (file: GivenFile, input: Input, world: World): Promise<Opened> => {
  const pages = await world.redactor.pages({ kind: 'pdf', bytes: file.bytes })
  if (!pages.ok) return { ...NOTHING, remark: '这个 PDF 没法在这里打开，请下载后用手机上的软件看。' }
  const read = await world.fileReader.read(file)
  const opened = { ...NOTHING, shows: 'pages' as const, pages: pages.value }
  return read.ok
    ? { ...opened, ...stretchOf(partsOf(read.value), input) }
    : { ...opened, remark: '这是扫描件，里面没有能朗读、能放大字号的文字。看不清可以放大页面。' }
}

const openedText = async (file: GivenFile, input: Input, { fileReader }: World): Promise<Opened> => {
  const read = await fileReader.read(file)
  if (!read.ok) return { ...NOTHING, remark: fileProblemText(file.name, read.code) }
  const remark = REMARKS[read.value.kind as keyof typeof REMARKS] ?? ''
  return { ...NOTHING, shows: 'text', ...stretchOf(partsOf(read.value), input), remark }
}

const openedFile = async (
  { kind, ...file }: GivenFile & { readonly kind: string },
  input: Input,
  world: World,
): Promise<Opened> => {
  if (kind === 'jpeg' || kind === 'png') return { ...NOTHING, shows: 'picture' }
  if (kind === 'pdf') return openedPdf(file, input, world)
  if (kind in REMARKS) return openedText(file, input, world)
  return { ...NOTHING, remark: '这种文件没法在这里打开，请下载后用手机上的软件看。' }
}

const baseOf = (name: string): string => name.replace(/\.[0-9A-Za-z]{1,8}$/u, '')

/** An OFD is opened through the PDF of the same name beside it, which every phone can show. */
const shownInstead = (file: DocumentFile, { attachments }: DocumentView): DocumentFile =>
  (file.kind === 'ofd'
    ? attachments.find(({ kind, name }) => kind === 'pdf' && baseOf(name) === baseOf(file.name))
    : undefined) ?? file

const TWIN = '这是 OFD 公文，下面显示的是和它同名的 PDF。'

/**
 * Opens a file of a public document in place. Its words are read the way an import reads them: what no page shows
 * (hidden rows, comments, deleted text) is left out, and nothing of it can run.
 */
export const openFileOfDocument: UseCase<Input, OpenedFile> = ({ tenant, input }, world) =>
  reading(world, tenant, async (stores) => {
    const found = await findPublicFile(input, stores)
    if (!found.ok) return found
    const { document, file } = found.value
    const shown = shownInstead(file, document)
    const isPicture = shown.kind === 'jpeg' || shown.kind === 'png'
    const bytes = isPicture ? new Uint8Array() : await stores.attachments.read(shown.id)
    const opened = await openedFile({ name: shown.name, kind: shown.kind, bytes }, input, world)
    const remark = shown === file ? opened.remark : `${TWIN}${opened.remark}`
    const { id, name, kind, size } = file
    const about = { id, name, kind, size, documentId: document.id, documentTitle: document.title }
    return ok({ ...about, shownFile: shown.id, ...opened, remark })
  })

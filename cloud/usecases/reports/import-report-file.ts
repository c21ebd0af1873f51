import type { AnnualReportView } from '../../../src/contract/annual-reports'
import type { InputOf } from '../../../src/contract/endpoint'
import type { ErrorCode } from '../../../src/contract/errors'
import type { importReportFile } from '../../../src/contract/report-files'
import { reportOfJson, type ReportInFile } from '../../../src/domain/annual-report/import/report-of-json'
import {
  figuresOfFile,
  sheetTable,
  type FileTable,
} from '../../../src/domain/annual-report/import/tables-of-file'
import { extensionOf } from '../../../src/domain/attachments/kinds'
import { fileProblemText } from '../../../src/domain/importing/file-problems'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { ReadDocument } from '../../ports/file-reader'
import type { Stores } from '../../ports/storage'
import type { Caller, UseCase, World } from '../../ports/use-case'
import { changingReport } from './change-report'
import { enterFigures, mayEnterFigures, writeChapters } from './enter-figures'
import { finishedUploadsOf } from '../attachments/finished-uploads-of'
import { reading } from '../acting/reading'
import type { ReportPicture } from './report-picture'

type Input = InputOf<typeof importReportFile>

/** What of a file is taken over, once it is known which report it is for. */
type Taken = (picture: ReportPicture) => Result<ReportInFile, Refusing>
type Refusing = Parameters<typeof fail>[0]

/** A file as it was uploaded, opened. */
interface OpenedFile {
  readonly name: string
  readonly taken: Taken
}

const tablesIn = ({ blocks, tables }: ReadDocument): readonly FileTable[] =>
  tables.length > 0
    ? tables.map(({ rows }) => sheetTable(rows))
    : blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))

const ofTables =
  (tables: readonly FileTable[]): Taken =>
  ({ form }) => {
    const figures = figuresOfFile(form, tables)
    return figures.ok ? ok({ figures: figures.value, texts: new Map() }) : figures
  }

const openUpload = async (
  { file }: Input,
  caller: Caller,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<Result<OpenedFile, ErrorCode>> => {
  const uploads = await finishedUploadsOf([file], { field: 'file', caller }, stores)
  if (!uploads.ok) return uploads
  const { id, name } = uploads.value[0]!
  const bytes = await stores.attachments.read(id)
  if (extensionOf(name) === 'json') {
    const text = new TextDecoder().decode(bytes)
    return ok({ name, taken: ({ year, form }) => reportOfJson(text, { year, form }) })
  }
  const read = await world.fileReader.read({ name, bytes })
  if (read.ok) return ok({ name, taken: ofTables(tablesIn(read.value)) })
  return fail('file_unreadable', { field: 'file', message: fileProblemText(name, read.code) })
}

/** Takes over the tables of an older report's file, all of what they state or nothing, of JSON the words too; the file itself is not kept. */
export const importFileOfReport: UseCase<Input, AnnualReportView> = async (asked, world) => {
  const { caller, tenant, input } = asked
  if (caller === null) return fail('unauthenticated')
  // Outside of the change: reading a file takes a while.
  const file = await reading(world, tenant, (stores) => openUpload(input, caller, { stores, world }))
  if (!file.ok) return file
  return changingReport(asked, { world, act: 'annual_report_import_file' }, async (picture, changing) => {
    const by = mayEnterFigures(picture, changing.person)
    if (!by.ok) return by
    const taken = file.value.taken(picture)
    if (!taken.ok) return fail('invalid_field', { field: 'file', message: String(taken.detail.message) })
    const entering = { picture, by: by.value, source: `文件：${file.value.name}`, field: 'file', ...changing }
    const entered = await enterFigures(taken.value.figures, entering)
    return entered.ok ? writeChapters(taken.value.texts, entered.value, entering) : entered
  })
}

import type { AnnualReportView } from '../../src/contract/annual-reports'
import type { InputOf } from '../../src/contract/endpoint'
import type { ErrorCode } from '../../src/contract/errors'
import type { importReportFile } from '../../src/contract/report-files'
import {
  figuresOfFile,
  sheetTable,
  type FileTable,
} from '../../src/domain/annual-report/import/tables-of-file'
import { fileProblemText } from '../../src/domain/importing/file-problems'
import { fail, ok, type Result } from '../../src/domain/result'
import type { ReadDocument } from '../ports/file-reader'
import type { Stores } from '../ports/storage'
import type { Caller, UseCase, World } from '../ports/use-case'
import { changingReport } from './change-report'
import { enterFigures, mayEnterFigures } from './enter-figures'
import { finishedUploadsOf } from './finished-uploads-of'
import { reading } from './reading'

type Input = InputOf<typeof importReportFile>

/** Tables of a file with the name under which it was uploaded. */
interface FileTables {
  readonly name: string
  readonly tables: readonly FileTable[]
}

const tablesIn = ({ blocks, tables }: ReadDocument): readonly FileTable[] =>
  tables.length > 0
    ? tables.map(({ rows }) => sheetTable(rows))
    : blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))

const tablesOfUpload = async (
  { file }: Input,
  caller: Caller,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<Result<FileTables, ErrorCode>> => {
  const uploads = await finishedUploadsOf([file], { field: 'file', caller }, stores)
  if (!uploads.ok) return uploads
  const { id, name } = uploads.value[0]!
  const read = await world.fileReader.read({ name, bytes: await stores.attachments.read(id) })
  if (read.ok) return ok({ name, tables: tablesIn(read.value) })
  return fail('file_unreadable', { field: 'file', message: fileProblemText(name, read.code) })
}

/** Takes over the tables of an older report's file, all of what they state or nothing; the file itself is not kept. */
export const importFileOfReport: UseCase<Input, AnnualReportView> = async (asked, world) => {
  const { caller, tenant, input } = asked
  if (caller === null) return fail('unauthenticated')
  // Outside of the change: reading a file takes a while.
  const file = await reading(world, tenant, (stores) => tablesOfUpload(input, caller, { stores, world }))
  if (!file.ok) return file
  return changingReport(asked, { world, act: 'annual_report_import_file' }, async (picture, changing) => {
    const by = mayEnterFigures(picture, changing.person)
    if (!by.ok) return by
    const figures = figuresOfFile(picture.form, file.value.tables)
    if (!figures.ok) return fail('invalid_field', { field: 'file', message: String(figures.detail.message) })
    const entering = { picture, by: by.value, source: `文件：${file.value.name}`, field: 'file' }
    return enterFigures(figures.value, { ...entering, ...changing })
  })
}

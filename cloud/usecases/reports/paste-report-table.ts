import type { AnnualReportView } from '../../../src/contract/annual-reports'
import type { InputOf } from '../../../src/contract/endpoint'
import type { ErrorCode } from '../../../src/contract/errors'
import type { pasteReportTable } from '../../../src/contract/report-files'
import { figuresOfPasted } from '../../../src/domain/annual-report/import/pasted-table'
import { fail, type Result } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { changingReport } from './change-report'
import { enterFigures, mayEnterFigures } from './enter-figures'
import type { ReportPicture } from './report-picture'

type Input = InputOf<typeof pasteReportTable>

const figuresIn = (
  { form }: ReportPicture,
  { table, text }: Input,
): Result<ReadonlyMap<string, number>, ErrorCode> => {
  const found = form.tables.find(({ key }) => key === table)
  if (found === undefined)
    return fail('invalid_field', { field: 'table', message: '这一年的报告没有这张表，请从列表里选。' })
  const read = figuresOfPasted(found, text)
  return read.ok ? read : fail('invalid_field', { field: 'text', message: String(read.detail.message) })
}

/** Takes over a whole table of an older report, all of its figures or none, so that this year can be compared with it. */
export const pasteTableOfReport: UseCase<Input, AnnualReportView> = (asked, world) =>
  changingReport(asked, { world, act: 'annual_report_paste_table' }, async (picture, changing) => {
    const by = mayEnterFigures(picture, changing.person)
    if (!by.ok) return by
    const figures = figuresIn(picture, asked.input)
    if (!figures.ok) return figures
    const entering = { picture, by: by.value, source: asked.input.source, field: 'text' }
    return enterFigures(figures.value, { ...entering, ...changing })
  })

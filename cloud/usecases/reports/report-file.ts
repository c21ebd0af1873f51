import type { FileAnswer } from '../../../src/contract/endpoint'
import type { ReportFormat } from '../../../src/contract/report-files'
import type { AnnualReport } from '../../../src/domain/annual-report/annual-report'
import { printedReport, type PrintedReport } from '../../../src/domain/annual-report/print/printed-report'
import {
  reportInJson,
  type CasesBehind,
  type ReportInJson,
} from '../../../src/domain/annual-report/print/report-json'
import { fail, ok } from '../../../src/domain/result'
import type { Answer, World } from '../../ports/use-case'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  json: 'application/json',
}

/** A report to be handed out, and how. */
interface Handing {
  readonly report: AnnualReport
  /** Chinese; '' while it isn't published. */
  readonly dateText: string
  /** Ids of cases for whoever may have them; null for everybody else. */
  readonly behind: CasesBehind | null
}

/** Something in the layout of official documents as a file; a character that no font has is told by name. */
export const printedFile = async (
  { fileName, ...printed }: PrintedReport & { readonly fileName: string },
  format: Exclude<ReportFormat, 'json'>,
  { reportFiles }: Pick<World, 'reportFiles'>,
): Promise<Answer<FileAnswer>> => {
  const made = await reportFiles.make(printed, format)
  const named = { name: `${fileName}.${format}`, mediaType: MEDIA_TYPES[format] }
  return made.ok ? ok({ ...named, bytes: made.value }) : fail('character_without_glyph', made.detail)
}

/** A report in JSON as its file holds it. */
export const reportJsonBytes = (report: ReportInJson): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(report, null, 2))

/** A report as a file; a character that no font has is told by name. */
export const reportFile = async (
  { report, dateText, behind }: Handing,
  format: ReportFormat,
  { reportFiles }: World,
): Promise<Answer<FileAnswer>> => {
  const printed = printedReport(report, dateText)
  const named = { name: `${printed.title}.${format}`, mediaType: MEDIA_TYPES[format] }
  if (format === 'json') {
    return ok({ ...named, bytes: reportJsonBytes(reportInJson(report, behind)) })
  }
  return printedFile({ ...printed, fileName: printed.title }, format, { reportFiles })
}

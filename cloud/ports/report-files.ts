import type { PrintedReport } from '../../src/domain/annual-report/print/printed-report'
import type { Result } from '../../src/domain/result'

/** Kinds of file that an annual report is handed out as. */
export type ReportFileFormat = 'docx' | 'pdf' | 'xlsx'

/** Lays annual reports out: DOCX and PDF as an official document, XLSX its tables alone. */
export interface ReportFiles {
  make(
    report: PrintedReport,
    format: ReportFileFormat,
  ): Promise<Result<Uint8Array, 'character-without-glyph'>>
}

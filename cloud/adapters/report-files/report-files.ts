import { ok } from '../../../src/domain/result'
import type { ReportFiles } from '../../ports/report-files'

/** Lays reports out; libraries and fonts are loaded with the first one, so that a function starts without them. */
export const reportFiles: ReportFiles = {
  make: async (report, format) => {
    if (format === 'pdf') return (await import('./report-pdf')).reportPdf(report)
    if (format === 'docx') return ok(await (await import('./report-docx')).reportDocx(report))
    return ok((await import('./report-xlsx')).reportXlsx(report))
  },
}

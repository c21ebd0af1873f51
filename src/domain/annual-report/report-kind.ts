import type { DossierKind } from '../dossier/dossier'
import type { ReportEvent } from './events'
import { reportAt } from './report-at'

/**
 * Annual reports as dossiers, one a year under its number. Public is the document that comes of it, never the dossier.
 * @example stores.dossiers.of(ANNUAL_REPORT).find('2026')
 */
export const ANNUAL_REPORT: DossierKind<ReportEvent> = {
  kind: 'annual_report',
  outlineOf: (events) => {
    const { year, pieceId } = reportAt(events)
    return {
      title: `${year}年政府信息公开工作年度报告`,
      status: pieceId === null ? 'drafting' : 'handed_over',
      isOpen: pieceId === null,
      isPublic: false,
      ownerId: null,
    }
  },
}

import type { DossierKind } from '../dossier/dossier'
import { countyReportAt } from './county-report-at'
import type { CountyReportEvent } from './events'

/**
 * The county's annual reports as dossiers, one a year under its number, kept in one township of the county. Public are
 * the versions in it that were published, through their own doors, never the dossier.
 * @example stores.dossiers.of(COUNTY_REPORT).find('2025')
 */
export const COUNTY_REPORT: DossierKind<CountyReportEvent> = {
  kind: 'county_report',
  outlineOf: (events) => {
    const { year, status } = countyReportAt(events)
    return {
      title: `全县${year}年政府信息公开工作年度报告`,
      status,
      isOpen: status !== 'published',
      isPublic: false,
      ownerId: null,
    }
  },
}

import {
  actOnReport,
  listReports,
  openFigure,
  readReport,
  readReportMonths,
} from '../../src/contract/annual-reports'
import {
  downloadPackage,
  makePackage,
  readArchive,
  readArchiveYear,
  saveRetention,
} from '../../src/contract/archive'
import { readCounty, readCountyTownship } from '../../src/contract/county'
import { readCountyRetention, saveCountyRetention } from '../../src/contract/county-retention'
import { loadCountyDays, readCountyCalendar } from '../../src/contract/county-calendar'
import {
  actOnCountyReport,
  downloadCountyReport,
  downloadPublishedCountyReport,
  listPublishedCountyReports,
  readCountyReport,
  readPublishedCountyReport,
} from '../../src/contract/county-reports'
import {
  downloadPublishedReport,
  downloadReport,
  importReportFile,
  pasteReportTable,
  readNarrative,
  readPublishedReport,
} from '../../src/contract/report-files'
import {
  foundTownship,
  issueHeadPassword,
  loadLaws,
  openTownshipHead,
  readNewTownshipDesk,
  readTownshipHeads,
  endHeadSessions,
} from '../../src/contract/new-township'
import { closeTownship, keepTownshipOpen, readTownshipClosing } from '../../src/contract/township-closing'
import {
  downloadTownshipExport,
  makeTownshipExport,
  readTownshipExport,
} from '../../src/contract/township-export'
import {
  actOnRectification,
  listRectifications,
  orderRectification,
  readRectification,
  readRectificationFile,
} from '../../src/contract/rectifications'
import {
  readRectificationTerms,
  readShortfalls,
  saveRectificationTerms,
} from '../../src/contract/rectification-terms'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { actOnAnnualReport } from '../usecases/reports/act-on-report'
import {
  actOnReportOfCounty,
  downloadReportOfCounty,
  readReportOfCounty,
} from '../usecases/county/county-report-desk'
import {
  downloadReportOfCountyForAll,
  listReportsOfCountyForAll,
  readReportOfCountyForAll,
} from '../usecases/county/published-county-reports'
import { loadDaysOfCounty, readCalendarOfCounty } from '../usecases/county/county-calendar'
import { readCountySideBySide, readOneTownship } from '../usecases/county/read-county'
import {
  actOnRectificationAtDesk,
  listRectificationsAtDesk,
  orderRectificationAtDesk,
  readRectificationAtDesk,
} from '../usecases/county/desk-rectifications'
import { readFileOfRectification } from '../usecases/county/rectification-file'
import {
  readShortfallsOfTownship,
  readTermsOfRectifications,
  saveTermsOfRectifications,
} from '../usecases/county/rectification-terms'
import { downloadReportAtDesk, downloadReportOfPublic } from '../usecases/reports/download-report'
import { pasteTableOfReport } from '../usecases/reports/paste-report-table'
import { foundTownshipOfCounty } from '../usecases/county/found-township'
import { importFileOfReport } from '../usecases/reports/import-report-file'
import { readDeskOfNewTownship } from '../usecases/county/new-township-desk'
import { readReportNarrative } from '../usecases/reports/read-narrative'
import { readReportOfDocument } from '../usecases/reports/read-published-report'
import { listAnnualReports, openReportFigure, readAnnualReport } from '../usecases/reports/read-reports'
import { readMonthsOfReport } from '../usecases/reports/report-months'
import {
  issuePasswordToHead,
  loadLawsOfTownship,
  openHeadOfTownship,
  readHeadsOfTownship,
  endSessionsOfHead,
} from '../usecases/county/township-heads'
import {
  closeTownshipOfCounty,
  keepTownshipOfCountyOpen,
  readClosingOfTownship,
} from '../usecases/county/township-closing'
import {
  downloadExportOfTownship,
  makeExportOfTownship,
  readExportOfTownship,
} from '../usecases/county/township-export'
import { readRetentionOfCounty, saveRetentionOfCounty } from '../usecases/archive/county-retention'
import { readArchiveAtDesk, saveRetentionAtDesk } from '../usecases/archive/archive-desk'
import {
  downloadPackageAtDesk,
  makePackageAtDesk,
  readYearOfArchive,
} from '../usecases/archive/packages-at-desk'
import {
  ARCHIVE_DESK,
  ARCHIVE_MAKERS,
  COUNTY,
  DESK,
  RECTIFICATION_DESK,
  SETTINGS_KEEPERS,
  SUPERVISORS,
} from '../usecases/acting/who-may-enter'

const reading = bind(SUPERVISORS)

/** Goes through every township of a county. */
const wholeCounty = bind(COUNTY, { triesInTenMinutes: 120 })

/**
 * The annual report: the county reads its figures, the township also what stands behind them. And the townships of the
 * county side by side.
 */
export const doors = [
  reading(listReports, listAnnualReports),
  reading(readReport, readAnnualReport),
  reading(readNarrative, readReportNarrative),
  reading(readReportMonths, readMonthsOfReport),
  bind(SUPERVISORS, { triesInTenMinutes: 60 })(downloadReport, downloadReportAtDesk),
  bind('public', { triesInTenMinutes: 60 })(downloadPublishedReport, downloadReportOfPublic),
  bind('public')(readPublishedReport, readReportOfDocument),
  bind(DESK, { once: true })(pasteReportTable, pasteTableOfReport),
  bind(DESK, { once: true, triesInTenMinutes: 60 })(importReportFile, importFileOfReport),
  bind(DESK)(openFigure, openReportFigure),
  bind(DESK, { once: true })(actOnReport, actOnAnnualReport),
  bind(ARCHIVE_DESK)(readArchive, readArchiveAtDesk),
  bind(ARCHIVE_DESK, { triesInTenMinutes: 60 })(readArchiveYear, readYearOfArchive),
  bind(SETTINGS_KEEPERS, { once: true })(saveRetention, saveRetentionAtDesk),
  wholeCounty(readCountyRetention, readRetentionOfCounty),
  bind(COUNTY, { once: true, triesInTenMinutes: 60 })(saveCountyRetention, saveRetentionOfCounty),
  bind(ARCHIVE_MAKERS, { once: true, grave: true, triesInTenMinutes: 10 })(makePackage, makePackageAtDesk),
  bind(ARCHIVE_MAKERS, { triesInTenMinutes: 20 })(downloadPackage, downloadPackageAtDesk),
  wholeCounty(readCounty, readCountySideBySide),
  wholeCounty(readCountyTownship, readOneTownship),
  wholeCounty(readCountyCalendar, readCalendarOfCounty),
  bind(COUNTY, { once: true, triesInTenMinutes: 30 })(loadCountyDays, loadDaysOfCounty),
  wholeCounty(readCountyReport, readReportOfCounty),
  bind(COUNTY, { triesInTenMinutes: 60 })(downloadCountyReport, downloadReportOfCounty),
  bind(COUNTY, { once: true, triesInTenMinutes: 60 })(actOnCountyReport, actOnReportOfCounty),
  bind('public', { triesInTenMinutes: 120 })(listPublishedCountyReports, listReportsOfCountyForAll),
  bind('public', { triesInTenMinutes: 120 })(readPublishedCountyReport, readReportOfCountyForAll),
  bind('public', { triesInTenMinutes: 60 })(downloadPublishedCountyReport, downloadReportOfCountyForAll),
  wholeCounty(readNewTownshipDesk, readDeskOfNewTownship),
  bind(COUNTY, { once: true, triesInTenMinutes: 30 })(foundTownship, foundTownshipOfCounty),
  bind(COUNTY, { triesInTenMinutes: 60 })(loadLaws, loadLawsOfTownship),
  wholeCounty(readTownshipClosing, readClosingOfTownship),
  bind(COUNTY, { once: true, grave: true })(closeTownship, closeTownshipOfCounty),
  bind(COUNTY, { once: true })(keepTownshipOpen, keepTownshipOfCountyOpen),
  bind(COUNTY, { triesInTenMinutes: 60 })(readTownshipExport, readExportOfTownship),
  bind(COUNTY, { once: true, grave: true, triesInTenMinutes: 10 })(makeTownshipExport, makeExportOfTownship),
  bind(COUNTY, { triesInTenMinutes: 20 })(downloadTownshipExport, downloadExportOfTownship),
  wholeCounty(readTownshipHeads, readHeadsOfTownship),
  bind(COUNTY, { once: true })(openTownshipHead, openHeadOfTownship),
  bind(COUNTY, { triesInTenMinutes: 30, grave: true })(issueHeadPassword, issuePasswordToHead),
  bind(COUNTY, { triesInTenMinutes: 30, grave: true })(endHeadSessions, endSessionsOfHead),
  bind(RECTIFICATION_DESK, { triesInTenMinutes: 120 })(listRectifications, listRectificationsAtDesk),
  bind(RECTIFICATION_DESK)(readRectification, readRectificationAtDesk),
  bind(RECTIFICATION_DESK, { triesInTenMinutes: 120 })(readRectificationFile, readFileOfRectification),
  wholeCounty(readRectificationTerms, readTermsOfRectifications),
  bind(COUNTY, { once: true, triesInTenMinutes: 30 })(saveRectificationTerms, saveTermsOfRectifications),
  wholeCounty(readShortfalls, readShortfallsOfTownship),
  bind(COUNTY, { once: true })(orderRectification, orderRectificationAtDesk),
  bind(RECTIFICATION_DESK, { once: true })(actOnRectification, actOnRectificationAtDesk),
]

export const app = serveEndpoints('reports', doors, fromEnvironment)

export default forVercel(app)

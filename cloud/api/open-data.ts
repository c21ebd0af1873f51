import {
  exportDocuments,
  readDocumentPage,
  readFeed,
  readOpenApi,
  readRobots,
  readSitemap,
  readSitemapIndex,
} from '../../src/contract/open-data'
import { exportSurveysCsv, exportSurveysJson } from '../../src/contract/surveys'
import { exportTimelinessCsv, exportTimelinessJson } from '../../src/contract/timeliness'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { atCleanPaths } from '../http/clean-paths'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { describeDoors } from '../usecases/open-data/describe-doors'
import { exportPublicDocuments } from '../usecases/open-data/export-documents'
import { readPlainDocument } from '../usecases/open-data/read-document-page'
import { readDocumentFeed } from '../usecases/open-data/read-feed'
import { readCrawlerRules, readDocumentSitemap, readSitemapList } from '../usecases/open-data/read-sitemaps'
import { exportSurveyResults, exportSurveyTable } from '../usecases/participation/read-surveys'
import { exportTimelinessFigures, exportTimelinessTable } from '../usecases/requests/read-timeliness'
import { doors as publicDoors } from './public'

const open = bind('public')
/** Work for the server; a village may share one address. */
const costly = bind('public', { triesInTenMinutes: 60 })

const texts = [
  open(readFeed, readDocumentFeed),
  open(readDocumentPage, readPlainDocument),
  costly(exportDocuments, exportPublicDocuments),
  costly(exportTimelinessCsv, exportTimelinessTable),
  costly(exportTimelinessJson, exportTimelinessFigures),
  costly(exportSurveysCsv, exportSurveyTable),
  costly(exportSurveysJson, exportSurveyResults),
  costly(readSitemap, readDocumentSitemap),
  costly(readSitemapIndex, readSitemapList),
  open(readRobots, readCrawlerRules),
]

const described = [...publicDoors, ...texts].map(({ door }) => door)

/** What other programs read: feeds, sitemaps, plain pages, tables, and the description of all public reads. */
export const doors = [...texts, costly(readOpenApi, describeDoors(described))]

export const app = atCleanPaths(serveEndpoints('open_data', doors, fromEnvironment))

export default forVercel(app)

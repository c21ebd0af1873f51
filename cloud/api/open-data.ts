import {
  exportDocuments,
  readDocumentPage,
  readFeed,
  readRobots,
  readSitemap,
  readSitemapIndex,
} from '../../src/contract/open-data'
import { fromEnvironment } from '../composition'
import { bind } from '../http/binding'
import { atCleanPaths } from '../http/clean-paths'
import { serveEndpoints } from '../http/serve-endpoints'
import { forVercel } from '../http/vercel'
import { exportPublicDocuments } from '../usecases/open-data/export-documents'
import { readPlainDocument } from '../usecases/open-data/read-document-page'
import { readDocumentFeed } from '../usecases/open-data/read-feed'
import { readCrawlerRules, readDocumentSitemap, readSitemapList } from '../usecases/open-data/read-sitemaps'

const open = bind('public')
/** Work for the server; a village may share one address. */
const costly = bind('public', { triesInTenMinutes: 60 })

/** What other programs read: feeds, sitemaps, plain pages, tables. */
export const doors = [
  open(readFeed, readDocumentFeed),
  open(readDocumentPage, readPlainDocument),
  costly(exportDocuments, exportPublicDocuments),
  costly(readSitemap, readDocumentSitemap),
  costly(readSitemapIndex, readSitemapList),
  open(readRobots, readCrawlerRules),
]

export const app = atCleanPaths(serveEndpoints('open_data', doors, fromEnvironment))

export default forVercel(app)

import * as z from 'zod/mini'
import { FEED_KINDS } from '../domain/open-data/addresses'
import { byId, nothing } from './case-id'
import { givingText } from './endpoint'

const get = { area: 'open_data', method: 'GET' } as const
const column = z.string().check(z.regex(/^[a-z_]{1,60}$/, '栏目不对，请从订阅页重新复制网址'))

/** Newest documents of a column, or of all (`all`), as RSS 2.0, Atom or JSON Feed 1.1. Source: Art. 23. */
export const readFeed = givingText({
  ...get,
  path: '/feeds/:kind/:column',
  input: () =>
    z.strictObject({
      kind: z.enum(FEED_KINDS),
      column,
      cursor: z._default(z.string().check(z.maxLength(200)), ''),
    }),
})

/** A document as a page of HTML without scripts, at a clean address. */
export const readDocumentPage = givingText({ ...get, path: '/documents/:id', input: byId })

/** Header fields of every public document as CSV, newest first. */
export const exportDocuments = givingText({ ...get, path: '/documents.csv', input: nothing })

/** One sitemap of a township, counted from 1. */
export const readSitemap = givingText({
  ...get,
  path: '/sitemaps/:page',
  input: () => z.strictObject({ page: z.string().check(z.regex(/^[1-9]\d{0,5}$/, '没有这一页')) }),
})

/** The list of the sitemaps of every township; asked of the township `all`. */
export const readSitemapIndex = givingText({ ...get, path: '/sitemap', input: nothing })

/** What crawlers may read; asked of the township `all`. */
export const readRobots = givingText({ ...get, path: '/robots', input: nothing })

/** The public reads as an OpenAPI 3.1 document; asked of the township `all`. */
export const readOpenApi = givingText({ ...get, path: '/openapi', input: nothing })

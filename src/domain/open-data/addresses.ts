/** Kinds of feed, with the name they end in. */
export const FEED_KINDS = ['rss', 'atom', 'json'] as const
export type FeedKind = (typeof FEED_KINDS)[number]

/** Media type of each kind of feed. @example FEED_TYPES.json // 'application/feed+json' */
export const FEED_TYPES: Readonly<Record<FeedKind, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

const part = (text: string): string => encodeURIComponent(text)

/** Path of a document's plain page. @example documentPath('zhanxi', 'a1') // '/d/zhanxi/a1' */
export const documentPath = (tenant: string, id: string): string => `/d/${part(tenant)}/${part(id)}`

/**
 * Path of a feed; '' as the column means every document.
 * @example feedPath('zhanxi', '', 'rss') // '/feeds/zhanxi/all.rss'
 */
export const feedPath = (tenant: string, column: string, kind: FeedKind): string =>
  `/feeds/${part(tenant)}/${part(column || 'all')}.${kind}`

/** Path of the list of all documents as CSV. @example cataloguePath('zhanxi') // '/feeds/zhanxi/documents.csv' */
export const cataloguePath = (tenant: string): string => `/feeds/${part(tenant)}/documents.csv`

/**
 * Path of the figures of 办理时效 as a table or for programs.
 * @example timelinessPath('zhanxi', 'csv') // '/feeds/zhanxi/timeliness.csv'
 */
export const timelinessPath = (tenant: string, kind: 'csv' | 'json'): string =>
  `/feeds/${part(tenant)}/timeliness.${kind}`

/**
 * Path of the results of the yearly surveys (评议) as a table or for programs.
 * @example surveysPath('zhanxi', 'csv') // '/feeds/zhanxi/surveys.csv'
 */
export const surveysPath = (tenant: string, kind: 'csv' | 'json'): string =>
  `/feeds/${part(tenant)}/surveys.${kind}`

/** Path of one sitemap, counted from 1. @example sitemapPath('zhanxi', 1) // '/sitemaps/zhanxi/1.xml' */
export const sitemapPath = (tenant: string, page: number): string => `/sitemaps/${part(tenant)}/${page}.xml`

/** Address below which the functions of no single township are. */
export const EVERY_TOWNSHIP = 'all'

const CLEAN: readonly (readonly [clean: RegExp, door: string])[] = [
  [/^\/d\/([^/]+)\/([^/]+)$/, '/api/open_data/$1/documents/$2'],
  [/^\/feeds\/([^/]+)\/documents\.csv$/, '/api/open_data/$1/documents.csv'],
  [/^\/feeds\/([^/]+)\/(timeliness|surveys)\.(csv|json)$/, '/api/open_data/$1/$2.$3'],
  [/^\/feeds\/([^/]+)\/([^/]+)\.(rss|atom|json)$/, '/api/open_data/$1/feeds/$3/$2'],
  [/^\/sitemaps\/([^/]+)\/(\d{1,6})\.xml$/, '/api/open_data/$1/sitemaps/$2'],
  [/^\/sitemap\.xml$/, `/api/open_data/${EVERY_TOWNSHIP}/sitemap`],
  [/^\/robots\.txt$/, `/api/open_data/${EVERY_TOWNSHIP}/robots`],
  [/^\/openapi\.json$/, `/api/open_data/${EVERY_TOWNSHIP}/openapi`],
]

/**
 * The door behind a clean address; null where the path is none of open data.
 * @example doorOfCleanPath('/d/zhanxi/a1') // '/api/open_data/zhanxi/documents/a1'
 */
export const doorOfCleanPath = (pathname: string): string | null => {
  const found = CLEAN.find(([clean]) => clean.test(pathname))
  return found === undefined ? null : pathname.replace(found[0], found[1])
}

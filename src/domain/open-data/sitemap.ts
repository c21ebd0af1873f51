import type { IsoDate } from '../calendar/civil-date'
import { textElement } from './markup-text'

/** Addresses in one sitemap: under the protocol's 50,000, so that one file stays below what hosts may answer. */
export const SITEMAP_SIZE = 20_000

/** A page to be found. */
export interface SitemapPage {
  readonly address: string
  readonly changedOn: IsoDate | null
}

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

const wrapped = (root: string, parts: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${NAMESPACE}>\n${parts.join('\n')}\n</${root}>\n`

const located =
  (name: string) =>
  (page: SitemapPage): string =>
    `<${name}>${textElement('loc', page.address)}${textElement('lastmod', page.changedOn ?? '')}</${name}>`

/**
 * A sitemap of pages (sitemaps.org 0.9).
 * @example sitemap([{ address: 'https://a.example/d/zhanxi/1', changedOn: null }])
 */
export const sitemap = (pages: readonly SitemapPage[]): string => wrapped('urlset', pages.map(located('url')))

/**
 * The list of sitemaps.
 * @example sitemapIndex([{ address: 'https://a.example/sitemaps/zhanxi/1.xml', changedOn: null }])
 */
export const sitemapIndex = (sitemaps: readonly SitemapPage[]): string =>
  wrapped('sitemapindex', sitemaps.map(located('sitemap')))

/** How many sitemaps a number of pages needs; an empty one too. @example sitemapsFor(20_001) // 2 */
export const sitemapsFor = (pages: number): number => Math.max(1, Math.ceil(pages / SITEMAP_SIZE))

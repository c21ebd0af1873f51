import type { InputOf, TextAnswer } from '../../../src/contract/endpoint'
import type { readSitemap } from '../../../src/contract/open-data'
import { documentPath, sitemapPath } from '../../../src/domain/open-data/addresses'
import { robots } from '../../../src/domain/open-data/robots'
import { sitemap, SITEMAP_SIZE, sitemapIndex, sitemapsFor } from '../../../src/domain/open-data/sitemap'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'

const XML = 'application/xml'

/** One sitemap of the public documents of a township; a page beyond the last is not found. */
export const readDocumentSitemap: UseCase<InputOf<typeof readSitemap>, TextAnswer> = (
  { tenant, input, origin = '' },
  world,
) =>
  reading(world, tenant, async ({ openDocuments }) => {
    const page = Number(input.page)
    const found = await openDocuments.ids((page - 1) * SITEMAP_SIZE, SITEMAP_SIZE)
    if (found.length === 0 && page > 1) return fail('not_found')
    const pages = found.map(({ id, publishedOn }) => ({
      address: `${origin}${documentPath(tenant, id)}`,
      changedOn: publishedOn,
    }))
    return ok({ mediaType: XML, text: sitemap(pages) })
  })

/** Every sitemap of every township of this host. */
export const readSitemapList: UseCase<object, TextAnswer> = async ({ origin = '' }, world) => {
  const all: string[] = []
  for (const tenant of await world.storage.tenants()) {
    const documents = await world.storage.read(tenant, ({ openDocuments }) => openDocuments.count())
    for (let page = 1; page <= sitemapsFor(documents ?? 0); page += 1) all.push(sitemapPath(tenant, page))
  }
  const text = sitemapIndex(all.map((path) => ({ address: `${origin}${path}`, changedOn: null })))
  return ok({ mediaType: XML, text })
}

/** What crawlers may read. */
export const readCrawlerRules: UseCase<object, TextAnswer> = async ({ origin = '' }) =>
  ok({ mediaType: 'text/plain', text: robots(origin) })

import { documentPath } from '../../../src/domain/open-data/addresses'
import { CODED_PAGES } from '../../../src/domain/open-data/page-scene'
import type { LinkedPage } from '../../ports/page-links'
import type { Stores } from '../../ports/storage'

/** What a public page is called; null for what is not public. */
export const titleOfPage = async (
  { kind, id }: LinkedPage,
  { documents, villages }: Pick<Stores, 'documents' | 'villages'>,
): Promise<string | null> => {
  if (kind === 'document') return (await documents.find(id))?.title ?? null
  return (await villages.find(id))?.name ?? null
}

/** Its address on the web. */
export const webAddressOf = ({ kind, id }: LinkedPage, tenant: string, origin: string): string =>
  kind === 'document'
    ? `${origin}${documentPath(tenant, id)}`
    : `${origin}/#/${CODED_PAGES.village}?id=${encodeURIComponent(id)}`

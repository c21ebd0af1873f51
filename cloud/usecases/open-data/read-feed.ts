import type { InputOf, TextAnswer } from '../../../src/contract/endpoint'
import type { readFeed } from '../../../src/contract/open-data'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { categoryOf } from '../../../src/domain/disclosure/categories'
import { documentPath, FEED_TYPES, feedPath } from '../../../src/domain/open-data/addresses'
import type { FeedKind } from '../../../src/domain/open-data/addresses'
import { atom } from '../../../src/domain/open-data/atom'
import type { Feed } from '../../../src/domain/open-data/feed'
import { jsonFeed } from '../../../src/domain/open-data/json-feed'
import { rss } from '../../../src/domain/open-data/rss'
import { contactLine } from '../../../src/domain/guide/office-guide'
import { fail, ok } from '../../../src/domain/result'
import type { Asked, UseCase } from '../../ports/use-case'
import type { Stores } from '../../ports/storage'
import { reading } from '../acting/reading'
import { appColumns } from './app-addresses'

const ENTRIES = 50

type FeedInput = InputOf<typeof readFeed>

const written = (kind: FeedKind, feed: Feed, today: IsoDate): string => {
  if (kind === 'rss') return rss(feed)
  return kind === 'atom' ? atom(feed, today) : jsonFeed(feed)
}

const feedOf = async (
  { tenant, input, origin = '' }: Asked<FeedInput>,
  { openDocuments, settings }: Stores,
): Promise<Feed> => {
  const columnId = input.column === 'all' ? '' : input.column
  const { entries, next } = await openDocuments.page({ columnId, cursor: input.cursor, limit: ENTRIES })
  const { township } = settings.office
  const name = columnId === '' ? '全部公开信息' : (categoryOf(columnId)?.name ?? columnId)
  const own = `${origin}${feedPath(tenant, columnId, input.kind)}`
  const withCursor = (cursor: string): string =>
    cursor === '' ? own : `${own}?cursor=${encodeURIComponent(cursor)}`
  return {
    title: `${township} · ${name}`,
    description: `${township}主动公开的政府信息：${name}，新的在前。联系：${contactLine(settings.office)}`,
    address: withCursor(input.cursor),
    home: appColumns(origin),
    next: next === '' ? '' : withCursor(next),
    author: settings.office.name,
    addressOf: (id) => `${origin}${documentPath(tenant, id)}`,
    entries,
  }
}

/** The newest documents of a column as a feed; an unknown column is not found. */
export const readDocumentFeed: UseCase<FeedInput, TextAnswer> = async (asked, world) => {
  const { kind, column } = asked.input
  if (column !== 'all' && categoryOf(column) === undefined) return fail('not_found')
  return reading(world, asked.tenant, async (stores) => {
    const text = written(kind, await feedOf(asked, stores), world.clock.today())
    return ok({ mediaType: FEED_TYPES[kind], text })
  })
}

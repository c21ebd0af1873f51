import { rfc3339 } from './feed'
import type { Feed, OpenEntry } from './feed'

const itemOf = (entry: OpenEntry, { addressOf, author }: Feed): Readonly<Record<string, unknown>> => {
  const address = addressOf(entry.id)
  return {
    id: address,
    url: address,
    title: entry.title,
    content_text: entry.summary === '' ? entry.title : entry.summary,
    date_published: rfc3339(entry.publishedOn),
    authors: [{ name: entry.issuer || author }],
    tags: entry.columnName === '' ? [] : [entry.columnName],
  }
}

/**
 * The feed as JSON Feed 1.1.
 * @example JSON.parse(jsonFeed(feed)).version // 'https://jsonfeed.org/version/1.1'
 */
export const jsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.address,
    ...(feed.next === '' ? {} : { next_url: feed.next }),
    language: 'zh-CN',
    authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => itemOf(entry, feed)),
  })

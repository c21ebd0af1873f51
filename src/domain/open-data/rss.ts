import { newestOn, rfc822 } from './feed'
import type { Feed, OpenEntry } from './feed'
import { markupText, textElement } from './markup-text'

const item = (entry: OpenEntry, { addressOf }: Feed): string => {
  const address = addressOf(entry.id)
  return `<item>${textElement('title', entry.title)}${textElement('link', address)}<guid isPermaLink="true">${markupText(address)}</guid>${textElement('category', entry.columnName)}${textElement('description', entry.summary)}${textElement('dc:creator', entry.issuer)}<pubDate>${rfc822(entry.publishedOn)}</pubDate></item>`
}

/**
 * The feed as RSS 2.0. An empty feed is a channel without items.
 * @example rss({ ...feed, entries: [] }) // '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" …'
 */
export const rss = (feed: Feed): string => {
  const newest = newestOn(feed.entries)
  const self = `<atom:link href="${markupText(feed.address)}" rel="self" type="application/rss+xml"/>`
  const next = feed.next === '' ? '' : `<atom:link href="${markupText(feed.next)}" rel="next"/>`
  const head = [
    textElement('title', feed.title),
    textElement('link', feed.home),
    textElement('description', feed.description),
    '<language>zh-CN</language>',
    self,
    next,
    newest === null ? '' : `<lastBuildDate>${rfc822(newest)}</lastBuildDate>`,
  ].join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head}
${feed.entries.map((entry) => item(entry, feed)).join('\n')}
</channel></rss>
`
}

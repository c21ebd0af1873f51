import { newestOn, rfc3339 } from './feed'
import type { Feed, OpenEntry } from './feed'
import { markupText, textElement } from './markup-text'
import type { IsoDate } from '../calendar/civil-date'

const link = (relation: string, address: string): string =>
  address === '' ? '' : `<link rel="${relation}" href="${markupText(address)}"/>`

const entryOf = (entry: OpenEntry, { addressOf, author }: Feed): string => {
  const address = addressOf(entry.id)
  const category = entry.columnName === '' ? '' : `<category term="${markupText(entry.columnName)}"/>`
  const by = textElement('name', entry.issuer || author)
  return `<entry>${textElement('id', address)}${textElement('title', entry.title)}${link('alternate', address)}<published>${rfc3339(entry.publishedOn)}</published><updated>${rfc3339(entry.publishedOn)}</updated><author>${by}</author>${category}${textElement('summary', entry.summary)}</entry>`
}

/**
 * The feed as Atom (RFC 4287), paged by `next` links (RFC 5005). An empty feed was updated on the day that is given.
 * @example atom({ ...feed, entries: [] }, day('2026-03-02')) // '<?xml version="1.0" encoding="UTF-8"?>\n<feed …'
 */
export const atom = (feed: Feed, today: IsoDate): string => {
  const head = [
    textElement('id', feed.address),
    textElement('title', feed.title),
    textElement('subtitle', feed.description),
    link('self', feed.address),
    link('alternate', feed.home),
    link('next', feed.next),
    `<updated>${rfc3339(newestOn(feed.entries) ?? today)}</updated>`,
    `<author>${textElement('name', feed.author)}</author>`,
  ].join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">${head}
${feed.entries.map((entry) => entryOf(entry, feed)).join('\n')}
</feed>
`
}

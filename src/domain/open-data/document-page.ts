import type { IsoDate } from '../calendar/civil-date'
import { markupText, textElement } from './markup-text'
import { PAGE_STYLE } from './page-style'

/** A piece of a document's text. */
export type PageBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** What the plain page of a document says. Addresses are absolute. */
export interface DocumentPage {
  readonly title: string
  readonly description: string
  /** The address under which this page is to be known; an older version names the current one's. */
  readonly canonical: string
  /** The same document in the app. */
  readonly app: string
  readonly home: string
  readonly site: string
  /** Whom to ask, in one line. */
  readonly contact: string
  readonly issuer: string
  readonly publishedOn: IsoDate
  /** Rows of the header table; those without a value are left out. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  /** Warnings above the text, e.g. that it no longer holds. */
  readonly notices: readonly string[]
  readonly blocks: readonly PageBlock[]
  readonly links: readonly { readonly label: string; readonly title: string; readonly address: string }[]
  readonly feeds: readonly { readonly title: string; readonly type: string; readonly address: string }[]
  /** Whether search engines may keep it: not what was taken down, not an old version. */
  readonly isIndexed: boolean
}

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${markupText(cell)}</td>`).join('')}</tr>`

const block = (part: PageBlock): string => {
  if (part.kind === 'paragraph') return `<p>${markupText(part.text)}</p>`
  if (part.kind === 'table') return `<div class="wide"><table>${part.rows.map(row).join('')}</table></div>`
  // The page's title is its h1.
  const level = part.level + 1
  return `<h${level}>${markupText(part.text)}</h${level}>`
}

const fact = ([name, value]: readonly [string, string]): string =>
  value === '' ? '' : `<tr><th scope="row">${markupText(name)}</th><td>${markupText(value)}</td></tr>`

/** Structured data (schema.org) as a data block: nothing runs, and no text can close the element. */
const structured = (page: DocumentPage): string => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'GovernmentPublication',
    name: page.title,
    headline: page.title,
    description: page.description,
    url: page.canonical,
    datePublished: page.publishedOn,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    publisher: { '@type': 'GovernmentOrganization', name: page.issuer || page.site },
  }
  const type = 'application/ld+json'
  return `<script type="${type}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`
}

const head = (page: DocumentPage): string =>
  [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    textElement('title', `${page.title} - ${page.site}`),
    `<meta name="description" content="${markupText(page.description)}">`,
    `<meta property="og:type" content="article"><meta property="og:title" content="${markupText(page.title)}">`,
    page.isIndexed ? '' : '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${markupText(page.canonical)}">`,
    ...page.feeds.map(
      ({ title, type, address }) =>
        `<link rel="alternate" type="${type}" title="${markupText(title)}" href="${markupText(address)}">`,
    ),
    `<style>${PAGE_STYLE}</style>`,
    page.isIndexed ? structured(page) : '',
  ].join('')

const linkRow = ({ label, title, address }: DocumentPage['links'][number]): string =>
  `<li>${markupText(label)}：<a href="${markupText(address)}">${markupText(title)}</a></li>`

/**
 * A document as a page of HTML that is read without JavaScript and found by search engines.
 * @example documentPage(page).startsWith('<!doctype html>') // true
 */
export const documentPage = (page: DocumentPage): string => {
  const links = page.links.length === 0 ? '' : `<h2>相关</h2><ul>${page.links.map(linkRow).join('')}</ul>`
  return `<!doctype html>
<html lang="zh-CN"><head>${head(page)}</head><body>
<header><a href="${markupText(page.home)}">${markupText(page.site)}</a></header>
<main><h1>${markupText(page.title)}</h1>
${page.notices.map((notice) => `<p class="notice">${markupText(notice)}</p>`).join('')}
<table class="facts">${page.facts.map(fact).join('')}</table>
${page.blocks.map(block).join('\n')}
${links}
<p><a class="open" href="${markupText(page.app)}">在公开通里打开（大字、朗读、对比版本）</a></p></main>
<footer>${markupText(page.contact)}</footer>
</body></html>
`
}

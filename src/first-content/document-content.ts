import type { DocumentView, TextBlock } from '../contract/document-view'
import { standingNotice } from '../domain/disclosure/standing-notice'
import { element } from './element'

const table = (rows: readonly (readonly string[])[]): HTMLElement =>
  element(
    'div',
    { class: 'wide', tabindex: '0' },
    element(
      'table',
      {},
      ...rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, cell)))),
    ),
  )

const block = (part: TextBlock): HTMLElement => {
  if (part.kind === 'table') return table(part.rows)
  return part.kind === 'paragraph'
    ? element('p', {}, part.text)
    : element(`h${part.level + 1}`, {}, part.text)
}

const noticeOf = (view: DocumentView): readonly HTMLElement[] => {
  const notice = standingNotice(view)
  return notice === '' ? [] : [element('p', { class: 'notice' }, notice)]
}

const factsOf = ({ issuer, documentNumber, publishedOn, columnName }: DocumentView): string =>
  [issuer, documentNumber, `发布 ${publishedOn}`, columnName].filter(Boolean).join(' · ')

/** A document: what it is, whether it holds, and its text. */
export const documentContent = (view: DocumentView): readonly HTMLElement[] => [
  element('h1', {}, view.title),
  ...noticeOf(view),
  ...(view.takenDown === null ? [element('p', { class: 'aside' }, factsOf(view))] : []),
  ...(view.plain.oneSentence === '' ? [] : [element('p', { class: 'card' }, view.plain.oneSentence)]),
  ...view.blocks.map(block),
]

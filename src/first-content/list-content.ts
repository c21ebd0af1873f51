import type { DocumentSummary } from '../contract/document-view'
import type { ColumnView } from '../contract/list-columns'
import type { DocumentPage } from '../contract/list-documents'
import { VALIDITY_TEXTS } from '../domain/disclosure/validity'
import { element } from './element'
import { row } from './parts'
import { columnAddress, documentAddress } from './places'

const documentRow = (one: DocumentSummary): HTMLElement => {
  const validity = one.validity === 'in_force' ? '' : VALIDITY_TEXTS[one.validity]
  const aside = [one.columnName, one.documentNumber, `发布 ${one.publishedOn}`, validity]
  return row(one.title, aside.filter(Boolean).join(' · '), documentAddress(one.id))
}

/** Documents, each a link. */
export const documentList = (items: readonly DocumentSummary[]): HTMLElement =>
  element('ul', {}, ...items.map(documentRow))

/** A page of documents below a heading. */
export const listContent = ({ items }: DocumentPage, heading: string): readonly HTMLElement[] => [
  element('h1', {}, heading),
  items.length === 0
    ? element('p', {}, '这里没有找到。等页面全部打开，可以换个词找，也可以申请公开。')
    : documentList(items),
]

/** The columns, with how much is in each. */
export const columnsContent = (columns: readonly ColumnView[]): readonly HTMLElement[] => [
  element('h1', {}, '公开'),
  element(
    'ul',
    {},
    ...columns
      .filter(({ count }) => count > 0)
      .map(({ id, name, count }) => row(name, `${count} 条`, columnAddress(id))),
  ),
]

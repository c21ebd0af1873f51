import { catalogueItemForm, type CatalogueItemForm } from '@/contract/catalogue'
import type { CatalogueItem } from '@/domain/catalogue/catalogue-item'

/** An item as it is typed: one element a line, the term's length as text. */
export interface TypedItem {
  readonly item: Omit<CatalogueItemForm, 'elements' | 'term'>
  readonly elements: string
  readonly length: string
  readonly unit: CatalogueItemForm['term']['unit']
  readonly article: string
}

/** A new item, with what is usual filled in. */
export const newItem = (issuer: string): TypedItem => ({
  item: {
    columnId: '',
    subject: '',
    matter: '',
    basis: '',
    timing: { kind: 'occasional' },
    issuer,
    channels: ['website'],
    mode: '主动公开',
    audience: '全社会',
    concern: 'affairs',
    serviceList: null,
    ownerUnitId: '',
    sourceNote: '',
  },
  elements: '',
  length: '20',
  unit: 'working_days',
  article: '《政府信息公开条例》第二十六条',
})

/** An item of the catalogue, ready to be typed at. */
export const asTypedItem = ({ id: _id, elements, term, ...item }: CatalogueItem): TypedItem => ({
  item: { ...item, channels: [...item.channels] },
  elements: elements.join('\n'),
  length: String(term.length),
  unit: term.unit,
  article: term.article,
})

/** What was typed as the door takes it, or what to mend, by the name of the field. */
export const parseTypedItem = ({ item, elements, length, unit, article }: TypedItem) => {
  const lines = elements.split(/[\n；]/).map((line) => line.trim())
  const parsed = catalogueItemForm.safeParse({
    ...item,
    elements: lines.filter((line) => line !== ''),
    term: { length: /^\d+$/.test(length.trim()) ? Number(length) : length, unit, article },
  })
  if (parsed.success) return { item: parsed.data, wrong: {} }
  const wrong: Record<string, string> = {}
  for (const { path, message } of parsed.error.issues) wrong[path.slice(0, 2).join('.')] ??= message
  return { item: null, wrong }
}

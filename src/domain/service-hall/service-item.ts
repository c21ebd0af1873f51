import { SERVICE_LISTS, SERVICE_LIST_TEXTS, type ServiceList } from '../catalogue/catalogue-item'
import type { ContentBlock } from '../publication/content'
import { materialsIn } from '../structured/materials'
import { SERVICE_PARTS, servicePartOf, type ServicePart } from './service-parts'

/** A service item as it is read out of the text of a guide (办事指南); '' where the text doesn't say. */
export interface ServiceItem extends Readonly<Record<ServicePart, string>> {
  /** What to bring along, one by one. */
  readonly materialList: readonly string[]
}

type Said = Partial<Record<ServicePart, string>>

const add = (said: Said, part: ServicePart, text: string): void => {
  const line = text.trim()
  if (line !== '') said[part] = said[part] === undefined ? line : `${said[part]}\n${line}`
}

const rowLine = (row: readonly string[]): string => row.filter((cell) => cell.trim() !== '').join('，')

/** A table of two columns of which the first names parts: a row of an imported list, or a card of a guide. */
const pairsIn = (rows: readonly (readonly string[])[]): readonly (readonly [ServicePart, string])[] => {
  const pairs = rows.flatMap(([name = '', value = '', ...more]) => {
    const part = more.length > 0 ? null : servicePartOf(name)
    return part === null ? [] : [[part, value] as const]
  })
  return pairs.length < 2 ? [] : pairs
}

const INLINE = /^([^：:]{2,10})[：:](.+)$/u

/** 「收费：不收费」 in one line. */
const inlinePart = (text: string): readonly [ServicePart, string] | null => {
  const [, name = '', value = ''] = INLINE.exec(text.trim()) ?? []
  const part = servicePartOf(name)
  return part === null ? null : [part, value]
}

/** 「五、其他事项」: a heading that was typed as a line. */
const SECTION = /^[一二三四五六七八九十]+\s*、.{1,16}$/u

type Line = Exclude<ContentBlock, { kind: 'table' }>

const isHeading = (block: Line): boolean => block.kind === 'heading' || SECTION.test(block.text.trim())

const isLine = (block: ContentBlock): block is Line => block.kind !== 'table'

/** Parts that have a heading of their own: what another part says in passing isn't theirs. */
const headedIn = (blocks: readonly ContentBlock[]): ReadonlySet<ServicePart | null> =>
  new Set(blocks.filter(isLine).map(({ text }) => servicePartOf(text)))

const addTable = (said: Said, within: ServicePart | null, rows: readonly (readonly string[])[]): void => {
  const pairs = pairsIn(rows)
  for (const [part, value] of pairs) add(said, part, value)
  if (pairs.length === 0 && within !== null) for (const row of rows.slice(1)) add(said, within, rowLine(row))
}

const saidIn = (blocks: readonly ContentBlock[]): Said => {
  const said: Said = {}
  const headed = headedIn(blocks)
  let within: ServicePart | null = null
  for (const block of blocks) {
    if (!isLine(block)) {
      addTable(said, within, block.rows)
      continue
    }
    const part = servicePartOf(block.text)
    const inline = inlinePart(block.text)
    if (part !== null || isHeading(block)) within = part
    else if (inline !== null && !headed.has(inline[0])) {
      within = inline[0]
      add(said, ...inline)
    } else if (within !== null) add(said, within, block.text)
  }
  return said
}

/** Fewer parts than these, and a text is a notice or a list, no guide to a service. */
const LEAST_PARTS = 3

const cellItems = (text: string): readonly string[] =>
  text
    .replace(/\D(?=\d+\s*[.．、]\D)/gu, '$&\n')
    .split(/\n|[；;]|(?=[①-⑳])/u)
    .map((item) => item.trim().replace(/^(\d+\s*[.．、]|[(（]\d+[)）]|[①-⑳])\s*/u, ''))
    .map((item) => item.replace(/[。；;]$/u, ''))
    .filter((item) => item !== '')

/**
 * A guide's text read as a service item; null when it isn't one. Documents stay headings, paragraphs and tables
 * (ADR 0152): what a clerk typed, imported or took from a file is read the same way.
 * @example serviceItemIn(guide.blocks)?.promise // '3个工作日'
 */
export const serviceItemIn = (blocks: readonly ContentBlock[]): ServiceItem | null => {
  const said = saidIn(blocks)
  if (Object.keys(said).length < LEAST_PARTS) return null
  const texts = Object.fromEntries(SERVICE_PARTS.map((part) => [part, said[part] ?? '']))
  const listed = materialsIn(blocks)
  const materialList = listed.length > 0 ? listed : [...new Set(cellItems(said.materials ?? ''))]
  return { ...(texts as Record<ServicePart, string>), materialList }
}

const LIST_WORDS: Readonly<Record<ServiceList, RegExp>> = {
  permits: /许可|审批/,
  services: /服务|给付|确认/,
  enforcement: /执法|强制/,
  penalties: /处罚/,
  supervision: /监管|监督|检查/,
}

/**
 * Which of the five lists an item belongs to, by what its text says; 公共服务 where it says nothing.
 * Source: 盏西镇 2019 annual report §三 (许可、服务、执法、处罚、监管).
 * @example serviceListOf({ list: '行政许可' }) // 'permits'
 */
export const serviceListOf = ({ list }: Pick<ServiceItem, 'list'>): ServiceList => {
  const exact = SERVICE_LISTS.find((each) => SERVICE_LIST_TEXTS[each] === list.trim())
  return exact ?? SERVICE_LISTS.find((each) => LIST_WORDS[each].test(list)) ?? 'services'
}

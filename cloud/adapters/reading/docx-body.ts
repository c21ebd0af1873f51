import type { TextBlock } from '../../../src/contract/document-view'
import type { HiddenText } from '../../ports/file-reader'
import { readXml, type Attributes } from './markup'

/** What one part of a docx shows, and what it keeps from view. */
export interface DocxText {
  readonly blocks: readonly TextBlock[]
  readonly hidden: readonly HiddenText[]
}

interface Table {
  readonly rows: string[][]
}

/** Where the reading stands. */
interface Reading {
  readonly blocks: TextBlock[]
  readonly hidden: HiddenText[]
  readonly tables: Table[]
  paragraph: string
  concealed: string
  removed: string
  level: 0 | 1 | 2 | 3
  deleted: number
  skipped: number
  inRun: boolean
  isHidden: boolean
  takesText: boolean
}

const OFF = /^(?:0|false|off|none)$/iu
const HEADING = /^(?:heading|标题)\s*([1-9])$|^([1-9])$/iu
/** Text of this size or smaller can't be read on paper. Unit: half points. */
const SMALLEST = 4
const WHITE = /^f{6}$/iu

const isOn = (attributes: Attributes): boolean => !OFF.test(attributes['w:val'] ?? '')

const conceals = (name: string, attributes: Attributes): boolean => {
  const value = attributes['w:val'] ?? ''
  if (name === 'w:vanish' || name === 'w:webHidden') return isOn(attributes)
  if (name === 'w:color') return WHITE.test(value)
  return name === 'w:sz' && Number(value) <= SMALLEST
}

const levelOf = (style: string): 0 | 1 | 2 | 3 => {
  if (/^(?:title|标题)$/iu.test(style)) return 1
  const found = HEADING.exec(style)
  const level = Number(found?.[1] ?? found?.[2] ?? 0)
  return level === 0 ? 0 : level === 1 ? 1 : level === 2 ? 2 : 3
}

const spoken = (text: string): string => text.replace(/[ \t\u00a0]+/gu, ' ').trim()

const keepHidden = (reading: Reading, where: string, text: string): void => {
  if (text.trim() !== '') reading.hidden.push({ where, text: text.trim() })
}

const endParagraph = (reading: Reading): void => {
  const text = spoken(reading.paragraph)
  const row = reading.tables.at(-1)?.rows.at(-1)
  if (row !== undefined && row.length > 0) row[row.length - 1] = spoken(`${row.at(-1)} ${text}`)
  else if (text !== '' && reading.level > 0)
    reading.blocks.push({ kind: 'heading', level: reading.level as 1 | 2 | 3, text })
  else if (text !== '') reading.blocks.push({ kind: 'paragraph', text })
  keepHidden(reading, '隐藏文字', reading.concealed)
  keepHidden(reading, '修订中删除的文字', reading.removed)
  reading.paragraph = ''
  reading.concealed = ''
  reading.removed = ''
  reading.level = 0
}

const endTable = (reading: Reading): void => {
  const table = reading.tables.pop()
  if (table === undefined) return
  const rows = table.rows.filter((row) => row.some((cell) => cell !== ''))
  const outer = reading.tables.at(-1)?.rows.at(-1)
  if (outer !== undefined && outer.length > 0)
    outer[outer.length - 1] = spoken(`${outer.at(-1)} ${rows.map((row) => row.join(' ')).join(' ')}`)
  else if (rows.length > 0) reading.blocks.push({ kind: 'table', rows })
}

const OPENERS: Readonly<Record<string, (reading: Reading, attributes: Attributes) => void>> = {
  'mc:Fallback': (reading) => (reading.skipped += 1),
  'w:del': (reading) => (reading.deleted += 1),
  'w:moveFrom': (reading) => (reading.deleted += 1),
  'w:tbl': (reading) => reading.tables.push({ rows: [] }),
  'w:tr': (reading) => reading.tables.at(-1)?.rows.push([]),
  'w:tc': (reading) => reading.tables.at(-1)?.rows.at(-1)?.push(''),
  'w:r': (reading) => Object.assign(reading, { inRun: true, isHidden: false }),
  'w:t': (reading) => (reading.takesText = true),
  'w:delText': (reading) => (reading.takesText = true),
  'w:tab': (reading) => (reading.paragraph += reading.inRun ? ' ' : ''),
  'w:br': (reading) => (reading.paragraph += '\n'),
  'w:pStyle': (reading, attributes) => (reading.level = levelOf(attributes['w:val'] ?? '')),
}

const CLOSERS: Readonly<Record<string, (reading: Reading) => void>> = {
  'mc:Fallback': (reading) => (reading.skipped -= 1),
  'w:del': (reading) => (reading.deleted -= 1),
  'w:moveFrom': (reading) => (reading.deleted -= 1),
  'w:tbl': endTable,
  'w:p': endParagraph,
  'w:r': (reading) => Object.assign(reading, { inRun: false, isHidden: false }),
  'w:t': (reading) => (reading.takesText = false),
  'w:delText': (reading) => (reading.takesText = false),
}

const takeText = (reading: Reading, text: string): void => {
  if (!reading.takesText || reading.skipped > 0) return
  if (reading.deleted > 0) reading.removed += text
  else if (reading.isHidden) reading.concealed += text
  else reading.paragraph += text
}

/** Paragraphs and tables of a part of a docx. Hidden runs, white or tiny ones and deleted text are kept apart. */
export const docxText = (xml: string): DocxText => {
  const reading: Reading = {
    blocks: [],
    hidden: [],
    tables: [],
    paragraph: '',
    concealed: '',
    removed: '',
    level: 0,
    deleted: 0,
    skipped: 0,
    inRun: false,
    isHidden: false,
    takesText: false,
  }
  readXml(xml, {
    open: (name, attributes) => {
      if (reading.inRun && conceals(name, attributes)) reading.isHidden = true
      OPENERS[name]?.(reading, attributes)
    },
    text: (text) => takeText(reading, text),
    close: (name) => CLOSERS[name]?.(reading),
  })
  return { blocks: reading.blocks, hidden: reading.hidden }
}

/** The words of a part, whether shown or hidden. */
export const wordsOf = (xml: string): string => {
  const { blocks, hidden } = docxText(xml)
  const shown = blocks.map((block) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text))
  return [...shown, ...hidden.map(({ text }) => text)].join('\n')
}

import { readXml } from './markup'
import type { OfficeArchive } from './office-archive'
import type { BookTables } from './sheet-cells'

export interface BookSheet {
  readonly name: string
  readonly isHidden: boolean
  readonly part: string
}

export interface DefinedName {
  readonly name: string
  readonly value: string
}

const BUILT_IN_DAYS = [...Array(9).keys()]
  .map((at) => at + 14)
  .concat(
    [...Array(10).keys()].map((at) => at + 27),
    [...Array(9).keys()].map((at) => at + 50),
  )
const DAY_FORMAT = /[ymd年月日]/iu
const NO_DAY = /\[[^\]]*\]|"[^"]*"|\\./gu

const relationsOf = (archive: OfficeArchive): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>()
  readXml(archive.text('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined)
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
    text: () => undefined,
    close: () => undefined,
  })
  return targets
}

/** Sheets of a workbook in order, and the names it defines. */
export const bookSheets = (
  archive: OfficeArchive,
): { readonly sheets: readonly BookSheet[]; readonly names: readonly DefinedName[] } => {
  const targets = relationsOf(archive)
  const sheets: BookSheet[] = []
  const names: { name: string; value: string }[] = []
  let isName = false
  readXml(archive.text('xl/workbook.xml'), {
    open: (tag, attributes) => {
      isName = tag === 'definedName'
      if (isName) names.push({ name: attributes.name ?? '', value: '' })
      const part = targets.get(attributes['r:id'] ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`
      if (tag === 'sheet')
        sheets.push({ name: attributes.name ?? '', isHidden: /hidden/iu.test(attributes.state ?? ''), part })
    },
    text: (text) => {
      if (isName) names.at(-1)!.value += text
    },
    close: () => (isName = false),
  })
  return { sheets, names }
}

/** Phonetic readings (rPh) are no part of a shared text. */
const sharedTexts = (xml: string): readonly string[] => {
  const texts: string[] = []
  let phonetic = 0
  let inText = false
  readXml(xml, {
    open: (name) => {
      if (name === 'si') texts.push('')
      if (name === 'rPh') phonetic += 1
      inText = name === 't'
    },
    text: (text) => {
      if (inText && phonetic === 0 && texts.length > 0) texts[texts.length - 1] += text
    },
    close: (name) => {
      if (name === 'rPh') phonetic -= 1
      if (name === 't') inText = false
    },
  })
  return texts
}

const dayStyles = (xml: string): ReadonlySet<number> => {
  const formats = new Set<string>(BUILT_IN_DAYS.map(String))
  const days = new Set<number>()
  let inCells = false
  let style = 0
  readXml(xml, {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt' && DAY_FORMAT.test(formatCode.replace(NO_DAY, ''))) formats.add(numFmtId)
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      if (formats.has(numFmtId)) days.add(style)
      style += 1
    },
    text: () => undefined,
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return days
}

/** What the cells of all sheets refer to. */
export const bookTables = (archive: OfficeArchive): BookTables => ({
  sharedTexts: sharedTexts(archive.text('xl/sharedStrings.xml')),
  dayStyles: dayStyles(archive.text('xl/styles.xml')),
})

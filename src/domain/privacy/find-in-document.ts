import { findPersonalData, maskPersonalData } from './find-personal-data'
import type { AllowedContacts, PersonalFinding } from './kinds'
import { overlaps } from './matches'

/** A block of a document, as far as personal data may stand in it. */
export type PrivacyBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** A text that no page shows, and where it stands. */
export interface UnseenText {
  readonly where: string
  readonly text: string
}

/** What is looked through before it is published. */
export interface DocumentToCheck {
  readonly title: string
  readonly blocks: readonly PrivacyBlock[]
  readonly hidden: readonly UnseenText[]
}

/** Personal data and where it stands, in words for the person who looks for it. */
export interface LocatedFinding extends Pick<PersonalFinding, 'kind' | 'text' | 'masked'> {
  readonly where: string
  /** Nobody sees it on the page, but it goes out with the file. */
  readonly isHidden: boolean
}

const NOBODYS: AllowedContacts = { phones: [], mailboxes: [] }
const BORDER = '|'

interface CellFinding {
  readonly cell: number
  readonly finding: PersonalFinding
}

/** Where each cell begins in its row's text. */
const startsOf = (row: readonly string[]): readonly number[] =>
  row.map((_, at) => row.slice(0, at).reduce((sum, cell) => sum + cell.length + BORDER.length, 0))

const acrossRow = (row: readonly string[], allowed: AllowedContacts): readonly CellFinding[] => {
  const starts = startsOf(row)
  return findPersonalData(row.join(BORDER), allowed).map((finding) => {
    const cell = starts.filter((start) => start <= finding.from).length - 1
    const from = finding.from - starts[cell]!
    return { cell, finding: { ...finding, from, to: from + finding.to - finding.from } }
  })
}

/** A cell under its column's name: 账号 and 身份证号 are labels for all that stands below. */
const belowHeader = (
  row: readonly string[],
  header: readonly string[],
  allowed: AllowedContacts,
): readonly CellFinding[] =>
  row.flatMap((text, cell) => {
    const label = `${(header[cell] ?? '').slice(0, 12)}：`
    if (label === '：' || !/\d/u.test(text)) return []
    return findPersonalData(label + text, allowed)
      .filter(({ from }) => from >= label.length)
      .map((finding) => ({
        cell,
        finding: { ...finding, from: finding.from - label.length, to: finding.to - label.length },
      }))
  })

const inRow = (
  row: readonly string[],
  header: readonly string[],
  allowed: AllowedContacts,
): readonly CellFinding[] => {
  const across = acrossRow(row, allowed)
  const below = header === row ? [] : belowHeader(row, header, allowed)
  const isNew = ({ cell, finding }: CellFinding): boolean =>
    !across.some((other) => other.cell === cell && overlaps(other.finding, finding))
  return [...across, ...below.filter(isNew)]
}

const located =
  (where: string, isHidden: boolean) =>
  ({ kind, text, masked }: PersonalFinding): LocatedFinding => ({
    kind,
    text,
    masked,
    where,
    isHidden,
  })

const inBlock = (block: PrivacyBlock, place: string, allowed: AllowedContacts): readonly LocatedFinding[] => {
  if (block.kind !== 'table') return findPersonalData(block.text, allowed).map(located(place, false))
  const header = block.rows[0] ?? []
  return block.rows.flatMap((row, at) =>
    inRow(row, header, allowed).map(({ finding }) => located(`${place}第${at + 1}行`, false)(finding)),
  )
}

const placesOf = (blocks: readonly PrivacyBlock[]): readonly string[] => {
  let tables = 0
  let paragraphs = 0
  return blocks.map((block) => {
    if (block.kind === 'table') return `表${(tables += 1)}`
    return `正文第${(paragraphs += 1)}段`
  })
}

/**
 * Personal data in a document: title, paragraphs, tables row by row, and what no page shows.
 * Source: 个人信息保护法 (2021) Art. 28; 政府信息公开条例 (2019) Art. 15.
 * @example findInDocument({ title: '', blocks, hidden: [] })[0].where // '表1第7行'
 */
export const findInDocument = (
  { title, blocks, hidden }: DocumentToCheck,
  allowed: AllowedContacts = NOBODYS,
): readonly LocatedFinding[] => {
  const places = placesOf(blocks)
  return [
    ...findPersonalData(title, allowed).map(located('标题', false)),
    ...blocks.flatMap((block, at) => inBlock(block, places[at]!, allowed)),
    ...hidden.flatMap(({ where, text }) => findPersonalData(text, allowed).map(located(where, true))),
  ]
}

/** What runs over the cell's end goes on in the next ones, which are emptied of it. */
const maskedRow = (row: readonly string[], findings: readonly CellFinding[]): readonly string[] => {
  const cells = [...row]
  row.forEach((text, cell) => {
    const here = findings.filter((one) => one.cell === cell).map(({ finding }) => finding)
    cells[cell] = maskPersonalData(
      text,
      here.map((finding) => ({ ...finding, to: Math.min(finding.to, text.length) })),
    )
  })
  for (const { cell, finding } of findings) {
    let left = finding.to - row[cell]!.length - BORDER.length
    for (let next = cell + 1; left > 0 && next < row.length; next += 1) {
      cells[next] = row[next]!.slice(left)
      left -= row[next]!.length + BORDER.length
    }
  }
  return cells
}

/**
 * A block with official masks in place of all personal data in it.
 * @example maskBlock({ kind: 'paragraph', text: '电话13812345678' }).text // '电话138****5678'
 */
export const maskBlock = (block: PrivacyBlock, allowed: AllowedContacts = NOBODYS): PrivacyBlock => {
  if (block.kind !== 'table')
    return { ...block, text: maskPersonalData(block.text, findPersonalData(block.text, allowed)) }
  const header = block.rows[0] ?? []
  return { ...block, rows: block.rows.map((row) => maskedRow(row, inRow(row, header, allowed))) }
}

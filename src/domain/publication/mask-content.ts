import { findPersonalData, maskPersonalData } from '../privacy/find-personal-data'
import type { AllowedContacts, PersonalFinding } from '../privacy/kinds'
import type { ContentBlock, PublicationContent } from './content'
import { CELL, ROW, tableText } from './personal-spots'

type Rows = readonly (readonly string[])[]
type Mask = (text: string) => string

/** What of a mask falls to one cell: the mask itself where the finding lies within it, stars where it spans several. */
const cutFor = (finding: PersonalFinding, start: number, cell: string): PersonalFinding => {
  const from = Math.max(finding.from - start, 0)
  const to = Math.min(finding.to - start, cell.length)
  const isWhole = finding.from >= start && finding.to <= start + cell.length
  const masked = isWhole ? finding.masked : '*'.repeat(to - from)
  return { ...finding, from, to, text: cell.slice(from, to), masked }
}

const maskCell = (cell: string, start: number, findings: readonly PersonalFinding[]): string =>
  maskPersonalData(
    cell,
    findings
      .filter(({ from, to }) => from < start + cell.length && to > start)
      .map((finding) => cutFor(finding, start, cell)),
  )

const maskRows = (rows: Rows, allowed: AllowedContacts | undefined): Rows => {
  const findings = findPersonalData(tableText(rows), allowed)
  if (findings.length === 0) return rows
  let start = 0
  return rows.map((row) => {
    const masked = row.map((cell) => {
      const written = maskCell(cell, start, findings)
      start += cell.length + CELL.length
      return written
    })
    // The last cell of a row is followed by a row's end instead of a cell's.
    start += ROW.length - CELL.length
    return masked
  })
}

const maskBlock = (block: ContentBlock, mask: Mask, allowed?: AllowedContacts): ContentBlock =>
  block.kind === 'table'
    ? { ...block, rows: maskRows(block.rows, allowed) }
    : { ...block, text: mask(block.text) }

/**
 * 一键遮盖: a piece with the official mask in place of everything that was found in it.
 * Source: 个人信息保护法 (2021) Art. 51; house masks of the privacy gate (138****1234).
 * @example personalSpots(maskContent(content)).length // 0
 */
export const maskContent = (content: PublicationContent, allowed?: AllowedContacts): PublicationContent => {
  const mask: Mask = (text) => maskPersonalData(text, findPersonalData(text, allowed))
  const { plain } = content
  return {
    ...content,
    title: mask(content.title),
    topic: mask(content.topic),
    source: mask(content.source),
    summary: mask(content.summary),
    plain: {
      oneSentence: mask(plain.oneSentence),
      whoFor: mask(plain.whoFor),
      howMuch: mask(plain.howMuch),
      how: mask(plain.how),
      where: mask(plain.where),
      phone: mask(plain.phone),
    },
    blocks: content.blocks.map((block) => maskBlock(block, mask, allowed)),
  }
}

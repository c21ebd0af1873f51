import { findPersonalData } from '../privacy/find-personal-data'
import type { AllowedContacts, PersonalFinding } from '../privacy/kinds'
import { placedTexts } from './checks/placed-texts'
import type { PlacedText } from './checks/finding'
import type { ContentBlock, PublicationContent } from './content'

/** Between the cells of a row and between rows, as the detector reads tables. */
export const CELL = '\t'
export const ROW = '\n'

/** Personal data in a piece: where, what kind, and how it may be written. Never its own text. */
export interface PersonalSpot {
  readonly field: string
  /** Number of the block from 0; null in the header. */
  readonly block: number | null
  readonly from: number
  readonly to: number
  /** `in_file`: it stands in an attachment, whose number `block` is. */
  readonly kind: PersonalFinding['kind'] | 'in_file'
  readonly masked: string
}

/**
 * A table as one text: cells between tabs, rows between line breaks.
 * @example tableText([['姓名', '金额'], ['岩温', '300']]) // '姓名\t金额\n岩温\t300'
 */
export const tableText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join(CELL)).join(ROW)

const headerTexts = (content: PublicationContent): readonly PlacedText[] =>
  placedTexts(content).filter(({ block }) => block === null)

const blockText = (block: ContentBlock): string =>
  block.kind === 'table' ? tableText(block.rows) : block.text

const inFiles = ({ attachments }: PublicationContent): readonly PersonalSpot[] =>
  attachments.flatMap(({ name, personal }, at) =>
    personal.map((found) => ({
      field: 'attachments',
      block: at,
      from: 0,
      to: 0,
      kind: 'in_file' as const,
      masked: `附件「${name}」${found}`,
    })),
  )

/**
 * Personal data in title, header, text, tables and attachments of a piece, in their order; what the office has declared its own is left out.
 * Source: Regulation (2019) Art. 15; 个人信息保护法 (2021) Art. 28.
 * @example personalSpots(content)[0]?.masked // '5331**********1234'
 */
export const personalSpots = (
  content: PublicationContent,
  allowed?: AllowedContacts,
): readonly PersonalSpot[] => {
  const texts = [
    ...headerTexts(content),
    ...content.blocks.map((block, at) => ({ field: 'blocks', block: at, text: blockText(block) })),
  ]
  const inText = texts.flatMap(({ field, block, text }) =>
    findPersonalData(text, allowed).map(({ from, to, kind, masked }) => ({
      field,
      block,
      from,
      to,
      kind,
      masked,
    })),
  )
  return [...inText, ...inFiles(content)]
}

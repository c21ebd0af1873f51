import { findPersonalData } from '../privacy/find-personal-data'
import { namesOfBlocks } from '../privacy/find-in-document'
import type { AllowedContacts, PersonalFinding } from '../privacy/kinds'
import { findInBlocks, type BlockFinding } from '../privacy/personal-in-blocks'
import { placedTexts } from './checks/placed-texts'
import type { PublicationContent } from './content'
import { FIELD_NAMES } from './field-names'

/** Personal data in a piece: where, what kind, and how it may be written. Never its own text. */
export interface PersonalSpot {
  readonly field: string
  /** Number of the block from 0; null in the header. */
  readonly block: number | null
  /** Row and cell in a table from 0; 0 elsewhere. */
  readonly row: number
  readonly cell: number
  readonly from: number
  readonly to: number
  /** `in_file`: it stands in an attachment, whose number `block` is. */
  readonly kind: PersonalFinding['kind'] | 'in_file'
  readonly masked: string
  /** Its place in words, e.g. 表1第3行. */
  readonly where: string
}

/**
 * A spot's name among those of one text, and of no other.
 * @example spotKey(spot) // 'blocks.1.3.2.0.identity_number'
 */
export const spotKey = ({ field, block, row, cell, from, kind }: PersonalSpot): string =>
  [field, block ?? '', row, cell, from, kind].join('.')

const inFiles = ({ attachments }: PublicationContent): readonly PersonalSpot[] =>
  attachments.flatMap(({ name, personal }, at) =>
    personal.map((found, place) => ({
      field: 'attachments',
      block: at,
      row: place,
      cell: 0,
      from: 0,
      to: 0,
      kind: 'in_file' as const,
      masked: `附件「${name}」${found}`,
      where: `附件「${name}」`,
    })),
  )

/** The number that readers are told to call: a landline there is an office's. A mobile phone may still be somebody's own. */
const NUMBER_TO_CALL = 'plain.phone'

/**
 * Personal data in the text of one field of the header, by their places in it.
 * @example foundInField({ field: 'plain.phone', text: '0692-8180001' }) // []
 */
export const foundInField = (
  { field, text }: { readonly field: string; readonly text: string },
  allowed?: AllowedContacts,
): readonly PersonalFinding[] =>
  findPersonalData(text, allowed).filter(({ kind }) => field !== NUMBER_TO_CALL || kind !== 'landline')

/**
 * Personal data in one field of the header, in words for whoever looks for it.
 * @example spotsInField({ field: 'title', text: '张三13812345678' })[0]?.where // '标题'
 */
export const spotsInField = (
  { field, text }: { readonly field: string; readonly text: string },
  allowed?: AllowedContacts,
): readonly PersonalSpot[] =>
  foundInField({ field, text }, allowed).map(({ from, to, kind, masked }) => ({
    field,
    block: null,
    row: 0,
    cell: 0,
    from,
    to,
    kind,
    masked,
    where: FIELD_NAMES[field] ?? field,
  }))

/**
 * A finding in the text as a spot of the piece; `names` are those of its blocks.
 * @example spotInBlocks(finding, namesOfBlocks(blocks)).where // '正文第2段'
 */
export const spotInBlocks = (
  { block, place, kind, masked, isInTable }: BlockFinding,
  names: readonly string[],
): PersonalSpot => {
  const { row, cell, from, to } = place
  const name = names[block] ?? ''
  const where = isInTable ? `${name}第${row + 1}行` : name
  return { field: 'blocks', block, row, cell, from, to, kind, masked, where }
}

/**
 * Personal data in title, header, text, tables and attachments of a piece, in their order; what the office has declared its own is left out.
 * Source: Regulation (2019) Art. 15; 个人信息保护法 (2021) Art. 28.
 * @example personalSpots(content)[0]?.masked // '5331**********1234'
 */
export const personalSpots = (
  content: PublicationContent,
  allowed?: AllowedContacts,
): readonly PersonalSpot[] => {
  const names = namesOfBlocks(content.blocks)
  return [
    ...placedTexts(content)
      .filter(({ block }) => block === null)
      .flatMap((text) => spotsInField(text, allowed)),
    ...findInBlocks(content.blocks, allowed).map((finding) => spotInBlocks(finding, names)),
    ...inFiles(content),
  ]
}

import { findPersonalData } from './find-personal-data'
import type { AllowedContacts, PersonalFinding } from './kinds'
import { findInBlocks, type PrivacyBlock } from './personal-in-blocks'

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

const located =
  (where: string, isHidden: boolean) =>
  ({ kind, text, masked }: Pick<PersonalFinding, 'kind' | 'text' | 'masked'>): LocatedFinding => ({
    kind,
    text,
    masked,
    where,
    isHidden,
  })

/**
 * What each block is called when something is found in it: paragraphs and tables are counted apart.
 * @example namesOfBlocks([{ kind: 'paragraph', text: '' }, { kind: 'table', rows: [] }]) // ['正文第1段', '表1']
 */
export const namesOfBlocks = (blocks: readonly Pick<PrivacyBlock, 'kind'>[]): readonly string[] => {
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
  const names = namesOfBlocks(blocks)
  const inBlocks = findInBlocks(blocks, allowed).map((finding) => {
    const name = names[finding.block]!
    return located(finding.isInTable ? `${name}第${finding.place.row + 1}行` : name, false)(finding)
  })
  return [
    ...findPersonalData(title, allowed).map(located('标题', false)),
    ...inBlocks,
    ...hidden.flatMap(({ where, text }) => findPersonalData(text, allowed).map(located(where, true))),
  ]
}

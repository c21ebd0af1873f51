import type { DocumentView, TextBlock } from '../../contract/document-view'

const spokenBlock = (block: TextBlock): readonly string[] =>
  block.kind === 'table' ? block.rows.map((row) => row.filter(Boolean).join('，')) : [block.text]

/** Blocks as they are read out. */
export const spokenBlocks = (blocks: readonly TextBlock[]): readonly string[] => blocks.flatMap(spokenBlock)

/** A document as it is read out: its title, what it says in one sentence, then the text. */
export const spokenText = ({ title, summary, plain, blocks }: DocumentView): readonly string[] =>
  [title, plain.oneSentence || summary, ...spokenBlocks(blocks)].filter((text) => text !== '')

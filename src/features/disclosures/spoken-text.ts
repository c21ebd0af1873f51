import type { DocumentView, TextBlock } from '../../contract/document-view'

const spokenBlock = (block: TextBlock): readonly string[] =>
  block.kind === 'table' ? block.rows.map((row) => row.filter(Boolean).join('，')) : [block.text]

/** A document as it is read out: its title, what it says in one sentence, then the text. */
export const spokenText = ({ title, summary, plain, blocks }: DocumentView): readonly string[] =>
  [title, plain.oneSentence || summary, ...blocks.flatMap(spokenBlock)].filter((text) => text !== '')

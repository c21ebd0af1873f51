import type { TextBlock } from '../../contract/document-view'

/** Blocks shown at once: a law of a thousand articles must not stand on a cheap phone whole. */
export const PART_BLOCKS = 120

export interface DocumentPart {
  readonly blocks: readonly TextBlock[]
  /** Heading with which the part begins, or its first words. */
  readonly title: string
}

export interface ContentsEntry {
  readonly text: string
  readonly level: 1 | 2 | 3
  readonly part: number
}

const wordsOf = (block: TextBlock | undefined): string =>
  block === undefined || block.kind === 'table' ? '' : block.text.slice(0, 24)

const isMajor = (block: TextBlock): boolean => block.kind === 'heading' && block.level <= 2

/** Cuts a document into parts, at a heading where one is near. */
export const partsOf = (blocks: readonly TextBlock[]): readonly DocumentPart[] => {
  const parts: TextBlock[][] = [[]]
  for (const block of blocks) {
    const last = parts[parts.length - 1] ?? []
    const full = last.length >= PART_BLOCKS || (last.length >= PART_BLOCKS * 0.7 && isMajor(block))
    if (full) parts.push([block])
    else last.push(block)
  }
  return parts.map((part) => ({
    blocks: part,
    title: wordsOf(part.find((block) => block.kind === 'heading') ?? part[0]),
  }))
}

/** Headings of a document with the part each stands in. */
export const contentsOf = (parts: readonly DocumentPart[]): readonly ContentsEntry[] =>
  parts.flatMap(({ blocks }, part) =>
    blocks.flatMap((block) =>
      block.kind === 'heading' ? [{ text: block.text, level: block.level, part }] : [],
    ),
  )

export { inGroups } from '../../components/ui/in-groups'

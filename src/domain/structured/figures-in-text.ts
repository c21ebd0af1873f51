import type { ContentBlock } from '../publication/content'
import { figuresIn, unitIn } from './figures-in-table'
import type { FiguresTable } from './figures-table'

/** A table of figures and the number of its block, from 0. */
export interface PlacedFigures {
  readonly block: number
  readonly table: FiguresTable
}

const LONGEST_TITLE = 60

/**
 * All tables of figures in a text, each under the title and the unit that stand before it.
 * @example figuresInText([{ kind: 'paragraph', text: '单位：万元' }, table])[0].table.unit // '万元'
 */
export const figuresInText = (blocks: readonly ContentBlock[]): readonly PlacedFigures[] => {
  const found: PlacedFigures[] = []
  let around = { title: '', unit: '' }
  blocks.forEach((block, at) => {
    if (block.kind === 'table') {
      const table = figuresIn(block.rows, around)
      if (table !== null) found.push({ block: at, table })
      return
    }
    const unit = unitIn(block.text)
    if (unit !== '') around = { ...around, unit }
    else if (block.text.length <= LONGEST_TITLE) around = { ...around, title: block.text }
  })
  return found
}

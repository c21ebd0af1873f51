import { figuresInText } from '../../structured/figures-in-text'
import { wrongSums } from '../../structured/figures-table'
import type { PublicationContent } from '../content'
import type { CheckFinding } from './finding'

/**
 * Totals in tables of figures that are not what their lines make; residents see the same remark once it is published.
 * Source: Regulation (2019) Art. 6 (准确), Art. 20(7).
 * @example findSums(content)[0]?.message // '合计（2026年）写的是 6，各项相加是 5万元，请核对'
 */
export const findSums = ({ blocks }: PublicationContent): readonly CheckFinding[] =>
  figuresInText(blocks).flatMap(({ block, table }) =>
    wrongSums(table).map(({ label, column, stated, summed }) => ({
      kind: 'sums',
      place: { field: 'blocks', block, from: 0, to: 0 },
      text: String(stated),
      suggestion: '',
      message: `${label}（${column}）写的是 ${stated}，各项相加是 ${summed}${table.unit}，请核对`,
    })),
  )

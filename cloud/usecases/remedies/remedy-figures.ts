import type { RemedyFigures } from '../../../src/contract/remedy-ledger'
import { remedyAt } from '../../../src/domain/remedy-ledger/remedy-at'
import {
  REMEDY_CELLS,
  REMEDY_GROUPS,
  remedyResults,
  reportsReceived,
  type CountedRemedy,
} from '../../../src/domain/remedy-ledger/remedy-results'
import { REMEDY_WAY_TEXTS, remedyResultText } from '../../../src/domain/remedy-ledger/ways'
import { ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'
import { allRemedies } from './remedy-picture'

const CELL_TEXTS = { pending: '尚未审结', total: '总计' } as const

/** Every entry as table 3 counts it: figures count also what a reader may not open. */
export const countedRemedies = async (stores: Stores): Promise<readonly CountedRemedy[]> =>
  (await allRemedies(stores)).map(({ id, events }) => ({ id, state: remedyAt(events) }))

/** Table 3 of a year from the ledger. */
export const readFiguresOfRemedies: UseCase<{ readonly year: string }, RemedyFigures> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const [entries, year] = [await countedRemedies(stores), Number(input.year)]
    const results = remedyResults(entries, year)
    const groups = REMEDY_GROUPS.map((group) => ({
      group,
      text: REMEDY_WAY_TEXTS[group],
      cells: ([...REMEDY_CELLS, 'total'] as const).map((cell) => ({
        cell,
        text: cell === 'pending' || cell === 'total' ? CELL_TEXTS[cell] : remedyResultText(group, cell),
        ids: results[group][cell],
      })),
    }))
    return ok({ year, groups, reports: reportsReceived(entries, year) })
  })

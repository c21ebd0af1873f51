import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Unit } from '../../../src/domain/people/organisation'
import type { ScoredUnit } from '../../../src/domain/scorecard/criteria'
import { isKeptOn } from '../../../src/domain/villages/village'
import type { Stores } from '../../ports/storage'

const inOrder = (units: readonly Unit[], below: string | null): readonly Unit[] =>
  units.filter(({ parentId }) => parentId === below).flatMap((unit) => [unit, ...inOrder(units, unit.id)])

/** Offices in the order of the chart, each before those below it, then villages by their place in lists: never by points. */
export const scoredUnits = async (
  { organisation, villages }: Pick<Stores, 'organisation' | 'villages'>,
  today: IsoDate,
): Promise<readonly ScoredUnit[]> => {
  const { units } = await organisation.chart()
  const kept = (await villages.all()).filter((village) => isKeptOn(village, today))
  return [
    ...inOrder(units, null).map(({ id, name }): ScoredUnit => ({ kind: 'unit', id, name })),
    ...kept.map(({ id, name }): ScoredUnit => ({ kind: 'village', id, name })),
  ]
}

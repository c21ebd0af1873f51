import type { VillageView } from '../../contract/villages'

/** What a village is late with, by matter and period. */
export const lateMatters = ({ matters }: VillageView): readonly string[] =>
  matters.filter(({ state }) => state === 'late').map(({ matter, periodText }) => `${matter}${periodText}`)

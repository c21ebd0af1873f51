import type { YearFacts } from '../../../src/domain/annual-report/narrative/year-facts'
import { workAt, workOfYear } from '../../../src/domain/work-record/work-record'
import type { Stores } from '../../ports/storage'
import { allWork } from './work-view'

/** Meetings and trainings of a year as its report words them: what the form itself states, else what is recorded here. */
export const workFactsOf = async (
  year: number,
  stated: YearFacts['work'],
  stores: Pick<Stores, 'dossiers'>,
): Promise<YearFacts['work']> => {
  const states = (await allWork(stores)).map(({ events }) => workAt(events))
  const kept = workOfYear(states, year)
  return {
    meetings: stated.meetings ?? kept.meetings,
    trainings: stated.trainings ?? kept.trainings,
    trained: stated.trained ?? kept.trained,
    fees: stated.fees,
  }
}

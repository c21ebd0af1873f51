import type { YearFacts } from '../../../src/domain/annual-report/narrative/year-facts'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Stores } from '../../ports/storage'
import { allSurveys } from './survey-view'

/** None and so few that it isn't told are both not stated. */
const stated = (answered: number | null | undefined): number | null =>
  answered === undefined || answered === 0 ? null : answered

/** How many answered the survey of a year, group by group, as far as its published result tells. */
export const surveyFactsOf = async (
  year: number,
  stores: Pick<Stores, 'dossiers'>,
  today: IsoDate,
): Promise<YearFacts['survey']> => {
  const published = (await allSurveys(stores, today))
    .filter(({ state }) => state.content.year === year)
    .map(({ state }) => state.published)
    .find((each) => each !== null)
  const { invited, open } = published?.result ?? {}
  return { invited: stated(invited?.answered), open: stated(open?.answered) }
}

import type { OutputOf, TextAnswer } from '../../../src/contract/endpoint'
import type { listSurveys, SurveyView } from '../../../src/contract/surveys'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { fail, ok } from '../../../src/domain/result'
import { surveysCsv, type ResultOfYear } from '../../../src/domain/survey/result-table'
import { PUBLIC_SURVEYS } from '../../../src/domain/survey/survey-status'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'
import { allSurveys, publicSurveySummary, surveyView } from './survey-view'

/** Surveys that everybody may read, newest first. */
export const publicSurveys = async (stores: Stores, today: IsoDate) =>
  (await allSurveys(stores, today)).filter(({ status }) => PUBLIC_SURVEYS.includes(status))

/** The same as a list. */
export const listPublicSurveys: UseCase<object, OutputOf<typeof listSurveys>> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => {
    const today = world.clock.today()
    return ok({ today, surveys: (await publicSurveys(stores, today)).map(publicSurveySummary) })
  })

/** One survey that everybody may read. */
export const readPublicSurvey: UseCase<{ readonly id: string }, SurveyView> = ({ tenant, input }, world) =>
  reading(world, tenant, async (stores) => {
    const all = await publicSurveys(stores, world.clock.today())
    const picture = all.find(({ record }) => record.id === input.id)
    return picture === undefined ? fail('not_found') : ok(surveyView(picture, all))
  })

/** What was published, newest year first. */
const publishedResults = async (stores: Stores, today: IsoDate): Promise<readonly ResultOfYear[]> =>
  (await publicSurveys(stores, today)).flatMap(({ state: { published, content } }) =>
    published === null ? [] : [{ ...published, year: content.year, questions: content.questions }],
  )

/** The results as CSV. */
export const exportSurveyTable: UseCase<object, TextAnswer> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => {
    const text = surveysCsv(await publishedResults(stores, world.clock.today()))
    return ok({ mediaType: 'text/csv', text, saveAs: 'surveys.csv' })
  })

/** The same as JSON. */
export const exportSurveyResults: UseCase<object, TextAnswer> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => {
    const surveys = await publishedResults(stores, world.clock.today())
    return ok({ mediaType: 'application/json', text: JSON.stringify({ surveys }) })
  })

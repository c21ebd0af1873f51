import { formatChineseDate } from '../../../src/domain/calendar/civil-date'
import { surveyTitle } from '../../../src/domain/survey/survey-content'
import { SURVEY_STATUS_TEXTS } from '../../../src/domain/survey/survey-status'
import type { Stores } from '../../ports/storage'
import type { EvidenceLine, InYear } from './evidence-line'
import { allSurveys, type SurveyPicture } from '../participation/survey-view'

/** Surveys of a year; one that was stopped was not held. */
const heldIn = async (stores: Pick<Stores, 'dossiers'>, { year, today }: InYear) =>
  (await allSurveys(stores, today)).filter(
    ({ state, status }) => state.content.year === year && status !== 'stopped',
  )

const lineOf = ({
  record: { id },
  state: { content, published, throughOn },
}: SurveyPicture): EvidenceLine => {
  const [on, what] = published === null ? [throughOn, '结束'] : [published.on, '公布']
  return { id, title: surveyTitle(content), note: on === null ? '' : `${formatChineseDate(on)}${what}` }
}

/** Surveys of the year with their result, and those that ended without one so far. */
export const evidenceOfSurveys = async (stores: Pick<Stores, 'dossiers'>, at: InYear) => {
  const held = await heldIn(stores, at)
  const isOwed = ({ status }: SurveyPicture): boolean => status === 'ended' || status === 'result_in_review'
  return {
    surveys_published: held.filter(({ status }) => status === 'published').map(lineOf),
    surveys_unsettled: held.filter(isOwed).map(lineOf),
  }
}

/** Chinese: whether the survey of the year was held, and how far it has come. */
export const evaluationNote = async (stores: Pick<Stores, 'dossiers'>, at: InYear): Promise<string> => {
  const [newest] = await heldIn(stores, at)
  if (newest === undefined) return '本年度还没有开展评议。'
  return `本年度评议：${SURVEY_STATUS_TEXTS[newest.status]}。`
}

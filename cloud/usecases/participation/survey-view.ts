import type { SurveyResultView, SurveySummary, SurveyView } from '../../../src/contract/surveys'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { SurveyEvent } from '../../../src/domain/survey/events'
import {
  resultOwed,
  surveyAt,
  surveyDaysLeft,
  surveyStatusOn,
  type SurveyState,
} from '../../../src/domain/survey/survey-at'
import { surveyTitle } from '../../../src/domain/survey/survey-content'
import { SURVEY } from '../../../src/domain/survey/survey-kind'
import {
  publicSurveyStatus,
  SURVEY_STATUS_TEXTS,
  type SurveyStatus,
} from '../../../src/domain/survey/survey-status'
import { publicSurveyStory } from '../../../src/domain/survey/survey-story'
import type { DossierRecord } from '../../ports/dossier-store'
import type { Stores } from '../../ports/storage'

/** A survey with what follows from its events today. */
export interface SurveyPicture {
  readonly record: DossierRecord<SurveyEvent>
  readonly state: SurveyState
  readonly status: SurveyStatus
  readonly today: IsoDate
}

/** What a survey is today. */
export const pictureOfSurvey = (record: DossierRecord<SurveyEvent>, today: IsoDate): SurveyPicture => {
  const state = surveyAt(record.events)
  return { record, state, status: surveyStatusOn(state, today), today }
}

/** One a year, and now and then one that was stopped. */
const MOST = 200

/** All surveys, newest first. */
export const allSurveys = async (
  { dossiers }: Pick<Stores, 'dossiers'>,
  today: IsoDate,
): Promise<readonly SurveyPicture[]> =>
  (await dossiers.of(SURVEY).list({ limit: MOST })).map((record) => pictureOfSurvey(record, today))

/** A survey as a line of a list; `status` as whoever reads may know it. */
export const surveySummary = (
  { record, state, today }: SurveyPicture,
  status: SurveyStatus,
): SurveySummary => ({
  id: record.id,
  title: surveyTitle(state.content),
  year: state.content.year,
  status,
  statusText: SURVEY_STATUS_TEXTS[status],
  openedOn: state.openedOn,
  throughOn: state.throughOn,
  daysLeft: surveyDaysLeft(state, today),
})

/** A survey as a line of the public list. */
export const publicSurveySummary = (picture: SurveyPicture): SurveySummary =>
  surveySummary(picture, publicSurveyStatus(picture.status))

const publishedResult = ({ published, content, said, measures }: SurveyState): SurveyResultView | null =>
  published === null ? null : { ...published, questions: content.questions, said, measures }

/** The newest result of an earlier year. */
const resultBefore = ({ state }: SurveyPicture, all: readonly SurveyPicture[]): SurveyView['before'] => {
  const earlier = all
    .filter((each) => each.state.content.year < state.content.year && each.state.published !== null)
    .sort((one, other) => other.state.content.year - one.state.content.year)[0]
  const result = earlier === undefined ? null : publishedResult(earlier.state)
  return earlier === undefined || result === null ? null : { ...result, year: earlier.state.content.year }
}

/** A survey as everybody may read it; how many answered, once the result is published. */
export const surveyView = (picture: SurveyPicture, all: readonly SurveyPicture[]): SurveyView => {
  const { record, state, today } = picture
  return {
    ...publicSurveySummary(picture),
    today,
    questions: state.content.questions,
    asksWords: state.content.asksWords,
    stopped: state.stopped,
    owed: resultOwed(state, today),
    published: publishedResult(state),
    before: resultBefore(picture, all),
    story: publicSurveyStory(record.events),
  }
}

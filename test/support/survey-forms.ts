import {
  actOnSurvey,
  answerSurvey,
  beginSurvey,
  type SurveyDeskAct,
  type SurveyForm,
} from '../../src/contract/surveys'
import { QUESTIONS, type Grade } from '../../src/domain/survey/questions'
import { call, newKey } from './http-client'
import type { AtDesk } from './participation-forms'
import type { TestServer } from './server'

/** A survey that asks everything. */
export const surveyFormOf = (change: Partial<SurveyForm> = {}): SurveyForm => ({
  year: 2026,
  days: 30,
  questions: [...QUESTIONS],
  asksWords: true,
  share: 50,
  ...change,
})

/** Begins the survey of a year. */
export const newSurvey = ({ server, token }: AtDesk, change: Partial<SurveyForm> = {}) =>
  call(server, beginSurvey, [surveyFormOf(change), { token, key: newKey() }])

/** One act on a survey as it was last seen. */
export const onSurvey = (
  { server, token }: AtDesk,
  { id, seq }: { readonly id: string; readonly seq: number },
  act: SurveyDeskAct,
) =>
  call(server, actOnSurvey, [
    { id, seq, act },
    { token, key: newKey() },
  ])

/** A survey that is open, begun by one and opened by another. */
export const openedSurvey = async (writer: AtDesk, boss: AtDesk, change: Partial<SurveyForm> = {}) => {
  const begun = (await newSurvey(writer, change)).body
  const submitted = (await onSurvey(writer, begun, { act: 'submit' })).body
  return onSurvey(boss, submitted, { act: 'open' })
}

/** The same grade for every question. */
export const sheetOf = (grade: Grade, words = '') => ({
  grades: QUESTIONS.map((question) => ({ question, grade })),
  words,
})

/** Answers a survey under a session. */
export const answerAs = (
  { server, token }: { readonly server: TestServer; readonly token: string },
  id: string,
  sheet: ReturnType<typeof sheetOf>,
) => call(server, answerSurvey, [{ id, ...sheet }, { token }])

/** What the township says of a survey that is over. */
export const RESULT: SurveyDeskAct = {
  act: 'submit_result',
  said: '大家希望公示栏勤换。',
  measures: ['公示栏每周一更新', '办事指南加大字号'],
}

/** From the end of a survey to its published result. */
export const publishedResult = async (
  writer: AtDesk,
  boss: AtDesk,
  survey: { readonly id: string; readonly seq: number },
) => {
  const submitted = (await onSurvey(writer, survey, RESULT)).body
  return onSurvey(boss, submitted, { act: 'publish_result' })
}

import {
  actOnSurvey,
  answerSurvey,
  beginSurvey,
  readMySurvey,
  readSurvey,
} from '../../../src/contract/surveys'
import { addDays, yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { USUAL_DAYS } from '../../../src/domain/survey/survey-content'
import type { Grade } from '../../../src/domain/survey/questions'
import { Followed } from '../followed'
import type { Step, Timetable } from '../timetable'
import type { Town, Who } from '../town'

const QUESTIONS = ['finding', 'timeliness', 'complaints', 'overall'] as const

/** How people of this year answer, one after the other. */
const GRADES: readonly Grade[] = ['good', 'very_good', 'good', 'fair', 'good', 'poor', 'very_good', 'unknown']
/** Of so many who were asked one doesn't answer; and one in so many writes something. */
const SILENT = 4
const WRITES = 9

const RESULT = {
  act: 'submit_result',
  said: '大家希望村里的公示栏勤换，修路的事早点说。',
  measures: ['公示栏每月五日前更换', '修路的安排提前一周公布'],
} as const

/** Whoever of these is invited answers, but for those who don't. */
const answers = async (town: Town, id: string, phones: readonly Who[]): Promise<void> => {
  for (const [at, phone] of phones.entries()) {
    const { isInvited, hindrance } = await town.ask(phone, readMySurvey, { id })
    if (!isInvited || hindrance !== '' || at % SILENT === SILENT - 1) continue
    const grades = QUESTIONS.map((question, nth) => ({ question, grade: GRADES[(at + nth) % GRADES.length] }))
    const words = at % WRITES === 0 ? '公示栏换得太慢' : ''
    await town.ask(phone, answerSurvey, { id, grades, words })
  }
}

const publish = async (town: Town, survey: Followed<unknown, { readonly seq: number }>): Promise<void> => {
  await survey.does(town, 'head', { act: 'publish_result' })
  const { published } = await town.ask('anybody', readSurvey, { id: survey.id })
  if (published === null) throw new Error('the result of the survey is published and nobody can read it')
}

/**
 * 评议: the survey of the year, opened by somebody else than who wrote it, answered by those who were drawn from the phones of
 * the year, its result public. `phones`: whoever used a service and is still signed in.
 */
export const surveyStory = (on: IsoDate, phones: readonly Who[], timetable: Timetable): readonly Step[] => {
  const survey = new Followed(actOnSurvey)
  const begun = timetable.after(on, 0, ['clerk'])
  const opened = timetable.after(begun, 2)
  const summed = timetable.after(addDays(opened, USUAL_DAYS + 1), 1, ['clerk'])
  const begin = async (town: Town): Promise<void> => {
    const form = { year: yearOf(begun), days: USUAL_DAYS, questions: [...QUESTIONS] }
    const { id, seq } = await town.ask('clerk', beginSurvey, { ...form, asksWords: true, share: 50 })
    survey.begins(id, seq)
    await survey.does(town, 'clerk', { act: 'submit' })
  }
  const half = Math.ceil(phones.length / 2)
  return [
    { on: begun, act: begin },
    { on: opened, act: async (town) => void (await survey.does(town, 'head', { act: 'open' })) },
    { on: addDays(opened, 3), act: (town) => answers(town, survey.id, phones.slice(0, half)) },
    { on: addDays(opened, 12), act: (town) => answers(town, survey.id, phones.slice(half)) },
    { on: summed, act: async (town) => void (await survey.does(town, 'clerk', RESULT)) },
    { on: timetable.after(summed, 1), act: (town) => publish(town, survey) },
  ]
}

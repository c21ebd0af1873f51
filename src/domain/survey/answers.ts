import type { IsoDate } from '../calendar/civil-date'
import { objection, type ActObjection, refusedFor } from '../dossier/act-rule'
import type { Role } from '../people/roles'
import { PERSONAL_KIND_NAMES } from '../privacy/kinds'
import { personalInWords } from '../privacy/public-words'
import { ok, type Result } from '../result'
import type { AnswerSheet } from './answer-sheet'
import { surveyStatusOn, type SurveyState } from './survey-at'

/** Longest free text. Unit: characters. */
export const LONGEST_WORDS = 300

/** Why an answer is not taken. */
export type AnswerRefusal =
  'survey-not-open' | 'staff-answers-not' | 'question-unanswered' | 'words-not-asked' | 'words-name-somebody'

const gradesProblem = (
  { grades }: AnswerSheet,
  { content: { questions } }: SurveyState,
): ActObjection<AnswerRefusal> | null => {
  const missing = questions.findIndex((each) => grades[each] === undefined)
  if (missing >= 0)
    return objection(
      'question-unanswered',
      `第 ${missing + 1} 题还没有选，没办过的选“没办过，不清楚”。`,
      'grades',
    )
  return Object.keys(grades).length === questions.length
    ? null
    : objection('question-unanswered', '题目有变动，请刷新后再答。', 'grades')
}

/** What is found would show who wrote it, or name somebody else. */
const wordsProblem = (
  { words }: AnswerSheet,
  { content }: SurveyState,
): ActObjection<AnswerRefusal> | null => {
  if (words === '') return null
  if (!content.asksWords) return objection('words-not-asked', '这次没有请大家写意见，请刷新后再答。', 'words')
  const [found] = personalInWords(words)
  return found === undefined
    ? null
    : objection(
        'words-name-somebody',
        `写的话里有${PERSONAL_KIND_NAMES[found.kind]}，会让人认出是谁。评议不记名，请删去。`,
        'words',
      )
}

/** Who wants to answer, and when. */
export interface Answering {
  readonly today: IsoDate
  readonly roles: readonly Role[]
}

/**
 * What keeps somebody from answering at all, in Chinese with what to do instead; null where nothing does.
 * @example answerHindrance(state, { today, roles: ['resident'] }) // null
 */
export const answerHindrance = (
  state: SurveyState,
  { today, roles }: Answering,
): ActObjection<AnswerRefusal> | null => {
  if (surveyStatusOn(state, today) !== 'open')
    return objection('survey-not-open', '评议已经结束，不能再答了。还有话说，可以写信给镇里。')
  return roles.every((role) => role === 'resident')
    ? null
    : objection('staff-answers-not', '工作人员不参加评议。请退出工作账号，或者请群众来答。')
}

/**
 * Whether an answer may be put in on a day: until the last day is over, by somebody who is not of the office, whole.
 * Fails: with the code and, in `detail.message`, Chinese that says what to do instead; `detail.field` the part to mend.
 * @example mayAnswer(state, sheet, { today, roles: ['resident'] }).ok
 */
export const mayAnswer = (
  state: SurveyState,
  sheet: AnswerSheet,
  answering: Answering,
): Result<null, AnswerRefusal> => {
  const problem =
    answerHindrance(state, answering) ?? gradesProblem(sheet, state) ?? wordsProblem(sheet, state)
  return problem === null ? ok(null) : refusedFor(problem)
}

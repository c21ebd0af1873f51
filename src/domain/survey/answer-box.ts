import type { AnswerSheet } from './answer-sheet'
import { GRADES, QUESTIONS, type Grade, type Question } from './questions'

/** Who answered: those who were drawn and invited, and everybody else who wanted to. Counted apart, never added up. */
export const GROUPS = ['invited', 'open'] as const
export type SurveyGroup = (typeof GROUPS)[number]

/** Chinese names. @example GROUP_TEXTS.invited // '抽样邀请' */
export const GROUP_TEXTS: Readonly<Record<SurveyGroup, string>> = {
  invited: '抽样邀请',
  open: '自愿参加',
}

/** How often each grade was given. Unit: answers. */
export type GradeCounts = Readonly<Record<Grade, number>>

/** Answers of one group, added up: no single answer is in it. */
export interface GroupCounts {
  readonly answered: number
  readonly questions: Readonly<Record<Question, GradeCounts>>
}

/** What is kept of all answers to a survey: sums, and what was written in the order of the characters. */
export interface AnswerBox {
  readonly groups: Readonly<Record<SurveyGroup, GroupCounts>>
  readonly words: readonly string[]
}

const everyGrade = <T>(make: (grade: Grade) => T): Readonly<Record<Grade, T>> =>
  Object.fromEntries(GRADES.map((grade) => [grade, make(grade)])) as Readonly<Record<Grade, T>>

const everyQuestion = <T>(make: (question: Question) => T): Readonly<Record<Question, T>> =>
  Object.fromEntries(QUESTIONS.map((question) => [question, make(question)])) as Readonly<Record<Question, T>>

const NOBODY: GroupCounts = { answered: 0, questions: everyQuestion(() => everyGrade(() => 0)) }

/** Nothing was answered yet. */
export const EMPTY_BOX: AnswerBox = { groups: { invited: NOBODY, open: NOBODY }, words: [] }

const counted = ({ answered, questions }: GroupCounts, { grades }: AnswerSheet): GroupCounts => ({
  answered: answered + 1,
  questions: everyQuestion((question) =>
    everyGrade((grade) => questions[question][grade] + (grades[question] === grade ? 1 : 0)),
  ),
})

/**
 * Puts one answer in. Whatever the order in which the same answers come, the box is the same in the end: nothing in it
 * tells which answer came with which, or when.
 * @example withAnswer(EMPTY_BOX, 'open', { grades: { overall: 'good' }, words: '' }).groups.open.answered // 1
 */
export const withAnswer = (box: AnswerBox, group: SurveyGroup, sheet: AnswerSheet): AnswerBox => ({
  groups: { ...box.groups, [group]: counted(box.groups[group], sheet) },
  words: sheet.words === '' ? box.words : [...box.words, sheet.words].sort(),
})

import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { StoryLine } from '../domain/dossier/story'
import { LONGEST_WORDS } from '../domain/survey/answers'
import type { SurveyGroup } from '../domain/survey/answer-box'
import { MOST_MEASURES } from '../domain/survey/apply-survey-event'
import type { SurveyDraw } from '../domain/survey/draw'
import type { SurveyAct } from '../domain/survey/events'
import { GRADES, QUESTIONS, type Question } from '../domain/survey/questions'
import type { ShownResult } from '../domain/survey/shown-result'
import type { ResultOwed } from '../domain/survey/survey-at'
import { SHARES, type SurveyContent } from '../domain/survey/survey-content'
import type { SurveyStatus } from '../domain/survey/survey-status'
import { line, optionalLine } from './applicant'
import { byId, identifier, nothing } from './case-id'
import type { DeskActView } from './desk-act-view'
import { answering, givingText } from './endpoint'

/** A survey on a list. */
export interface SurveySummary {
  readonly id: string
  readonly title: string
  readonly year: number
  readonly status: SurveyStatus
  readonly statusText: string
  readonly openedOn: IsoDate | null
  readonly throughOn: IsoDate | null
  /** Days left, today included; null unless it is open. */
  readonly daysLeft: number | null
}

/** A result with what the township does about it. */
export interface SurveyResultView {
  readonly on: IsoDate
  readonly questions: readonly Question[]
  readonly result: ShownResult
  /** What people wrote, summed up by the office; '' where nobody wrote. */
  readonly said: string
  readonly measures: readonly string[]
}

/** One survey, as everybody may read it. */
export interface SurveyView extends SurveySummary {
  readonly today: IsoDate
  readonly questions: readonly Question[]
  readonly asksWords: boolean
  readonly stopped: { readonly on: IsoDate; readonly reason: string } | null
  /** Until when the result is published, while it is owed. */
  readonly owed: ResultOwed | null
  readonly published: SurveyResultView | null
  /** The result of the survey of an earlier year; null where there is none. */
  readonly before: (SurveyResultView & { readonly year: number }) | null
  readonly story: readonly StoryLine[]
}

/** What concerns me of a survey. */
export interface MySurvey {
  readonly isInvited: boolean
  /** Answered already, on this account or this device. */
  readonly hasAnswered: boolean
  /** Chinese: why I can't answer; '' where I can. */
  readonly hindrance: string
}

/** That an answer is in; nothing of the answer comes back. */
export interface SurveyThanks {
  /** False where this person had answered before: it counts once. */
  readonly isFirst: boolean
}

/** How many of a group were asked and have answered so far. */
export interface Turnout {
  readonly asked: number
  readonly answered: number
}

/** A survey on the list of the desk. */
export interface DeskSurveySummary extends SurveySummary {
  readonly owed: ResultOwed | null
  readonly answered: number
}

/** A survey at the desk. What was answered is shown once it has ended, with small numbers kept back here too. */
export interface StaffSurveyView extends SurveyView {
  readonly content: SurveyContent
  readonly returnedBecause: string
  readonly resultReturnedBecause: string
  readonly draw: SurveyDraw | null
  /** Null before it opened and after the answers were deleted. */
  readonly turnout: Readonly<Record<SurveyGroup, Turnout>> | null
  readonly result: ShownResult | null
  readonly said: string
  readonly measures: readonly string[]
  readonly acts: readonly DeskActView<SurveyAct>[]
  readonly deskStory: readonly StoryLine[]
  readonly seq: number
}

/** What people wrote, word by word, in the order of the characters: from the end of the survey until its result is published. */
export interface SurveyWords {
  readonly words: readonly string[]
}

/** A draw done again. */
export interface DrawChecked {
  readonly draw: SurveyDraw
  /** How many are on the list now. */
  readonly frame: number
  /** Whether the list is the one from which was drawn. */
  readonly isSameFrame: boolean
  /** Whether those drawn again are those who have an invitation. */
  readonly isSameDraw: boolean
}

const questions = z
  .array(z.enum(QUESTIONS, { error: '没有这个问题，请刷新后再选' }))
  .check(z.maxLength(QUESTIONS.length, '每个问题只选一次'))
const days = z.int({ error: '请填写开放多少天' })
const share = z.literal([...SHARES], { error: '请选择怎样邀请' })

const asked = { days, questions, asksWords: z.boolean({ error: '请选择要不要写意见' }), share }

/** A survey as it is begun. */
export const surveyForm = z.lazy(() =>
  z.strictObject({ year: z.int({ error: '请选择评议哪一年' }), ...asked }),
)
export type SurveyForm = z.infer<typeof surveyForm>

const reason = (label: string) => line(label, 300)

/** Acts of the desk, each with just what it needs. */
export const surveyDeskAct = z.lazy(() =>
  z.discriminatedUnion(
    'act',
    [
      z.strictObject({ act: z.literal('edit'), ...asked }),
      z.strictObject({ act: z.literal('submit') }),
      z.strictObject({ act: z.literal('return_draft'), reason: reason('退回的理由') }),
      z.strictObject({ act: z.literal('open') }),
      z.strictObject({ act: z.literal('close'), reason: reason('提前结束的理由') }),
      z.strictObject({ act: z.literal('stop'), reason: reason('停止的理由') }),
      z.strictObject({
        act: z.literal('submit_result'),
        said: optionalLine('大家说了什么', 1000),
        measures: z
          .array(line('打算怎么改', 200))
          .check(z.maxLength(MOST_MEASURES, `最多写 ${MOST_MEASURES} 条，一行一条，挑做得到的写`)),
      }),
      z.strictObject({ act: z.literal('return_result'), reason: reason('退回的理由') }),
      z.strictObject({ act: z.literal('publish_result') }),
    ],
    { error: '没有这一种办理事项，请刷新后从列表里选' },
  ),
)
export type SurveyDeskAct = z.infer<typeof surveyDeskAct>

/** Surveys that everybody may read: the newest year first. */
export const listSurveys = answering<{
  readonly today: IsoDate
  readonly surveys: readonly SurveySummary[]
}>()({
  area: 'participation',
  method: 'GET',
  path: '/surveys',
  input: nothing,
})

/** One survey. */
export const readSurvey = answering<SurveyView>()({
  area: 'participation',
  method: 'GET',
  path: '/surveys/:id',
  input: byId,
})

/** Whether I may answer. */
export const readMySurvey = answering<MySurvey>()({
  area: 'participation',
  method: 'GET',
  path: '/surveys/:id/mine',
  input: byId,
})

/** Answers a survey. It counts once for each person by itself, so that no key has to be kept beside an answer. */
export const answerSurvey = answering<SurveyThanks>()({
  area: 'participation',
  method: 'POST',
  path: '/surveys/:id/answers',
  input: () =>
    z.strictObject({
      id: identifier,
      grades: z
        .array(
          z.strictObject({
            question: z.enum(QUESTIONS, { error: '没有这个问题，请刷新后再答' }),
            grade: z.enum(GRADES, { error: '请从列出的里面选一个' }),
          }),
        )
        .check(z.maxLength(QUESTIONS.length, '每题只答一次')),
      words: optionalLine('想说的话', LONGEST_WORDS),
    }),
})

/** Published results as CSV, a line for each year, group and question; `*` where a figure is kept back. */
export const exportSurveysCsv = givingText({
  area: 'open_data',
  method: 'GET',
  path: '/surveys.csv',
  input: nothing,
})

/** The same as JSON; null where a figure is kept back. */
export const exportSurveysJson = givingText({
  area: 'open_data',
  method: 'GET',
  path: '/surveys.json',
  input: nothing,
})

/** Surveys at the desk, newest first. */
export const listDeskSurveys = answering<{
  readonly today: IsoDate
  readonly surveys: readonly DeskSurveySummary[]
}>()({ area: 'participation', method: 'GET', path: '/desk/surveys', input: nothing })

/** One survey at the desk. */
export const readDeskSurvey = answering<StaffSurveyView>()({
  area: 'participation',
  method: 'GET',
  path: '/desk/surveys/:id',
  input: byId,
})

/** What people wrote. By a door of its own: answers to acts are kept for second sends, and these words must not be. */
export const readSurveyWords = answering<SurveyWords>()({
  area: 'participation',
  method: 'GET',
  path: '/desk/surveys/:id/words',
  input: byId,
})

/** The draw of a survey, done again from its seed. */
export const checkSurveyDraw = answering<DrawChecked>()({
  area: 'participation',
  method: 'GET',
  path: '/desk/surveys/:id/draw',
  input: byId,
})

/** Begins the survey of a year, once per `Idempotency-Key`. */
export const beginSurvey = answering<StaffSurveyView>()({
  area: 'participation',
  method: 'POST',
  path: '/desk/surveys',
  input: surveyForm,
})

const seq = z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(1, '页面版本不对，请刷新后再办'))

/** One act at the desk. */
export const actOnSurvey = answering<StaffSurveyView>()({
  area: 'participation',
  method: 'POST',
  path: '/desk/surveys/:id/acts',
  input: () => z.strictObject({ id: identifier, seq, act: surveyDeskAct }),
})

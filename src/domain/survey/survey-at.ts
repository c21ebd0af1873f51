import { addDays, daysBetween, type IsoDate } from '../calendar/civil-date'
import type { SurveyDraw } from './draw'
import type { SurveyEvent } from './events'
import type { ShownResult } from './shown-result'
import type { SurveyContent } from './survey-content'
import type { SurveyStatus } from './survey-status'

/** A day, and why. */
interface Because {
  readonly on: IsoDate
  readonly reason: string
}

/** Everything that the events of a survey say by themselves, without today. */
export interface SurveyState {
  /** `ended` only where it was closed early: else that is for `surveyStatusOn` to say. */
  readonly status: SurveyStatus
  readonly content: SurveyContent
  /** Everybody who wrote or submitted it: none of them opens it. */
  readonly writers: readonly string[]
  readonly returnedBecause: string
  readonly openedOn: IsoDate | null
  /** Last day to answer; null while it isn't open. */
  readonly throughOn: IsoDate | null
  readonly draw: SurveyDraw | null
  readonly closed: Because | null
  readonly stopped: Because | null
  readonly said: string
  readonly measures: readonly string[]
  /** Everybody who wrote the result: none of them publishes it. */
  readonly resultWriters: readonly string[]
  readonly resultReturnedBecause: string
  readonly published: { readonly on: IsoDate; readonly result: ShownResult } | null
}

const joined = (known: readonly string[], id: string): readonly string[] =>
  known.includes(id) ? known : [...known, id]

const BLANK = {
  status: 'drafting',
  returnedBecause: '',
  openedOn: null,
  throughOn: null,
  draw: null,
  closed: null,
  stopped: null,
  said: '',
  measures: [],
  resultWriters: [],
  resultReturnedBecause: '',
  published: null,
} as const

type Steps = {
  readonly [T in Exclude<SurveyEvent['type'], 'drafted'>]: (
    state: SurveyState,
    event: Extract<SurveyEvent, { readonly type: T }>,
  ) => SurveyState
}

const STEPS: Steps = {
  edited: (state, { content, by }) => ({ ...state, content, writers: joined(state.writers, by.personId) }),
  submitted: (state, { by }) => ({
    ...state,
    status: 'in_review',
    writers: joined(state.writers, by.personId),
    returnedBecause: '',
  }),
  returned: (state, { reason }) => ({ ...state, status: 'drafting', returnedBecause: reason }),
  opened: (state, { on, throughOn, draw }) => ({ ...state, status: 'open', openedOn: on, throughOn, draw }),
  closed: (state, { on, reason }) => ({ ...state, status: 'ended', throughOn: on, closed: { on, reason } }),
  stopped: (state, { on, reason }) => ({ ...state, status: 'stopped', stopped: { on, reason } }),
  result_submitted: (state, { said, measures, by }) => ({
    ...state,
    ...{ status: 'result_in_review', said, measures, resultReturnedBecause: '' },
    resultWriters: joined(state.resultWriters, by.personId),
  }),
  result_returned: (state, { reason }) => ({ ...state, status: 'ended', resultReturnedBecause: reason }),
  result_published: (state, { on, result }) => ({ ...state, status: 'published', published: { on, result } }),
}

/**
 * Where a survey stands: a function of its events alone. Throws on a list that doesn't begin with a draft.
 * @example surveyAt([drafted, submitted, opened]).throughOn // '2026-12-01'
 */
export const surveyAt = (events: readonly SurveyEvent[]): SurveyState => {
  const [first, ...later] = events
  if (first?.type !== 'drafted') throw new Error('a survey begins with its draft')
  return later.reduce<SurveyState>(
    (state, event) =>
      event.type === 'drafted'
        ? state
        : (STEPS[event.type] as (state: SurveyState, event: SurveyEvent) => SurveyState)(state, event),
    { ...BLANK, content: first.content, writers: [first.by.personId] },
  )
}

/**
 * The status on a day: an open survey has ended once its last day is over.
 * @example surveyStatusOn(state, day('2026-12-02')) // 'ended'
 */
export const surveyStatusOn = ({ status, throughOn }: SurveyState, today: IsoDate): SurveyStatus =>
  status === 'open' && throughOn !== null && today > throughOn ? 'ended' : status

/**
 * Days that are left to answer, today included; null unless it is open.
 * @example surveyDaysLeft(state, day('2026-12-01')) // 1
 */
export const surveyDaysLeft = (state: SurveyState, today: IsoDate): number | null =>
  surveyStatusOn(state, today) === 'open' && state.throughOn !== null
    ? daysBetween(today, state.throughOn) + 1
    : null

/** So many days before the last one those who were invited are reminded. Unit: calendar days. House rule. */
const REMINDED_BEFORE = 5

/**
 * Whether those who were invited are reminded on a day: in the last days, as long as it is open.
 * @example isInLastDays(state, day('2026-11-28')) // true for a survey through 2026-12-01
 */
export const isInLastDays = (state: SurveyState, today: IsoDate): boolean => {
  const left = surveyDaysLeft(state, today)
  return left !== null && left <= REMINDED_BEFORE + 1
}

/** Until when the result is published after the last day. Unit: calendar days. House rule. */
export const RESULT_WITHIN_DAYS = 30

/** The last day to publish the result. */
export interface ResultOwed {
  readonly dueOn: IsoDate
  readonly isOverdue: boolean
}

/**
 * The result that is owed on a day; null before the survey has ended, after it was published, and where it was stopped.
 * @example resultOwed(state, day('2026-12-10'))?.dueOn // '2026-12-31'
 */
export const resultOwed = (state: SurveyState, today: IsoDate): ResultOwed | null => {
  const status = surveyStatusOn(state, today)
  if (state.throughOn === null || (status !== 'ended' && status !== 'result_in_review')) return null
  const dueOn = addDays(state.throughOn, RESULT_WITHIN_DAYS)
  return { dueOn, isOverdue: today > dueOn }
}

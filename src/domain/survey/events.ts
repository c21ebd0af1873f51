import type { IsoDate } from '../calendar/civil-date'
import type { Recorded } from '../dossier/dossier'
import type { SurveyDraw } from './draw'
import type { ShownResult } from './shown-result'
import type { SurveyContent } from './survey-content'

export type SurveyDrafted = Recorded<'drafted'> & { readonly content: SurveyContent }
export type SurveyEdited = Recorded<'edited'> & { readonly content: SurveyContent }
export type SurveySubmitted = Recorded<'submitted'>
export type SurveyReturned = Recorded<'returned'> & { readonly reason: string }
export type SurveyOpened = Recorded<'opened'> & {
  readonly throughOn: IsoDate
  /** Null where nobody was drawn. */
  readonly draw: SurveyDraw | null
}
/** Ended before its last day. */
export type SurveyClosed = Recorded<'closed'> & { readonly reason: string }
export type SurveyStopped = Recorded<'stopped'> & { readonly reason: string }
export type ResultSubmitted = Recorded<'result_submitted'> & {
  /** What people wrote, summed up by the office; '' where nobody wrote. */
  readonly said: string
  /** What the township will do about it. */
  readonly measures: readonly string[]
}
export type ResultReturned = Recorded<'result_returned'> & { readonly reason: string }
/** Small numbers are kept back already: the counts themselves are deleted with it. */
export type ResultPublished = Recorded<'result_published'> & { readonly result: ShownResult }

/** Something that happened to a survey; the list is only ever added to. Answers are no events. */
export type SurveyEvent =
  | SurveyDrafted
  | SurveyEdited
  | SurveySubmitted
  | SurveyReturned
  | SurveyOpened
  | SurveyClosed
  | SurveyStopped
  | ResultSubmitted
  | ResultReturned
  | ResultPublished

/** What may be done with a survey, in the order of the work. */
export const SURVEY_ACTS = [
  'edit',
  'submit',
  'return_draft',
  'open',
  'close',
  'stop',
  'submit_result',
  'return_result',
  'publish_result',
] as const
export type SurveyAct = (typeof SURVEY_ACTS)[number]

/** The event that each act makes. @example EVENT_OF_SURVEY_ACT.open // 'opened' */
export const EVENT_OF_SURVEY_ACT: Readonly<Record<SurveyAct, SurveyEvent['type']>> = {
  edit: 'edited',
  submit: 'submitted',
  return_draft: 'returned',
  open: 'opened',
  close: 'closed',
  stop: 'stopped',
  submit_result: 'result_submitted',
  return_result: 'result_returned',
  publish_result: 'result_published',
}

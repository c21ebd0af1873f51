import type { AnswerBox, SurveyGroup } from '../../src/domain/survey/answer-box'

/** Instants between which something was sent; the second is not within. */
export interface Span {
  readonly from: string
  readonly before: string
}

/** Whether a person is invited to a survey, and has answered it. */
export interface SurveyRight {
  readonly isInvited: boolean
  readonly hasAnswered: boolean
}

/** Answers to the yearly survey of one township. Nothing in it joins an answer to a person, nor two answers to each other. */
export interface SurveyStore {
  /** Residents who asked, wrote, named a topic or commented on a draft in a span of time. Ids in order. */
  users(span: Span): Promise<readonly string[]>
  /** Puts up an empty box, and gives those who are invited their right to answer. */
  open(surveyId: string, invited: readonly string[]): Promise<void>
  rightOf(surveyId: string, personId: string): Promise<SurveyRight>
  /** Uses somebody's right to answer once, and tells the group in which he counts; null when it was used before. */
  useRight(surveyId: string, personId: string): Promise<SurveyGroup | null>
  /** The box as it is; null where there is none. */
  boxOf(surveyId: string): Promise<AnswerBox | null>
  /** The same, held until the end of the transaction so that answers come one after the other. */
  holdBox(surveyId: string): Promise<AnswerBox | null>
  keepBox(surveyId: string, box: AnswerBox): Promise<void>
  /** Deletes the box and the rights. */
  forget(surveyId: string): Promise<void>
  /** Persons whose inboxes hold an invitation. Ids in order. */
  invitedTo(surveyId: string): Promise<readonly string[]>
}

import type { Grade, Question } from './questions'

/** What one person answers. It is added to the sums of a survey and kept nowhere. */
export interface AnswerSheet {
  readonly grades: Readonly<Partial<Record<Question, Grade>>>
  /** '' for nothing. */
  readonly words: string
}

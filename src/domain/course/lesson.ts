/** An answer that somebody may give, and why it is right or not. */
export interface LessonOption {
  readonly text: string
  readonly isRight: boolean
  readonly why: string
}

/** One card of the course: what to know, where it is written, and a question about it. */
export interface Lesson {
  readonly key: string
  readonly title: string
  /** Short sentences, one below the other. */
  readonly lines: readonly string[]
  readonly article: string
  readonly question: string
  readonly options: readonly LessonOption[]
}

/** @example right('3月4日', '以确认之日为准。').isRight // true */
export const right = (text: string, why: string): LessonOption => ({ text, isRight: true, why })

/** @example wrong('3月2日', '信到了还要和申请人确认。').isRight // false */
export const wrong = (text: string, why: string): LessonOption => ({ text, isRight: false, why })

/** One event of a question, its date as a day's number. */
export interface Happening {
  readonly name: string
  readonly day: number
  readonly who: string
  readonly days: number | null
}

/** A question as the generator makes it and the second count answers it. */
export interface MadeUpQuestion {
  readonly ask: string
  readonly calendar: 'CN' | 'CN+DH'
  readonly happenings: readonly Happening[]
}

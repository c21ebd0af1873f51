import type { StaffCaseView } from '@/contract/case-view'

/** What was typed so far, by name of the field. */
export type Typed = Readonly<Record<string, string>>

/** One question of an act's form. */
export interface WrittenField {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** `many`: several of the options, written one after the other with commas. */
  readonly kind: 'line' | 'multiline' | 'number' | 'day' | 'choice' | 'many'
  readonly options?: readonly { readonly value: string; readonly text: string; readonly note?: string }[]
  readonly maxLength?: number
  /** What stands there at first. */
  readonly initial?: string
  /** Asked only when this holds. */
  readonly when?: (typed: Typed) => boolean
}

/** How a day is written. */
export const DAY_HINT = '写成 2026-12-18 的样子。'

/** What stands in a form at first: questions without an answer of their own are left out. */
export const initialOf = (fields: readonly WrittenField[]): Typed =>
  Object.fromEntries(fields.flatMap(({ name, initial }) => (initial === undefined ? [] : [[name, initial]])))

/** The form of one act: its questions for this case, and the act that the answers make. */
export interface WrittenForm {
  readonly submitText: string
  readonly fields: (view: StaffCaseView) => readonly WrittenField[]
  /** The act as the contract takes it; what is missing is found there. */
  readonly toAct: (typed: Typed) => unknown
  /** Chinese: what follows from the answers so far. */
  readonly follows?: (typed: Typed, view: StaffCaseView) => string
}

/** A day that has to be written. */
export const dayOf = (name: string, label: string, initial?: string): WrittenField => ({
  name,
  label,
  hint: DAY_HINT,
  kind: 'day',
  ...(initial === undefined ? {} : { initial }),
})

/** A reason for the file that the applicant, or the drafter, reads. */
export const reasonField = (label: string, hint: string): WrittenField => ({
  name: 'reason',
  label,
  hint,
  kind: 'multiline',
  maxLength: 500,
})

/** The day on which it happened: today at first, earlier where it came by post. */
export const dayField = (label: string, view: Pick<StaffCaseView, 'today'>): WrittenField => ({
  name: 'on',
  label,
  hint: '写成 2026-12-18 的样子。实际哪天发生就写哪天，不能晚于今天。',
  kind: 'day',
  initial: view.today,
})

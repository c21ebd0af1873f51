import type { IsoDate } from '../calendar/civil-date'

/** Why a day does or doesn't count. `make_up` = a weekend day worked by notice (调休), counted. */
export type LedgerMark = 'start' | 'counted' | 'make_up' | 'rest' | 'stopped' | 'due'

/** One day of a clock's ledger: what it was and, from the article or notice, why. */
export interface LedgerDay {
  readonly on: IsoDate
  readonly mark: LedgerMark
  /** Days of the term used after this day. */
  readonly used: number
  /** Chinese reason: 「工作日」「国庆节放假」「征求第三方意见，不计入（条例第33条）」… */
  readonly reason: string
}

export type ClockName =
  | 'correction_notice'
  | 'correction'
  | 'reply'
  | 'third_party'
  | 'agency'
  | 'fee_payment'
  | 'publish'
  | 'interpretation'
  | 'petition_notify'
  | 'petition_objection'
  | 'petition_handle'
  | 'petition_review_apply'
  | 'reconsideration_apply'
  | 'reconsideration_apply_no_reply'
  | 'reconsideration_decision_simple'
  | 'reconsideration_answer'
  | 'lawsuit'
  | 'lawsuit_answer'
  | 'lawsuit_after_reconsideration'
  | 'public_message'
  | 'disclosure_complaint'
  | 'topic'
  | 'deputy_proposal'
  | 'opinion_summary'
  | 'annual_report'

/** A statutory period worked out: its last day, where it comes from, and day by day how it came about. */
export interface Clock {
  readonly name: ClockName
  readonly startOn: IsoDate
  /** Last lawful day, inclusive, civil date in Asia/Shanghai. */
  readonly dueOn: IsoDate
  readonly unit: 'working_days' | 'calendar_days' | 'months' | 'fixed_date'
  /** Length of the term in `unit`, with any extension. */
  readonly length: number
  /** Articles in citation form, e.g. 「《政府信息公开条例》第三十三条第二款」. */
  readonly basis: readonly string[]
  /** Interpretation choices used (A1–A15 of docs/statute.md). */
  readonly choices: readonly string[]
  readonly ledger: readonly LedgerDay[]
  /** True when a year whose holidays are not published is needed: the date may move. */
  readonly provisional: boolean
  /** Breaches seen while counting, e.g. a correction notice sent after its own term (A4). */
  readonly breaches: readonly string[]
  /** A more cautious date to show beside `dueOn` where choices differ (A4, A14). */
  readonly cautiousOn: IsoDate | null
}

/** One check of a report, as it is shown to whoever reviews it. */
export interface ReportCheck {
  /** V1 … V7, or T1 … for what the forms say besides. */
  readonly code: string
  /** Chinese: what must hold. */
  readonly rule: string
  /** Null where figures that it needs are not known. */
  readonly holds: boolean | null
  /** A warning is looked at; an error keeps the report from being approved. */
  readonly level: 'error' | 'warning'
  /** Chinese: where it doesn't hold, by how much, and what to do; '' where it holds. */
  readonly message: string
  /** Keys of the cells to look at. */
  readonly cells: readonly string[]
}

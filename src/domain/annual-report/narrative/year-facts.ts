/** A name with how many there are of it. */
export interface Tally {
  readonly name: string
  readonly many: number
}

/** Something of the catalogue that is overdue at the end of the year. */
export interface OverdueItem {
  readonly title: string
  /** Chinese date. */
  readonly dueText: string
}

/**
 * What is known of a year when its report is worded. Null is not known, and not 0: no sentence states it.
 * Source: Regulation (2019) Art. 50; 国办公开办函〔2021〕30号 (five heads of chapter one).
 */
export interface YearFacts {
  readonly year: number
  readonly tenantName: string
  readonly published: {
    /** Each item once, whatever its channels. */
    readonly items: number | null
    /** Columns of the catalogue in which something was published. */
    readonly columns: number | null
    readonly byChannel: readonly Tally[]
    /** Of those on the website. */
    readonly onSiteByColumn: readonly Tally[]
    readonly normative: number | null
    readonly interpretations: number | null
  }
  readonly keyAreas: readonly Tally[]
  readonly services: { readonly windows: number | null; readonly guides: number | null }
  readonly proposals: {
    readonly answered: number | null
    readonly published: number | null
    /** Sessions whose results are public, e.g. 第四届人民代表大会第二次会议. */
    readonly sessions: readonly string[]
  }
  readonly concerns: {
    readonly responded: number | null
    readonly grave: number | null
    readonly pressConferences: number | null
  }
  readonly requests: {
    readonly received: number | null
    readonly carriedIn: number | null
    readonly ended: number | null
    readonly carriedOut: number | null
    /** Answered after the last day. */
    readonly late: number | null
  }
  readonly remedies: {
    readonly reconsiderations: number | null
    readonly suits: number | null
    readonly corrected: number | null
    readonly reports: number | null
  }
  readonly work: {
    readonly meetings: number | null
    readonly trainings: number | null
    readonly trained: number | null
    /** Unit: 万元. */
    readonly fees: number | null
  }
  /** Answers to the year's survey once its result is published; null where none were given or so few that it isn't told. */
  readonly survey: { readonly invited: number | null; readonly open: number | null }
  readonly overdue: readonly OverdueItem[]
}

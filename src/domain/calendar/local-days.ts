import type { IsoDate } from './civil-date'

/**
 * Days that an autonomous area takes off by its own notice, and the weekend days worked for them.
 * Source: 《全国年节及纪念日放假办法》 Art. 4.
 */
export interface LocalDays {
  readonly festival: string
  readonly off: readonly IsoDate[]
  readonly work: readonly IsoDate[]
  readonly source: string
  /** Whether two independent copies of the notice agree. */
  readonly verified: boolean
  /** Whether the entry is applied; a doubtful copy is kept on record but not applied. */
  readonly inForce: boolean
}

import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { NewDocument, NewDocumentVersion } from './document-store'

/** A law as it comes into a township. */
export interface TownshipLaw {
  readonly document: NewDocument
  readonly versions: readonly NewDocumentVersion[]
}

/** The laws that every township works by, the same ones in the same order. */
export interface TownshipLaws {
  all(today: IsoDate): Promise<readonly TownshipLaw[]>
}

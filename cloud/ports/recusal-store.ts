import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { Concerned } from '../../src/domain/people/recusal'

/** That somebody steps aside from a case, and why. */
export interface Recusal {
  readonly id: string
  readonly caseId: string
  readonly concerned: Concerned
  readonly ground: string
  readonly declaredOn: IsoDate
}

/** Recusals in force in one township. */
export interface RecusalStore {
  /** False when the same one is in force already. */
  declare(recusal: Recusal): Promise<boolean>
  /** False when there is none of this id in force on this case. */
  lift(caseId: string, recusalId: string, on: IsoDate): Promise<boolean>
  inForceOn(caseId: string): Promise<readonly Recusal[]>
  /** Ids of all cases that are about one of these. */
  casesAbout(concerned: readonly Concerned[]): Promise<readonly string[]>
}

import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { Letter } from '../../src/domain/letters/letter'
import type { LetterSeries } from '../../src/domain/letters/letter-kinds'

/** A letter as it was issued; it never changes. */
export interface IssuedLetter {
  readonly id: string
  readonly caseId: string
  /** Number of the event with which it was issued, and its place among that event's letters. */
  readonly eventSeq: number
  readonly place: number
  readonly madeOn: IsoDate
  /** Person who acted. */
  readonly madeBy: string
  readonly letter: Letter
}

/** The registers of letters of one township. */
export interface LetterStore {
  /** Draws the next number of a register: 1, 2, 3 … by year, gap-free within the transaction. */
  nextNumber(series: LetterSeries, year: number): Promise<number>
  add(issued: IssuedLetter): Promise<void>
  /** Letters of a case in the order of issue. */
  listOfCase(caseId: string): Promise<readonly IssuedLetter[]>
}

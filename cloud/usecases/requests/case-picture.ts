import type { Calendar } from '../../../src/domain/calendar/working-days'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { caseAt } from '../../../src/domain/information-request/case-at'
import type { CaseState } from '../../../src/domain/information-request/case-state'
import type { CaseRecord } from '../../ports/case-store'
import type { SettingsInForce } from '../../ports/storage'

/** A case with everything that follows from it today, as every view of it needs. */
export interface CasePicture {
  readonly record: CaseRecord
  readonly state: CaseState
  readonly today: IsoDate
  readonly calendar: Calendar
  readonly settings: SettingsInForce
}

/** Derives the state of a case once for a view. */
export const pictureOf = (record: CaseRecord, settings: SettingsInForce, today: IsoDate): CasePicture => {
  const { calendar } = settings
  return { record, settings, today, calendar, state: caseAt(record.events, today, calendar) }
}

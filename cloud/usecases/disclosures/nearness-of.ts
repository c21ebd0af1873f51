import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { workingDaysBetween } from '../../../src/domain/calendar/working-days'
import type { SettingsInForce } from '../../ports/storage'

/** Something that is owed by a day. */
interface OwedBy {
  readonly dueOn: IsoDate
  readonly isOverdue: boolean
}

const NEARLY = 3

/** Whether a day that is owed is late or near: three working days, so that what it takes can still be signed. */
export const nearnessOf = (
  { dueOn, isOverdue }: OwedBy,
  { calendar }: Pick<SettingsInForce, 'calendar'>,
  today: IsoDate,
): 'late' | 'soon' | 'open' => {
  if (isOverdue) return 'late'
  return workingDaysBetween(calendar, today, dueOn) <= NEARLY ? 'soon' : 'open'
}

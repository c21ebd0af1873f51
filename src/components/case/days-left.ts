import type { IsoDate } from '../../domain/calendar/civil-date'
import type { Clock } from '../../domain/statute/clock'

const COUNTS = ['counted', 'make_up', 'due']

/**
 * Working days that the ledger still holds after today; null for terms in other units and once the term is over. Only
 * tells what the server's ledger says, decides nothing.
 */
export const daysLeftIn = (clock: Clock, today: IsoDate | null): number | null => {
  if (today === null || clock.unit !== 'working_days' || today > clock.dueOn) return null
  return clock.ledger.filter((day) => day.on > today && COUNTS.includes(day.mark)).length
}

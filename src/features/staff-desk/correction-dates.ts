import { dayInFull, weekdayInWords } from '@/components/case/day-words'
import { addDays, weekdayOf, type IsoDate } from '@/domain/calendar/civil-date'
import type { LedgerDay } from '@/domain/statute/clock'

const TERMS = [10, 15, 30] as const

/** Whether offices are shut: as the reply clock's ledger says, beyond it by the weekday. */
const isRest = (on: IsoDate, ledger: readonly LedgerDay[]): boolean => {
  const known = ledger.find((line) => line.on === on)
  return known === undefined ? weekdayOf(on) > 5 : known.mark === 'rest'
}

const nextWorked = (on: IsoDate, ledger: readonly LedgerDay[]): IsoDate =>
  isRest(on, ledger) ? nextWorked(addDays(on, 1), ledger) : on

/** Last days that give the applicant a reasonable term, counted from today; the law names no number. */
export const correctionDates = (today: IsoDate, ledger: readonly LedgerDay[]) =>
  TERMS.map((days) => {
    const on = nextWorked(addDays(today, days), ledger)
    return { value: on, text: dayInFull(on), note: `${weekdayInWords(on)}，约 ${days} 天` }
  })

import { addDays, weekdayOf, type IsoDate } from '@/domain/calendar/civil-date'
import { dayInFull, weekdayInWords } from '@/components/case/day-words'

const TERMS = [10, 15, 30] as const

/** A weekend day moves on to the Monday after it. */
const offWeekend = (on: IsoDate): IsoDate => {
  const weekday = weekdayOf(on)
  return weekday > 5 ? addDays(on, 8 - weekday) : on
}

/** Last days that give the applicant a reasonable term, counted from today; the law names no number. */
export const correctionDates = (today: IsoDate) =>
  TERMS.map((days) => {
    const on = offWeekend(addDays(today, days))
    return { value: on, text: dayInFull(on), note: `${weekdayInWords(on)}，约 ${days} 天` }
  })

import chineseDays from 'chinese-days'
import { addDays, day } from '../../src/domain/calendar/civil-date'
import { addWorkingDays, nationalCalendar } from '../../src/domain/calendar/working-days'
import { inTurn, type Measured } from './rounds'

const FIRST = day('2019-01-02')
const STARTS = Array.from({ length: 2500 }, (_unused, days) => addDays(FIRST, days))

const perSecond = (times: number, work: () => void): number => {
  const began = performance.now()
  work()
  return (times * STARTS.length * 1000) / (performance.now() - began)
}

/** Plain 20-working-day additions per second, against chinese-days doing the same on the same dates. */
export const measureClockRate = async (): Promise<Measured> => {
  const ours = () =>
    perSecond(40, () => {
      for (let time = 0; time < 40; time += 1)
        for (const start of STARTS) addWorkingDays(nationalCalendar, start, 20)
    })
  const floor = () =>
    perSecond(1, () => {
      for (const start of STARTS) chineseDays.findWorkday(20, start)
    })
  return {
    what: 'clock evaluations, plain 20 working days',
    floor: 'chinese-days findWorkday',
    ...(await inTurn(5, ours, floor)),
    unit: '1/s',
    goal: '≥ 50',
  }
}

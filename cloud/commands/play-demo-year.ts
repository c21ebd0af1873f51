import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { addDays, day, monthOf, yearOf, type IsoDate } from '../../src/domain/calendar/civil-date'
import { compose, type OpenComposition } from '../composition'
import { planYear, WHOLE_YEAR } from '../year/plan-year'
import { playYear } from '../year/play-year'
import { townInTime } from '../year/town-in-time'
import { yearClock } from '../year/year-clock'
import { fillTownship, SEED_TENANT } from './fill-township'

/** Before this month a year has too little to show. */
const ENOUGH_FROM_MONTH = 3

const SEED = 1

type Settings = OpenComposition['settings']

interface DemoYear {
  readonly year: number
  /** Last day that is played. */
  readonly through: IsoDate
}

/**
 * The year that is played for a demo on a day: this year through yesterday, so that what is open is open now; early in a year
 * the one before it.
 * @example demoYearFor(day('2026-11-27')) // { year: 2026, through: '2026-11-26' }
 */
export const demoYearFor = (today: IsoDate): DemoYear => {
  const year = yearOf(today)
  return monthOf(today) >= ENOUGH_FROM_MONTH
    ? { year, through: addDays(today, -1) }
    : { year: year - 1, through: day(`${year - 1}-12-31`) }
}

/**
 * Plays the year of a demo day by day through the doors, into the folder of these settings, which must be empty. `tell` hears
 * which month is played.
 */
const play = async (settings: Settings, today: IsoDate, tell: (line: string) => void): Promise<void> => {
  const { year, through } = demoYearFor(today)
  const clock = yearClock(day(`${year}-01-01`))
  const composed = await compose(settings, { clock, logTo: { write: () => undefined } })
  try {
    await fillTownship(composed)
    const time = await townInTime(composed, SEED_TENANT, clock)
    const plan = planYear({ year, seed: SEED, size: WHOLE_YEAR }, time.calendar)
    const onDay = (on: IsoDate): void => {
      if (on.endsWith('-01')) tell(`正在演示 ${year} 年 ${monthOf(on)} 月 / playing ${on.slice(0, 7)} …`)
    }
    await playYear(plan, time.town, { ...time, through, onDay })
  } finally {
    await composed.close()
  }
}

/**
 * The year of a demo in a data folder. It is played beside it and put there whole: a start that was broken off leaves
 * nothing half played. A folder with a database in it is left as it is.
 */
export const playDemoYear = async (
  settingsOf: (dataDir: string) => Settings,
  { folder, today }: { readonly folder: string; readonly today: IsoDate },
  tell: (line: string) => void,
): Promise<void> => {
  if (existsSync(path.join(folder, 'database'))) return
  const beside = `${folder}.playing`
  rmSync(beside, { recursive: true, force: true })
  await play(settingsOf(beside), today, tell)
  rmSync(folder, { recursive: true, force: true })
  renameSync(beside, folder)
}

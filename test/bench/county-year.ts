import { Writable } from 'node:stream'
import { compose, type OpenComposition } from '../../cloud/composition'
import { seedSettings } from '../../cloud/seed/load-seed'
import { prepareDemoPeople } from '../../cloud/usecases/people/prepare-demo-people'
import { planYear, type YearSize } from '../../cloud/year/plan-year'
import { reportYear } from '../../cloud/year/report-year'
import { townInTime } from '../../cloud/year/town-in-time'
import { yearClock, type YearClock } from '../../cloud/year/year-clock'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { BenchDatabase } from './databases'
import { benchSettings } from './settings'

/** As many as a county has. */
export const TOWNSHIPS = 15
export const COUNTY_YEAR = 2025

/** A tenth of the year of `npm run year` in pieces, a sixth in letters; its villages and its survey are whole. */
export const SMALL_YEAR: YearSize = { pieces: 14, requests: 4, letters: 10, topics: 1, proposals: 1 }

const COUNTY = 'bench-county'

/** @example countyTenant(0) // 'county-1' */
export const countyTenant = (at: number): string => `county-${at + 1}`

const nowhere = () => new Writable({ write: (_line, _encoding, done) => done() })

/** Our functions on a database under a clock of their own. Not closed: the database is its opener's. */
export const composedAt = (database: BenchDatabase, clock: YearClock): Promise<OpenComposition> =>
  compose(benchSettings(), { storage: database.storage, clock, logTo: nowhere() })

const putTownship = async (database: BenchDatabase, tenant: string, at: number): Promise<void> => {
  const settings = seedSettings()
  const office = { ...settings.office, tenant, township: `云南省测试县第${at + 1}镇` }
  await database.storage.putTenant({ ...settings, id: tenant, countyId: COUNTY, office })
}

/** Plays the year of one township by its own seed, step by step without the timer, and publishes its annual report. */
const playTownship = async (database: BenchDatabase, at: number): Promise<void> => {
  const tenant = countyTenant(at)
  const clock = yearClock(`${COUNTY_YEAR}-01-01` as IsoDate)
  const composed = await composedAt(database, clock)
  await putTownship(database, tenant, at)
  await prepareDemoPeople(composed.world, tenant)
  const { town, calendar, setToday } = await townInTime(composed, tenant, clock)
  const { steps } = planYear({ year: COUNTY_YEAR, seed: at + 1, size: SMALL_YEAR }, calendar)
  for (const { on, act } of steps) {
    setToday(on)
    await act(town)
  }
  await reportYear(town, { year: COUNTY_YEAR, calendar, setToday })
}

/** Fills a county: fifteen townships of one database, each with a small year of its own and its annual report. */
export const fillCounty = async (database: BenchDatabase): Promise<void> => {
  for (let at = 0; at < TOWNSHIPS; at += 1) await playTownship(database, at)
}

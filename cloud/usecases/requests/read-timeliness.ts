import type { TextAnswer } from '../../../src/contract/endpoint'
import type { TimelinessView } from '../../../src/contract/timeliness'
import { addDays, day, yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { ok } from '../../../src/domain/result'
import { timingOf } from '../../../src/domain/timeliness/case-timing'
import { timelinessCsv } from '../../../src/domain/timeliness/figures-table'
import { yearFigures } from '../../../src/domain/timeliness/year-figures'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { pictureOf } from './case-picture'
import { reading } from '../acting/reading'

/** Years before this one that are told as well. */
const YEARS_BEFORE = 2

/** How long requests take, through yesterday: what happens today is told tomorrow, and a page read twice says the same. */
const timelinessOf = async ({ cases, settings }: Stores, today: IsoDate): Promise<TimelinessView> => {
  const through = addDays(today, -1)
  const newest = yearOf(today)
  const from = day(`${newest - YEARS_BEFORE}-01-01`)
  const timings = (await cases.listReceivedSince(from))
    .map((record) => timingOf(pictureOf(record, settings, through).state, through, settings.calendar))
    .filter((timing) => timing !== null)
  const years = Array.from({ length: YEARS_BEFORE + 1 }, (_, before) => yearFigures(timings, newest - before))
  return { through, years }
}

/** How long the township takes to answer requests. */
export const readTownshipTimeliness: UseCase<object, TimelinessView> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => ok(await timelinessOf(stores, world.clock.today())))

/** The same as CSV. */
export const exportTimelinessTable: UseCase<object, TextAnswer> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) => {
    const { years } = await timelinessOf(stores, world.clock.today())
    return ok({ mediaType: 'text/csv', text: timelinessCsv(years), saveAs: 'timeliness.csv' })
  })

/** The same as JSON. */
export const exportTimelinessFigures: UseCase<object, TextAnswer> = ({ tenant }, world) =>
  reading(world, tenant, async (stores) =>
    ok({
      mediaType: 'application/json',
      text: JSON.stringify(await timelinessOf(stores, world.clock.today())),
    }),
  )

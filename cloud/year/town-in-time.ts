import type { Calendar } from '../../src/domain/calendar/working-days'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import { serveAreas } from '../api/serve-areas'
import type { OpenComposition } from '../composition'
import { DEMO_ACCOUNTS } from '../usecases/people/prepare-demo-people'
import { loadCalendar } from '../usecases/governance/load-calendar'
import { openTown, type Town } from './town'
import type { YearClock } from './year-clock'

/** A township to be played through, with the hand on its clock. */
export interface TownInTime {
  readonly town: Town
  /** The calendar of the township, by which its year is planned. */
  readonly calendar: Calendar
  setToday(on: IsoDate): void
  /** The county lets everybody rest on a day that was to be worked: what waits gets other dates, and is told so. */
  announceHoliday(on: IsoDate): Promise<void>
}

const passwordOf = (account: string): string =>
  DEMO_ACCOUNTS.find((each) => each.account === account)?.password ?? ''

/** The township of a composition whose clock is this one, ready to be played through. Throws where it isn't there. */
export const townInTime = async (
  composed: OpenComposition,
  tenant: string,
  clock: YearClock,
): Promise<TownInTime> => {
  const { world, storage, settings } = composed
  const calendar = await storage.read(tenant, async (stores) => stores.settings.calendar)
  if (calendar === null) throw new Error('the township is not there')
  const served = serveAreas({ ...composed, ticks: () => clock.ticks() })
  const { jobSecret } = settings.secrets
  return {
    calendar,
    town: openTown({ served, tenant, jobSecret, passwordOf, today: () => clock.today() }),
    setToday: (on) => clock.setToday(on),
    announceHoliday: async (on) => {
      const day = { on, isRest: true, note: '目瑙纵歌节', source: '州府通知（演示）', verified: true }
      const done = await loadCalendar(world, tenant, { kind: 'local', days: [day] })
      if (!done.ok) throw new Error(`the holiday was not taken: ${done.code}`)
    },
  }
}

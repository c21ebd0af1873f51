import type {
  CountyCalendarView,
  loadCountyDays,
  TownshipLoaded,
} from '../../../src/contract/county-calendar'
import type { InputOf } from '../../../src/contract/endpoint'
import type { LoadedDay } from '../../../src/domain/calendar/loaded-days'
import { typedDays } from '../../../src/domain/calendar/typed-days'
import type { Actor } from '../../../src/domain/people/roles'
import { fail, ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { loadCalendar } from '../governance/load-calendar'
import { byCounty } from './by-county'
import { townshipsBeside } from './read-county'
import { reading } from '../acting/reading'

type Loaded = Pick<CountyCalendarView, 'townships' | 'loaded'>

const viewOf = async (
  { calendars }: Stores,
  { clock }: World,
  loaded: Loaded,
): Promise<CountyCalendarView> => {
  const today = clock.today()
  const from = `${today.slice(0, 4)}-01-01`
  const days = (await calendars.loaded()).days
    .filter(({ on, verified }) => verified && on >= from)
    .map(({ on, isRest, note, source }) => ({ on, isRest, note, source }))
    .sort((one, other) => one.on.localeCompare(other.on))
  return { ...loaded, today, days }
}

/** Local days as the county's own township has them. */
export const readCalendarOfCounty: UseCase<object, CountyCalendarView> = async ({ tenant }, world) => {
  const townships = (await townshipsBeside(world, tenant)).length
  return reading(world, tenant, async (stores) => ok(await viewOf(stores, world, { townships, loaded: [] })))
}

/** Township by township, each in a transaction of its own: where one fails, sending again finishes and changes nothing twice. */
const loadEverywhere = async (
  tenants: readonly string[],
  { days, by }: { readonly days: readonly LoadedDay[]; readonly by: Actor },
  world: World,
): Promise<Answer<readonly TownshipLoaded[]>> => {
  const loaded: TownshipLoaded[] = []
  for (const tenant of tenants) {
    const township = await world.storage.read(tenant, async ({ settings }) => settings.office.township)
    const done = await loadCalendar(world, tenant, { kind: 'local', days, by })
    if (!done.ok) return done
    const { counts, recomputed } = done.value
    const changed = counts.added + counts.changed
    loaded.push({ township: township ?? tenant, changed, moved: recomputed?.moved.length ?? 0 })
  }
  return ok(loaded)
}

/**
 * Loads a notice of local days into every township of the county, and tells township by township what that moved.
 * Fails: `invalid_field` at `days` with the line that can't be read.
 */
export const loadDaysOfCounty: UseCase<InputOf<typeof loadCountyDays>, CountyCalendarView> = async (
  asked,
  world,
) => {
  const { tenant, caller, input } = asked
  if (caller === null) return fail('unauthenticated')
  const days = typedDays(input.days, input.source)
  if (!days.ok) return days
  const by = byCounty(caller)
  const tenants = await townshipsBeside(world, tenant)
  const loaded = await loadEverywhere(tenants, { days: days.value, by }, world)
  if (!loaded.ok) return loaded
  return answeringOnce(asked, { world, act: 'load_county_days' }, async (stores) => {
    const detail = { source: input.source, days: days.value.length, townships: tenants.length }
    await stores.audit.write(
      auditEntry(by, world.clock.now(), { act: 'load_county_days', caseId: null, detail }),
    )
    return ok(await viewOf(stores, world, { townships: tenants.length, loaded: loaded.value }))
  })
}

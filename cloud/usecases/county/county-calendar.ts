import type {
  CountyCalendarView,
  loadCountyDays,
  TownshipLoaded,
} from '../../../src/contract/county-calendar'
import type { InputOf } from '../../../src/contract/endpoint'
import type { LoadedDay } from '../../../src/domain/calendar/loaded-days'
import { typedDays } from '../../../src/domain/calendar/typed-days'
import type { Actor } from '../../../src/domain/people/roles'
import { ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { loadCalendarIn } from '../governance/load-calendar'
import { byCounty } from './by-county'
import { inEveryTownship } from './in-every-township'
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

interface Loading {
  readonly days: readonly LoadedDay[]
  readonly by: Actor
}

const loadIn = async (stores: Stores, given: Loading, world: World): Promise<Answer<TownshipLoaded>> => {
  const done = await loadCalendarIn(stores, world, { kind: 'local', ...given })
  if (!done.ok) return done
  const { counts, recomputed } = done.value
  const { township } = stores.settings.office
  return ok({ township, changed: counts.added + counts.changed, moved: recomputed?.moved.length ?? 0 })
}

/**
 * Loads a notice of local days into every township of the county, or into none, and tells township by township what that moved.
 * Fails: `invalid_field` at `days` with the line that can't be read.
 */
export const loadDaysOfCounty: UseCase<InputOf<typeof loadCountyDays>, CountyCalendarView> = async (
  asked,
  world,
) => {
  const { tenant, input } = asked
  const days = typedDays(input.days, input.source)
  if (!days.ok) return days
  const townships = await townshipsBeside(world, tenant)
  return answeringOnce(asked, { world, act: 'load_county_days' }, async (stores, caller) => {
    const by = byCounty(caller)
    const given = { days: days.value, by }
    const loaded = await inEveryTownship(stores, townships, (each) => loadIn(each, given, world))
    if (!loaded.ok) return loaded
    const detail = { source: input.source, days: days.value.length, townships: townships.length }
    const facts = { act: 'load_county_days', caseId: null, detail }
    await stores.audit.write(auditEntry(by, world.clock.now(), facts))
    return ok(await viewOf(stores, world, { townships: townships.length, loaded: loaded.value }))
  })
}

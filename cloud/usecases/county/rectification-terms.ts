import type { InputOf } from '../../../src/contract/endpoint'
import type {
  readShortfalls,
  RectificationTerms,
  saveRectificationTerms,
} from '../../../src/contract/rectification-terms'
import { HOUSE_TERM_RULES } from '../../../src/domain/house-terms/house-terms'
import { shortfallsOf, type Shortfall } from '../../../src/domain/rectification/shortfalls'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditCatalogue } from '../catalogue/change-catalogue'
import { reading } from '../acting/reading'
import { houseTermsChanges, keepHouseTerms } from '../governance/keep-house-terms'
import { townshipPicture } from './county-picture'
import { inEveryTownship } from './in-every-township'
import { isBeside, townshipsBeside } from './read-county'

const ABOUT = HOUSE_TERM_RULES.rectificationDays.text

const viewOf = async (stores: Stores, townships: number): Promise<RectificationTerms> => {
  const { terms } = await stores.houseTerms.current()
  const changes = (await houseTermsChanges(stores))
    .map((change) => ({ ...change, changed: change.changed.filter((text) => text.startsWith(ABOUT)) }))
    .filter(({ changed }) => changed.length > 0)
  return { days: terms.rectificationDays, townships, changes }
}

/** The days that the county usually gives, as its own township has them. */
export const readTermsOfRectifications: UseCase<object, RectificationTerms> = async ({ tenant }, world) => {
  const townships = (await townshipsBeside(world, tenant)).length
  return reading(world, tenant, async (stores) => ok(await viewOf(stores, townships)))
}

type Setting = InputOf<typeof saveRectificationTerms>

/** In one township: what is so already isn't changed again, so sending twice changes nothing twice. */
const setIn = async (
  stores: Stores,
  { days, because }: Setting,
  { person, world }: { readonly person: Person; readonly world: World },
): Promise<Answer<null>> => {
  const { terms, version } = await stores.houseTerms.current()
  if (terms.rectificationDays === days) return ok(null)
  const after = { ...terms, rectificationDays: days }
  const change = { before: terms, after, version, because, act: 'save_county_terms' }
  const kept = await keepHouseTerms(change, { stores, person, world })
  return kept.ok || kept.code !== 'invalid_field' ? kept : fail(kept.code, { ...kept.detail, field: 'days' })
}

/** Sets the days in all townships of the county, or in none. */
export const saveTermsOfRectifications: UseCase<Setting, RectificationTerms> = async (asked, world) => {
  const { tenant, input } = asked
  const townships = await townshipsBeside(world, tenant)
  return answeringOnce(asked, { world, act: 'save_rectification_terms' }, async (stores, { person }) => {
    const who = { person, world }
    const set = await inEveryTownship(stores, townships, (each) => setIn(each, input, who))
    if (!set.ok) return set
    const detail = { days: input.days, townships: townships.length }
    await auditCatalogue(stores, who, { act: 'save_rectification_terms', detail })
    return ok(await viewOf(stores, townships.length))
  })
}

/** What the records of a township of the county show, by numbers alone. */
export const readShortfallsOfTownship: UseCase<
  InputOf<typeof readShortfalls>,
  { readonly shortfalls: readonly Shortfall[] }
> = async ({ tenant, input }, world) => {
  if (!(await isBeside(world, tenant, input.id))) return fail('not_found')
  return reading(world, input.id, async (stores) => {
    const { standing } = await townshipPicture(stores, world.clock.today())
    return ok({ shortfalls: shortfallsOf(standing) })
  })
}

import type { RectificationCount } from '../../../src/contract/desk-counts'
import { RECTIFICATION } from '../../../src/domain/rectification/rectification-kind'
import type { Person } from '../../ports/people-store'
import type { World } from '../../ports/use-case'
import { openAtDesk } from '../acting/listed-at-desk'
import { townshipsBeside } from './read-county'
import { isOfCounty } from './rectification-townships'
import { rectificationSummary, rectificationUrgency } from './rectification-view'

/** What one township has under way, and whether it ever had an order. */
const countedIn = (township: string, world: World) =>
  world.storage.read(township, async ({ dossiers, settings }) => {
    const orders = dossiers.of(RECTIFICATION)
    const open = await openAtDesk(orders)
    return {
      hasAny: open.length > 0 || (await orders.list({ limit: 1 })).length > 0,
      open: open.map((record) => rectificationSummary(record, settings, world.clock.today())),
    }
  })

/** Orders to correct that somebody may see, read township by township; null where there never was one. */
export const countRectifications = async (
  tenant: string,
  person: Person,
  world: World,
): Promise<RectificationCount | null> => {
  const isCounty = isOfCounty(person)
  const parts = []
  for (const township of isCounty ? await townshipsBeside(world, tenant) : [tenant]) {
    const counted = await countedIn(township, world)
    if (counted !== null) parts.push(counted)
  }
  if (!isCounty && !parts.some(({ hasAny }) => hasAny)) return null
  const open = parts
    .flatMap((part) => part.open)
    .sort((one, other) => rectificationUrgency(one).localeCompare(rectificationUrgency(other)))
  const [first] = open
  if (first === undefined) return { waiting: 0, isOfCounty: isCounty, next: null }
  const { title, statusText, dueOn, daysLeft } = first
  return { waiting: open.length, isOfCounty: isCounty, next: { title, statusText, dueOn, daysLeft } }
}

import type { TodayView } from '../../src/contract/staff-cases'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import { urgencyOf } from '../../src/domain/catalogue/duties'
import type { Person } from '../ports/people-store'
import type { Stores } from '../ports/storage'
import { cataloguePicture, dutyView } from './catalogue-picture'
import { freshnessPicture } from './freshness-picture'

/** Most duties on the page; the catalogue has all of them. */
const MOST_SHOWN = 20

/** What 今天 says of the catalogue: overdue and nearly due, and the week's digest to the head. */
export const disclosuresToday = async (
  person: Person,
  stores: Stores,
  today: IsoDate,
): Promise<Pick<TodayView, 'disclosures' | 'digest'>> => {
  const { duties, items } = await cataloguePicture(stores, today)
  const pressing = duties.filter((duty) => urgencyOf(duty) !== 'open').slice(0, MOST_SHOWN)
  const readsDigest = items.length > 0 && person.roles.includes('office_head')
  const digest = readsDigest ? (await freshnessPicture(stores, today)).digest.lines : []
  return { disclosures: pressing.map(dutyView), digest }
}

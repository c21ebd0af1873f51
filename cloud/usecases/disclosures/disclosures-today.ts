import type { TodayView, VillagesToday } from '../../../src/contract/desk-today'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { urgencyOf, type Duty } from '../../../src/domain/catalogue/duties'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { cataloguePicture, dutyView, type CataloguePicture } from '../catalogue/catalogue-picture'
import { guidesToCheck } from '../services/guides-to-check'
import { freshnessOf } from '../catalogue/freshness-picture'

/** Most duties on the page; the catalogue has all of them. */
const MOST_SHOWN = 20

const villagesToday = ({ villages, duties }: CataloguePicture): VillagesToday => {
  const owing = (urgency: ReturnType<typeof urgencyOf>) => {
    const ids = new Set(
      duties.filter((duty: Duty) => urgencyOf(duty) === urgency).map(({ villageId }) => villageId),
    )
    return villages.filter(({ id }) => ids.has(id)).map(({ name }) => name)
  }
  const late = owing('overdue')
  return { late, soon: owing('soon').filter((name) => !late.includes(name)) }
}

/** What 今天 says of the catalogue: overdue and nearly due, and the week's digest to the head. */
export const disclosuresToday = async (
  person: Person,
  stores: Stores,
  today: IsoDate,
): Promise<Pick<TodayView, 'disclosures' | 'villages' | 'guidesToCheck' | 'digest'>> => {
  const picture = await cataloguePicture(stores, today)
  const { duties, items } = picture
  // What villages owe is one card: a township has a dozen of them, each with a month and a quarter.
  const own = duties.filter(({ villageId }) => villageId === '')
  const pressing = own.filter((duty) => urgencyOf(duty) !== 'open').slice(0, MOST_SHOWN)
  const readsDigest = items.length > 0 && person.roles.includes('office_head')
  const guides = await guidesToCheck(stores, today)
  const digest = readsDigest ? (await freshnessOf(stores, { picture, guides })).digest.lines : []
  return {
    disclosures: pressing.map(dutyView),
    villages: villagesToday(picture),
    guidesToCheck: guides,
    digest,
  }
}

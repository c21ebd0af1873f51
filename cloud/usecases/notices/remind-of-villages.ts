import { formatChineseDate, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { urgencyOf, type Duty } from '../../../src/domain/catalogue/duties'
import type { Stores } from '../../ports/storage'
import { cataloguePicture, type CataloguePicture } from '../catalogue/catalogue-picture'
import { tellNew } from './tell'

/** What a notice about the villages leads to. */
export const VILLAGES = 'villages'

const MOST_NAMED = 5

const nameOf = ({ villages }: CataloguePicture, { villageId }: Duty): string =>
  villages.find(({ id }) => id === villageId)?.name ?? ''

const naming = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMED).join('、') + (names.length > MOST_NAMED ? `等${names.length}个` : '')

/** Villages owe the same matter of the same period together; the title without the village says which. */
const together = (duties: readonly Duty[]): readonly (readonly Duty[])[] => {
  const groups = new Map<string, Duty[]>()
  for (const duty of duties) {
    const key = `${duty.itemId}:${duty.period}:${duty.disclosureId}`
    groups.set(key, [...(groups.get(key) ?? []), duty])
  }
  return [...groups.values()]
}

const textOf = (late: readonly Duty[], picture: CataloguePicture): string => {
  const [first] = late
  const name = nameOf(picture, first!)
  const what = first!.title.replace(`${name}：`, '')
  const dueOn = first!.clock === null ? '' : `，最迟${formatChineseDate(first!.clock.dueOn)}`
  return `${naming(late.map((duty) => nameOf(picture, duty)))}没有公布${what}${dueOn}。请督促。`
}

/** Whoever writes for a village hears of what it owes three working days before, and again when it is late. */
const remindVillageClerks = async ({ duties }: CataloguePicture, stores: Stores): Promise<number> => {
  const clerks = await stores.villages.clerks()
  let told = 0
  for (const duty of duties.filter((each) => urgencyOf(each) !== 'open')) {
    const to = clerks.filter(({ villageId }) => villageId === duty.villageId).map(({ personId }) => personId)
    if (to.length === 0) continue
    const topic = urgencyOf(duty) === 'overdue' ? 'village_late' : 'village_due'
    const dedupeKey = `${topic}:${duty.villageId}:${duty.itemId}:${duty.period}:${duty.disclosureId}`
    const dueOn = duty.clock === null ? '' : `，最迟${formatChineseDate(duty.clock.dueOn)}`
    const facts = { number: '', text: `${duty.title}${dueOn}。` }
    const notice = { topic, dedupeKey, about: { kind: VILLAGES, id: duty.villageId }, facts } as const
    if (await tellNew({ notice, to, payload: { toRole: 'village_clerk' } }, stores)) told += 1
  }
  return told
}

/** Tells the clerks which villages are late, once for each matter and period; answers how many notices that were. */
export const remindOfVillages = async (stores: Stores, today: IsoDate): Promise<number> => {
  const picture = await cataloguePicture(stores, today)
  const late = picture.duties.filter((duty) => duty.villageId !== '' && urgencyOf(duty) === 'overdue')
  let told = 0
  for (const duties of together(late)) {
    const { itemId, period, disclosureId } = duties[0]!
    const dedupeKey = `village_late:${itemId}:${period}:${disclosureId}`
    const about = { kind: VILLAGES, id: itemId }
    const facts = { number: '', text: textOf(duties, picture) }
    const notice = { topic: 'village_late', dedupeKey, about, facts } as const
    const payload = { toRole: 'clerk', villages: duties.length }
    if (await tellNew({ notice, to: { role: 'clerk', exceptId: '' }, payload }, stores)) told += 1
  }
  return told + (await remindVillageClerks(picture, stores))
}

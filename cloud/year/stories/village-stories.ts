import { addCatalogueItem, readCatalogue } from '../../../src/contract/catalogue'
import { recordEntry, registerDisclosure } from '../../../src/contract/channel-ledger'
import { actOnPublication, draftPublication } from '../../../src/contract/publications'
import { addVillage, listVillagesAtDesk, setVillageClerk } from '../../../src/contract/villages'
import { addDays, addMonths, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { periodOf, type DisclosurePeriod } from '../../../src/domain/catalogue/disclosure-periods'
import { emptyContent } from '../../../src/domain/publication/content'
import { Followed } from '../followed'
import type { Step, Timetable } from '../timetable'
import type { Town, Who } from '../town'
import { GATES } from './piece-stories'
import {
  VILLAGE_NAMES,
  villageItem,
  villageMoney,
  villageQuarter,
  type VillageItemName,
} from './village-words'

/** The villages of the year with what they owe: money each month, the rest each quarter. */
export class YearVillages {
  private readonly ids = new Map<string, string>()
  private readonly items = new Map<VillageItemName, string>()

  /** Finds what villages owe in the catalogue, or puts it there, and adds the villages; the first has a clerk of its own. */
  async open(town: Town): Promise<void> {
    const { items } = await town.ask('clerk', readCatalogue, {})
    for (const name of ['money', 'quarter'] as const) {
      const form = villageItem(name)
      const known = items.find(({ item }) => item.columnId === form.columnId && item.matter === form.matter)
      const id = known?.item.id ?? (await town.ask('head', addCatalogueItem, { item: form })).id
      this.items.set(name, id)
    }
    for (const [at, name] of VILLAGE_NAMES.entries()) {
      const more = { groupCount: null, phone: '', boardPlace: '村委会门口', position: at + 1 }
      await town.ask('head', addVillage, { village: { name, kind: 'village', ...more } })
    }
    const { villages, clerks } = await town.ask('head', listVillagesAtDesk, {})
    for (const { village } of villages) this.ids.set(village.name, village.id)
    const clerk = { id: this.idOf(VILLAGE_NAMES[0]), personId: clerks[0]?.id ?? '', isClerk: true }
    await town.ask('head', setVillageClerk, clerk)
  }

  idOf(name: string): string {
    return this.ids.get(name) ?? ''
  }

  itemOf(name: VillageItemName): string {
    return this.items.get(name) ?? ''
  }
}

/** Days after the end of a period by which the villages have it on their boards. */
const ON_BOARD_AFTER = 5
/** The village that had neither income nor spending, in every fifth month. */
const WITHOUT_MONEY = { village: 3, every: 5 } as const

/** A month's money of every village: on its board by the fifth, written into the ledger when the clerk is there. */
const monthStep = (
  { key, text, lastOn }: DisclosurePeriod,
  { villages, timetable }: { readonly villages: YearVillages; readonly timetable: Timetable },
): Step => {
  const wentOutOn = addDays(lastOn, ON_BOARD_AFTER)
  const month = Number(key.slice(-2))
  return {
    on: timetable.after(wentOutOn, 0, ['clerk']),
    act: async (town) => {
      for (const [at, name] of VILLAGE_NAMES.entries()) {
        const isNone = at === WITHOUT_MONEY.village && month % WITHOUT_MONEY.every === 0
        const known = { itemId: villages.itemOf('money'), formedOn: lastOn, period: key }
        const words = { title: villageMoney(name, text), noneBecause: isNone ? '本月没有收支' : '' }
        const form = { ...known, ...words, villageId: villages.idOf(name) }
        const { disclosure } = await town.ask('clerk', registerDisclosure, form)
        if (isNone) continue
        const entry = { channel: 'notice_board', place: '村委会门口', wentOutOn, note: '' }
        await town.ask('clerk', recordEntry, { id: disclosure.id, ...entry })
      }
    },
  }
}

interface OfQuarter {
  readonly name: string
  readonly period: DisclosurePeriod
  readonly villages: YearVillages
}

/** Written by the village's own clerk where it has one, through the gates of the township. */
const quarterPiece = ({ name, period, villages }: OfQuarter, timetable: Timetable): readonly Step[] => {
  const writer: Who = name === VILLAGE_NAMES[0] ? 'village' : 'clerk'
  const piece = new Followed(actOnPublication)
  const drafted = timetable.after(addDays(period.lastOn, 1), 0, ['clerk'])
  const draft = async (town: Town): Promise<void> => {
    const content = {
      ...emptyContent(`${name}村民委员会`),
      ...villageQuarter(name, period.text),
      ...{ itemId: villages.itemOf('quarter'), period: period.key, villageId: villages.idOf(name) },
      formedOn: period.lastOn,
    }
    const { id, seq } = await town.ask(writer, draftPublication, { content, caseId: null })
    piece.begins(id, seq)
  }
  const gates = GATES.map(([who, act], at) => ({
    on: at === 0 ? drafted : timetable.after(drafted, at > 2 ? 2 : 1),
    act: async (town: Town) => void (await piece.does(town, at === 0 ? writer : who, act)),
  }))
  return [{ on: drafted, act: draft }, ...gates]
}

const MONTHS = 12

/** What the villages publish in a year: each month that ended in it, each quarter but the last, which is due in the next. */
export const villageStories = (
  year: number,
  villages: YearVillages,
  timetable: Timetable,
): readonly Step[] => {
  const firsts = Array.from({ length: MONTHS - 1 }, (_, at) => addMonths(`${year}-01-01` as IsoDate, at))
  const quarters = [0, 3, 6].map((at) => periodOf(firsts[at]!, 'quarter'))
  return [
    ...firsts.map((on) => monthStep(periodOf(on, 'month'), { villages, timetable })),
    ...quarters.flatMap((period) =>
      VILLAGE_NAMES.flatMap((name) => quarterPiece({ name, period, villages }, timetable)),
    ),
  ]
}

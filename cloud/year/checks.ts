import { listComplaints } from '../../src/contract/complaints'
import { readHome } from '../../src/contract/read-home'
import {
  listDeskCasesOf,
  listToday,
  TODAY_GROUPS,
  type DeskSummary,
  type TodayGroup,
} from '../../src/contract/desk-today'
import { listDeskTopics } from '../../src/contract/topics'
import { listVillages } from '../../src/contract/villages'
import type { Town } from './town'

/** What must hold at the end of a day and doesn't; '' where all is well. */
export interface DayFinding {
  readonly on: string
  readonly text: string
}

/** The day of a month on which it is looked whether the villages published. */
const VILLAGES_ON = '-20'

const twice = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at)

const isLate = ({ workingDaysLeft }: DeskSummary): boolean => workingDaysLeft !== null && workingDaysLeft < 0

const OPEN = TODAY_GROUPS.filter((group) => group !== 'closedRecently')

/** A list of today to its last page. */
const wholeList = async (town: Town, group: TodayGroup, cursor = ''): Promise<readonly DeskSummary[]> => {
  const page = await town.ask('head', listDeskCasesOf, { group, whose: 'all', cursor })
  return page.next === null ? page.cases : [...page.cases, ...(await wholeList(town, group, page.next))]
}

/** Compares what the doors say at the end of a day with each other and with the day before. */
export class DayChecks {
  private documents = 0

  /** What doesn't hold; the desk is looked at where it is open: on a day of rest nobody does anything there. */
  async findings(town: Town, isDeskOpen = true): Promise<readonly DayFinding[]> {
    const texts = [
      ...(isDeskOpen ? await this.atTheDesk(town) : []),
      ...(await this.inPublic(town)),
      ...(await this.ofVillages(town)),
    ]
    return texts.map((text) => ({ on: town.today(), text }))
  }

  private async atTheDesk(town: Town): Promise<readonly string[]> {
    const { today, cases } = await town.ask('head', listToday, {})
    const open = (await Promise.all(OPEN.map((group) => wholeList(town, group)))).flat()
    const { complaints } = await town.ask('head', listComplaints, {})
    const { topics } = await town.ask('head', listDeskTopics, {})
    const numbers = [...complaints, ...topics].map(({ number }) => number)
    const promised = OPEN.reduce((sum, group) => sum + cases[group].count, 0)
    return [
      ...(today === town.today() ? [] : [`the desk stands on ${today}`]),
      ...twice(open.map(({ number }) => number)).map(
        (number) => `${number} stands on the list of today twice`,
      ),
      ...twice(numbers).map((number) => `${number} was given twice`),
      ...open.filter(isLate).map(({ number }) => `${number} is overdue`),
      ...(promised === open.length ? [] : [`today counts ${promised} open and lists ${open.length}`]),
    ]
  }

  private async inPublic(town: Town): Promise<readonly string[]> {
    const { documentCount, newest, today } = await town.ask('anybody', readHome, {})
    const fewer =
      documentCount < this.documents ? [`${this.documents - documentCount} documents are gone`] : []
    this.documents = documentCount
    const early = newest.filter(({ publishedOn }) => publishedOn > today)
    return [...fewer, ...early.map(({ title }) => `${title} is public before its day`)]
  }

  /** Once a month, when the terms of the month before are over. */
  private async ofVillages(town: Town): Promise<readonly string[]> {
    if (!town.today().endsWith(VILLAGES_ON)) return []
    const { villages } = await town.ask('anybody', listVillages, {})
    return villages.filter(({ late }) => late > 0).map(({ name, late }) => `${name} is late with ${late}`)
  }
}

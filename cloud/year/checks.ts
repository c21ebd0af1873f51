import { listComplaints } from '../../src/contract/complaints'
import { readHome } from '../../src/contract/read-home'
import { listToday } from '../../src/contract/staff-cases'
import { listDeskTopics } from '../../src/contract/topics'
import type { Town } from './town'

/** What must hold at the end of a day and doesn't; '' where all is well. */
export interface DayFinding {
  readonly on: string
  readonly text: string
}

const twice = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at)

/** Compares what the doors say at the end of a day with each other and with the day before. */
export class DayChecks {
  private documents = 0

  async findings(town: Town): Promise<readonly DayFinding[]> {
    const texts = [...(await this.atTheDesk(town)), ...(await this.inPublic(town))]
    return texts.map((text) => ({ on: town.today(), text }))
  }

  private async atTheDesk(town: Town): Promise<readonly string[]> {
    const { today, overdue, soon, waitingForOthers, later, toApprove } = await town.ask('head', listToday, {})
    const { complaints } = await town.ask('head', listComplaints, {})
    const { topics } = await town.ask('head', listDeskTopics, {})
    const open = [...overdue, ...soon, ...waitingForOthers, ...later]
    const numbers = [...complaints, ...topics].map(({ number }) => number)
    const unknown = toApprove.filter(({ id }) => !open.some((each) => each.id === id))
    return [
      ...(today === town.today() ? [] : [`the desk stands on ${today}`]),
      ...twice(open.map(({ number }) => number)).map(
        (number) => `${number} stands on the list of today twice`,
      ),
      ...twice(numbers).map((number) => `${number} was given twice`),
      ...overdue.map(({ number }) => `${number} is overdue`),
      ...unknown.map(({ number }) => `${number} waits for approval and isn’t open`),
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
}

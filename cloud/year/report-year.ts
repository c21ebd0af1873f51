import { actOnReport, readReport, type AnnualReportView } from '../../src/contract/annual-reports'
import { actOnPublication, readPublication } from '../../src/contract/publications'
import { readNarrative } from '../../src/contract/report-files'
import { cellsOfReport } from '../../src/domain/annual-report/report-cells'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { Calendar } from '../../src/domain/calendar/working-days'
import type { DayFinding } from './checks'
import { GATES } from './stories/piece-stories'
import { timetableOf } from './timetable'
import type { Town } from './town'

/** The report that a year ended with. */
export interface YearReported {
  readonly publishedOn: IsoDate
  /** Every figure of it that is known, by key. */
  readonly figures: Readonly<Record<string, number>>
  /** What doesn't hold in it. */
  readonly findings: readonly DayFinding[]
}

interface Reporting {
  readonly year: number
  readonly calendar: Calendar
  readonly setToday: (on: IsoDate) => void
}

/** Takes over what the records would say, chapter by chapter, and hands the report to the reviewers. */
const write = async (town: Town, id: string): Promise<string> => {
  const { chapters } = await town.ask('clerk', readNarrative, { id })
  let { seq } = await town.ask('clerk', readReport, { id })
  for (const { key, suggested } of chapters.filter((each) => each.suggested !== '')) {
    const act = { act: 'write_chapter', chapter: key, text: suggested }
    seq = (await town.ask('clerk', actOnReport, { id, seq, act })).seq
  }
  const { pieceId } = await town.ask('clerk', actOnReport, { id, seq, act: { act: 'submit' } })
  if (pieceId === null) throw new Error('the report was handed over and has no piece')
  return pieceId
}

const findingsOf = ({ report, status, today }: AnnualReportView): readonly DayFinding[] => [
  ...(status === 'published' ? [] : [{ on: today, text: `the report is ${status}` }]),
  ...report.checks
    .filter(({ holds, level }) => holds === false && level === 'error')
    .map(({ code, message }) => ({ on: today, text: `${code} of the report doesn’t hold: ${message}` })),
]

const figuresOf = ({ report }: AnnualReportView): Readonly<Record<string, number>> =>
  Object.fromEntries(
    cellsOfReport(report).flatMap(({ key, value }) => (value === null ? [] : [[key, value]])),
  )

/** The January after: the report is written, passes its gates on days of its own, and is public before its last day. */
export const reportYear = async (
  town: Town,
  { year, calendar, setToday }: Reporting,
): Promise<YearReported> => {
  const timetable = timetableOf(calendar, [])
  const id = String(year)
  const written = timetable.after(`${year + 1}-01-05` as IsoDate, 0)
  setToday(written)
  const pieceId = await write(town, id)
  let publishedOn = written
  for (const [at, [who, act]] of GATES.slice(1).entries()) {
    publishedOn = timetable.after(written, at + 1)
    setToday(publishedOn)
    const { seq } = await town.ask(who, readPublication, { id: pieceId })
    await town.ask(who, actOnPublication, { id: pieceId, seq, act })
  }
  const view = await town.ask('clerk', readReport, { id })
  return { publishedOn, figures: figuresOf(view), findings: findingsOf(view) }
}

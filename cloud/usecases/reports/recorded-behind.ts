import type { FigureLine, FigureView } from '../../../src/contract/annual-reports'
import { recordedBehind, type RecordedFact } from '../../../src/domain/annual-report/count-recorded'
import { formatChineseDate } from '../../../src/domain/calendar/civil-date'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { complaintsForStaff } from '../complaints/complaints-for-staff'
import type { ReportPicture } from './report-picture'

const noteOf = ({ on, people }: RecordedFact): string =>
  `${formatChineseDate(on)}${people === 0 ? '' : `，${people}人`}`

const lineOf = (fact: RecordedFact): FigureLine => ({
  ...{ id: fact.id, title: fact.title, note: noteOf(fact), kind: fact.ledger },
})

/** Letters that somebody must step aside from, or that are the county's, are counted and not shown. */
const shownTo = async (
  reader: Person,
  facts: readonly RecordedFact[],
  stores: Stores,
): Promise<readonly RecordedFact[]> => {
  const letters = await complaintsForStaff(reader, stores)
  const shown: RecordedFact[] = []
  for (const fact of facts)
    if (fact.ledger !== 'letters' || (await letters.find(fact.id)) !== null) shown.push(fact)
  return shown
}

/** The records of the ledgers behind a figure of the table of 2014, a page from a place on. */
export const recordedLines = async (
  { key, skip, page }: { readonly key: string; readonly skip: number; readonly page: number },
  { year, recorded }: Pick<ReportPicture, 'year' | 'recorded'>,
  { reader, stores }: { readonly reader: Person; readonly stores: Stores },
): Promise<Pick<FigureView, 'kind' | 'lines' | 'hidden' | 'next'>> => {
  const all = recordedBehind(key, year, recorded)
  const behind = all.slice(skip, skip + page)
  const shown = await shownTo(reader, behind, stores)
  return {
    kind: 'records',
    lines: shown.map(lineOf),
    hidden: behind.length - shown.length,
    next: skip + page < all.length ? skip + page : null,
  }
}

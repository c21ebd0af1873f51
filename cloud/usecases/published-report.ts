import type { AnnualReport } from '../../src/domain/annual-report/annual-report'
import type { ReportEvent } from '../../src/domain/annual-report/events'
import { todayIn, type IsoDate } from '../../src/domain/calendar/civil-date'
import type { Stores } from '../ports/storage'
import type { World } from '../ports/use-case'
import { standingOf, type ReportStanding } from './report-picture'

/** A report as everybody reads it, and since when. */
export interface PublishedReport {
  readonly report: AnnualReport
  readonly on: IsoDate
  /** The instant, ISO 8601 in UTC: another one after each correction. */
  readonly at: string
  readonly documentId: string
}

/** What was handed over last before that version went out. */
const handedOver = ({ record, piece }: ReportStanding): AnnualReport | null => {
  const live = piece?.live ?? null
  if (record === null || live === null) return null
  const handed = record.events.filter(
    (event: ReportEvent) => event.type === 'handed_over' && event.at <= live.at,
  )
  const last = handed.at(-1)
  return last?.type === 'handed_over' ? last.report : null
}

/** The report of a year as it stands in public; null while it doesn't: what nobody may read as a document is no report either. */
export const publishedReport = async (
  year: number,
  stores: Stores,
  world: World,
): Promise<PublishedReport | null> => {
  const standing = await standingOf(year, stores, world)
  const live = standing.piece?.live ?? null
  const report = handedOver(standing)
  if (live === null || report === null) return null
  if ((await stores.documents.find(live.documentId)) === null) return null
  const { publishAt: at, documentId } = live
  return { report, at, on: todayIn('Asia/Shanghai', at), documentId }
}

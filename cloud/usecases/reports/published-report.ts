import type { AnnualReport } from '../../../src/domain/annual-report/annual-report'
import { todayIn, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { handedOverBefore, standingOf } from './report-picture'

/** A report as everybody reads it, and since when. */
export interface PublishedReport {
  readonly report: AnnualReport
  readonly on: IsoDate
  /** The instant, ISO 8601 in UTC: another one after each correction. */
  readonly at: string
  readonly documentId: string
}

/** The report of a year as it stands in public; null while it doesn't: what nobody may read as a document is no report either. */
export const publishedReport = async (
  year: number,
  stores: Stores,
  world: World,
): Promise<PublishedReport | null> => {
  const standing = await standingOf(year, stores, world)
  const live = standing.piece?.live ?? null
  const report = handedOverBefore(standing)
  if (live === null || report === null) return null
  if ((await stores.documents.find(live.documentId)) === null) return null
  const { publishAt: at, documentId } = live
  return { report, at, on: todayIn('Asia/Shanghai', at), documentId }
}

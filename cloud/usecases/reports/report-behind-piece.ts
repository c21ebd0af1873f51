import type { ErrorCode } from '../../../src/contract/errors'
import { reportAt } from '../../../src/domain/annual-report/report-at'
import { ANNUAL_REPORT } from '../../../src/domain/annual-report/report-kind'
import type { PublicationContent } from '../../../src/domain/publication/content'
import type { PublicationAct } from '../../../src/domain/publication/events'
import type { PublicationState } from '../../../src/domain/publication/publication-at'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { PublicationRecord } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'

const COLUMN = 'annual_reports'
const MOST_YEARS = 200

/** The year whose annual report was handed over as this piece; null for every other piece. */
export const yearBehind = async (
  { id, content }: Pick<PublicationRecord, 'id' | 'content'>,
  { dossiers }: Pick<Stores, 'dossiers'>,
): Promise<string | null> => {
  if (content.columnId !== COLUMN) return null
  const reports = await dossiers.of(ANNUAL_REPORT).list({ limit: MOST_YEARS })
  return reports.find(({ events }) => reportAt(events).pieceId === id)?.id ?? null
}

/**
 * What is the report's own in a piece: the rest (summary in plain words, period, files) is the desk's. Names within a block
 * come in any order out of the database.
 */
const ownOf = ({ title, columnId, issuer, blocks }: PublicationContent): string =>
  JSON.stringify([title, columnId, issuer, blocks.map((block) => Object.entries(block).sort())])

/**
 * Whether an edit leaves the words of an annual report as they were handed over, so that what is published is a version of
 * the report (ADR 0204). A piece that is no report may be edited freely.
 */
export const keepsItsReport = async (
  edited: PublicationContent,
  record: PublicationRecord,
  stores: Pick<Stores, 'dossiers'>,
): Promise<Result<null, ErrorCode>> => {
  if (ownOf(edited) === ownOf(record.content)) return ok(null)
  const year = await yearBehind(record, stores)
  return year === null
    ? ok(null)
    : fail('act_not_allowed', {
        message: `这是${year}年年度报告的稿件，标题、发文机关、栏目和正文只在年度报告里改：请打开${year}年的年度报告，改数或者改那一章，再送审。`,
      })
}

/**
 * Where a public annual report is changed, in words.
 * @example correctedInReport('2025')
 */
export const correctedInReport = (year: string): string =>
  `这是${year}年年度报告，只在年度报告里更正：请打开${year}年的年度报告，点“更正已公开的报告”。`

/**
 * Whether the publishing desk may take a piece up for a revision: a public annual report is corrected in the report, so
 * that its text says why. One that was taken down is taken up again at the desk.
 */
export const mayTakeUpAgain = async (
  act: PublicationAct,
  { record, state }: { readonly record: PublicationRecord; readonly state: PublicationState },
  stores: Pick<Stores, 'dossiers'>,
): Promise<Result<null, ErrorCode>> => {
  if (act !== 'begin_revision' || state.live === null) return ok(null)
  const year = await yearBehind(record, stores)
  return year === null ? ok(null) : fail('act_not_allowed', { message: correctedInReport(year) })
}

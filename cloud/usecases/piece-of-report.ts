import type { ErrorCode } from '../../src/contract/errors'
import { reportAt } from '../../src/domain/annual-report/report-at'
import { ANNUAL_REPORT } from '../../src/domain/annual-report/report-kind'
import type { PublicationAct } from '../../src/domain/publication/events'
import { fail, ok, type Result } from '../../src/domain/result'
import type { Stores } from '../ports/storage'
import type { PublicationPicture } from './publication-picture'

const COLUMN = 'annual_reports'
/** More years than anybody has reported on since 2008. */
const MOST_YEARS = 100

const yearOfPiece = async (id: string, { dossiers }: Stores): Promise<string | null> => {
  const reports = await dossiers.of(ANNUAL_REPORT).list({ limit: MOST_YEARS })
  return reports.find(({ events }) => reportAt(events).pieceId === id)?.id ?? null
}

/** Acts that would make the text another one than the report's; one that was taken down is taken up again here. */
const changesText = (act: PublicationAct, { state }: PublicationPicture): boolean =>
  act === 'edit' || (act === 'begin_revision' && state.live !== null)

/**
 * Whether the publishing desk may do it, where a piece is an annual report: its text comes from the report, so that
 * nothing in public differs from the version that was handed over (ADR 0203).
 */
export const reportKeepsItsText = async (
  act: PublicationAct,
  picture: PublicationPicture,
  stores: Stores,
): Promise<Result<null, ErrorCode>> => {
  const { record } = picture
  if (record.content.columnId !== COLUMN || !changesText(act, picture)) return ok(null)
  const year = await yearOfPiece(record.id, stores)
  if (year === null) return ok(null)
  return fail('act_not_allowed', {
    message: `这篇是${year}年年度报告，文字和数都来自报告，不能在这里另改。请在“年度报告”里打开${year}年，改好后送审；已公开的请点“更正已公开的报告”。`,
  })
}

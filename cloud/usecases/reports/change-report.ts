import type { AnnualReportView } from '../../../src/contract/annual-reports'
import type { ErrorCode } from '../../../src/contract/errors'
import { ANNUAL_REPORT } from '../../../src/domain/annual-report/report-kind'
import type { Actor } from '../../../src/domain/people/roles'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { Answer, Asked, World } from '../../ports/use-case'
import { beginNamedDossier } from '../acting/add-dossier-event'
import { answeringOnce } from '../acting/answering-once'
import { reportNamed } from './read-reports'
import { pictureOfReport, standingOf, type ReportPicture, type ReportRecord } from './report-picture'
import { annualReportView } from './report-view'

/** Where and by whom a report is changed. */
export interface ChangingReport {
  readonly person: Person
  readonly stores: Stores
  readonly world: World
}

/** The dossier of a year, begun when somebody first does something lawful with it; `stale_dossier` when another did just now. */
export const begunReport = async (
  { id, year, record, today }: ReportPicture,
  by: Actor,
  { stores, world }: Pick<ChangingReport, 'stores' | 'world'>,
): Promise<Result<ReportRecord, ErrorCode>> => {
  if (record !== null) return ok(record)
  const event = { type: 'begun', seq: 1, on: today, at: world.clock.now(), by, year } as const
  return beginNamedDossier(ANNUAL_REPORT, { id, act: 'begin', event }, stores)
}

/**
 * Changes the report of a year as it stood on the page, once per idempotency key, and answers it as it stands then. Refused
 * as `stale_dossier` where somebody changed it meanwhile.
 */
export const changingReport = <Input extends { readonly id: string; readonly seq: number }>(
  asked: Asked<Input>,
  { world, act }: { readonly world: World; readonly act: string },
  change: (picture: ReportPicture, changing: ChangingReport) => Promise<Result<unknown, ErrorCode>>,
): Promise<Answer<AnnualReportView>> =>
  answeringOnce(asked, { world, act }, async (stores, { person }) => {
    const { id, seq } = asked.input
    const picture = await reportNamed(id, stores, world)
    if (!picture.ok) return picture
    if ((picture.value.record?.events.length ?? 0) !== seq) return fail('stale_dossier')
    const changed = await change(picture.value, { person, stores, world })
    if (!changed.ok) return changed
    const standing = await standingOf(Number(id), stores, world)
    return ok(annualReportView(await pictureOfReport(standing, stores), person))
  })

import type { AnnualReportView, ReportDeskAct } from '../../../src/contract/annual-reports'
import type { ErrorCode } from '../../../src/contract/errors'
import { applyReportEvent } from '../../../src/domain/annual-report/apply-report-event'
import type { ReportAct, ReportEvent } from '../../../src/domain/annual-report/events'
import { ANNUAL_REPORT } from '../../../src/domain/annual-report/report-kind'
import { judgeReportAct } from '../../../src/domain/annual-report/report-rules'
import type { Actor } from '../../../src/domain/people/roles'
import { ok, type Result } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { actorAmong } from '../acting/actor-among'
import { begunReport, changingReport } from './change-report'
import { actOnDossier } from '../acting/dossier-desk'
import { handOverReport } from './hand-over-report'
import { handOversOf, situationOf, type ReportPicture, type ReportRecord } from './report-picture'

type Acting = { readonly id: string; readonly seq: number; readonly act: ReportDeskAct }

interface Doing {
  readonly stores: Stores
  readonly world: World
}

/** A correction that was returned is one still when it is handed over again: its reason stays in the text. */
const reasonStanding = (picture: ReportPicture): string => {
  const isPublic = picture.piece !== null && picture.piece.live !== null
  return isPublic ? (handOversOf(picture).at(-1)?.reason ?? '') : ''
}

const eventOf = async (
  act: ReportDeskAct,
  picture: ReportPicture,
  { by, seq, ...doing }: Doing & { readonly by: Actor; readonly seq: number },
): Promise<Result<ReportEvent, ErrorCode>> => {
  const base = { seq, on: picture.today, at: doing.world.clock.now(), by }
  switch (act.act) {
    case 'enter_figure': {
      const { key, value, source, reason } = act
      return ok({ type: 'figure_entered', ...base, key, value, source, reason })
    }
    case 'remove_figure':
      return ok({ type: 'figure_removed', ...base, key: act.key, reason: act.reason })
    case 'write_chapter':
      return ok({ type: 'chapter_written', ...base, chapter: act.chapter, text: act.text })
    case 'submit':
    case 'correct': {
      const reason = act.act === 'correct' ? act.reason : reasonStanding(picture)
      const piece = await handOverReport({ picture, reason, by }, doing.stores, doing.world)
      if (!piece.ok) return piece
      const { report } = picture
      return ok({ type: 'handed_over', ...base, publicationId: piece.value.id, report, reason })
    }
  }
}

/** The dossier as it is when the act may be done; nothing is begun for one that may not. */
const recordFor = async (
  picture: ReportPicture,
  { actor, permission }: ReturnType<typeof actorFor>,
  doing: Doing,
): Promise<Result<ReportRecord, ErrorCode>> =>
  permission.allowed
    ? begunReport(picture, actor, doing)
    : ok(picture.record ?? { id: picture.id, events: [] })

const judging =
  (picture: ReportPicture) =>
  (act: ReportAct, { role }: Actor) =>
    judgeReportAct(act, { ...situationOf(picture), role })

const actorFor = (act: ReportAct, person: Person, picture: ReportPicture) =>
  actorAmong(person, (actor) => judging(picture)(act, actor))

const carryOut = async (
  act: ReportDeskAct,
  picture: ReportPicture,
  { person, ...doing }: Doing & { readonly person: Person },
): Promise<Result<ReportRecord, ErrorCode>> => {
  const found = await recordFor(picture, actorFor(act.act, person, picture), doing)
  if (!found.ok) return found
  const record = found.value
  const { form, known } = picture
  return actOnDossier(
    { record, act: act.act, person },
    {
      kind: ANNUAL_REPORT,
      judge: judging(picture),
      eventOf: (by) => eventOf(act, picture, { ...doing, by, seq: record.events.length + 1 }),
      apply: (event) => {
        const situation = { ...situationOf(picture), role: event.by.role }
        return applyReportEvent(record.events, { act: act.act, event }, { situation, form, known })
      },
    },
    doing.stores,
  )
}

/** One act on the report of a year, once per idempotency key. */
export const actOnAnnualReport: UseCase<Acting, AnnualReportView> = (asked, world) =>
  changingReport(asked, { world, act: `annual_report_${asked.input.act.act}` }, (picture, changing) =>
    carryOut(asked.input.act, picture, changing),
  )

import type { ErrorCode } from '../../../src/contract/errors'
import { applyReportEvent } from '../../../src/domain/annual-report/apply-report-event'
import type { ChapterWritten, FigureEntered } from '../../../src/domain/annual-report/events'
import { ANNUAL_REPORT } from '../../../src/domain/annual-report/report-kind'
import { judgeReportAct } from '../../../src/domain/annual-report/report-rules'
import type { FigureEntries } from '../../../src/domain/annual-report/resolve-figures'
import type { Actor } from '../../../src/domain/people/roles'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { actorAmong } from '../acting/actor-among'
import { addDossierEvent } from '../acting/add-dossier-event'
import { begunReport } from './change-report'
import { refusedByDossier } from '../acting/dossier-desk'
import { situationOf, type ReportPicture, type ReportRecord } from './report-picture'

/** Figures of one report that come together, and where they were read. */
interface Entering {
  readonly picture: ReportPicture
  readonly by: Actor
  readonly source: string
  /** The field that a refusal names. */
  readonly field: string
  readonly stores: Stores
  readonly world: World
}

/** As whom somebody may enter figures of a report now. */
export const mayEnterFigures = (picture: ReportPicture, person: Person): Result<Actor, ErrorCode> => {
  const { actor, permission } = actorAmong(person, ({ role }) =>
    judgeReportAct('enter_figure', { ...situationOf(picture), role }),
  )
  if (permission.allowed) return ok(actor)
  return refusedByDossier(fail(permission.code, { message: permission.message }), '')
}

/** Enters figures one after the other, each held against the same rules as one that is typed. */
export const enterFigures = async (
  figures: ReadonlyMap<string, number>,
  entering: Entering,
): Promise<Result<ReportRecord, ErrorCode>> => {
  const { picture, by, source, field, stores, world } = entering
  const situation = { ...situationOf(picture), role: by.role }
  const begun = await begunReport(picture, by, entering)
  if (!begun.ok) return begun
  let record = begun.value
  let entries: FigureEntries = picture.known.entries
  for (const [key, value] of figures) {
    if (entries.get(key)?.value === value) continue
    const base = { seq: record.events.length + 1, on: picture.today, at: world.clock.now(), by }
    const event: FigureEntered = { type: 'figure_entered', ...base, key, value, source, reason: '整表录入' }
    const known = { ...picture.known, entries }
    const look = { situation, form: picture.form, known }
    const applied = applyReportEvent(record.events, { act: 'enter_figure', event }, look)
    if (!applied.ok) return refusedByDossier({ ...applied, detail: { ...applied.detail, field } }, '')
    const added = await addDossierEvent(ANNUAL_REPORT, { record, act: 'enter_figure', event }, stores)
    if (!added.ok) return added
    record = added.value
    entries = new Map([...entries, [key, { value, source }]])
  }
  return ok(record)
}

/** Writes chapters one after the other, those that say something else than what stands there. */
export const writeChapters = async (
  texts: ReadonlyMap<string, string>,
  begun: ReportRecord,
  { picture, by, field, stores, world }: Entering,
): Promise<Result<ReportRecord, ErrorCode>> => {
  const situation = { ...situationOf(picture), role: by.role }
  const look = { situation, form: picture.form, known: picture.known }
  let record = begun
  for (const [chapter, text] of texts) {
    if (picture.state.texts.get(chapter) === text) continue
    const base = { seq: record.events.length + 1, on: picture.today, at: world.clock.now(), by }
    const event: ChapterWritten = { type: 'chapter_written', ...base, chapter, text }
    const applied = applyReportEvent(record.events, { act: 'write_chapter', event }, look)
    if (!applied.ok) return refusedByDossier({ ...applied, detail: { ...applied.detail, field } }, '')
    const added = await addDossierEvent(ANNUAL_REPORT, { record, act: 'write_chapter', event }, stores)
    if (!added.ok) return added
    record = added.value
  }
  return ok(record)
}

import type { AnnualReportView } from '../../src/contract/annual-reports'
import type { InputOf } from '../../src/contract/endpoint'
import type { ErrorCode } from '../../src/contract/errors'
import type { pasteReportTable } from '../../src/contract/report-files'
import { applyReportEvent } from '../../src/domain/annual-report/apply-report-event'
import type { FigureEntered } from '../../src/domain/annual-report/events'
import { figuresOfPasted } from '../../src/domain/annual-report/import/pasted-table'
import { ANNUAL_REPORT } from '../../src/domain/annual-report/report-kind'
import { judgeReportAct } from '../../src/domain/annual-report/report-rules'
import type { FigureEntries } from '../../src/domain/annual-report/resolve-figures'
import type { Actor } from '../../src/domain/people/roles'
import { fail, ok, type Result } from '../../src/domain/result'
import type { Stores } from '../ports/storage'
import type { UseCase, World } from '../ports/use-case'
import { actorAmong } from './actor-among'
import { addDossierEvent } from './add-dossier-event'
import { begunReport, changingReport } from './change-report'
import { refusedByDossier } from './dossier-desk'
import { situationOf, type ReportPicture } from './report-picture'

type Input = InputOf<typeof pasteReportTable>

interface Pasting {
  readonly picture: ReportPicture
  readonly by: Actor
  readonly source: string
  readonly stores: Stores
  readonly world: World
}

/** One figure after the other, each held against the same rules as one that is typed. */
const enterAll = async (
  figures: ReadonlyMap<string, number>,
  pasting: Pasting,
): Promise<Result<null, ErrorCode>> => {
  const { picture, by, source, stores, world } = pasting
  const situation = { ...situationOf(picture), role: by.role }
  const begun = await begunReport(picture, by, pasting)
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
    if (!applied.ok) return refusedByDossier({ ...applied, detail: { ...applied.detail, field: 'text' } }, '')
    const added = await addDossierEvent(ANNUAL_REPORT, { record, act: 'enter_figure', event }, stores)
    if (!added.ok) return added
    record = added.value
    entries = new Map([...entries, [key, { value, source }]])
  }
  return ok(null)
}

const figuresIn = (
  { form }: ReportPicture,
  { table, text }: Input,
): Result<ReadonlyMap<string, number>, ErrorCode> => {
  const found = form.tables.find(({ key }) => key === table)
  if (found === undefined)
    return fail('invalid_field', { field: 'table', message: '这一年的报告没有这张表，请从列表里选。' })
  const read = figuresOfPasted(found, text)
  return read.ok ? read : fail('invalid_field', { field: 'text', message: String(read.detail.message) })
}

/** Takes over a whole table of an older report, all of its figures or none, so that this year can be compared with it. */
export const pasteTableOfReport: UseCase<Input, AnnualReportView> = (asked, world) =>
  changingReport(
    asked,
    { world, act: 'annual_report_paste_table' },
    async (picture, { person, ...doing }) => {
      const { actor, permission } = actorAmong(person, ({ role }) =>
        judgeReportAct('enter_figure', { ...situationOf(picture), role }),
      )
      if (!permission.allowed)
        return refusedByDossier(fail(permission.code, { message: permission.message }), '')
      const figures = figuresIn(picture, asked.input)
      if (!figures.ok) return figures
      return enterAll(figures.value, { picture, by: actor, source: asked.input.source, ...doing })
    },
  )

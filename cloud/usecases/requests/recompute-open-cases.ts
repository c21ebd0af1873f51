import {
  markOf,
  calendarParts,
  tenantCalendar,
  type CalendarParts,
} from '../../../src/domain/calendar/tenant-calendar'
import { movedDates, movedInWords, type MovedDate } from '../../../src/domain/information-request/moved-dates'
import type { CaseRecord } from '../../ports/case-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { JOB } from '../acting/job-actor'
import { tell } from '../notices/tell'
import { REQUEST } from '../notices/tell-role'
import { whoIsTold } from '../notices/who-is-told'

/** One open case and the dates that the new calendar moved. */
export interface MovedCase {
  readonly caseId: string
  readonly caseNumber: string
  readonly dates: readonly MovedDate[]
}

/** What a change of the calendar came to in one township. */
export interface Recomputed {
  readonly from: string
  readonly to: string
  readonly openCases: number
  readonly moved: readonly MovedCase[]
}

const TOLD = ['resident', 'clerk'] as const

type Moving = { readonly moved: MovedCase; readonly version: string }

/** Tells the applicant and whoever handles the case, each once per case and calendar. */
const tellBoth = async (record: CaseRecord, { moved, version }: Moving, stores: Stores): Promise<void> => {
  const { caseId, caseNumber, dates } = moved
  const facts = { number: caseNumber, text: dates.map(movedInWords).join('') }
  for (const toRole of TOLD) {
    const dedupeKey = `dates_moved:${caseId}:${version}:${toRole}`
    const to = await whoIsTold(record, { role: toRole }, stores)
    const notice = { topic: 'dates_moved', dedupeKey, about: { kind: REQUEST, id: caseId }, facts } as const
    await tell({ notice, to, payload: { toRole, calendarVersion: version, ...moved } }, stores)
  }
}

const log = ({ audit }: Stores, at: string, facts: { act: string; caseId: string | null; detail: object }) =>
  audit.write(auditEntry(JOB, at, { ...facts, detail: { ...facts.detail } }))

const movedIn = (records: readonly CaseRecord[], world: World, calendars: Parameters<typeof movedDates>[2]) =>
  records
    .map(({ id, number, events }) => ({
      caseId: id,
      caseNumber: number,
      dates: movedDates(events, world.clock.today(), calendars),
    }))
    .filter(({ dates }) => dates.length > 0)

const tellAll = async (
  { moved, from, to }: Recomputed,
  { open, at }: { readonly open: readonly CaseRecord[]; readonly at: string },
  stores: Stores,
): Promise<void> => {
  for (const each of moved) {
    const record = open.find(({ id }) => id === each.caseId)
    if (record !== undefined) await tellBoth(record, { moved: each, version: to }, stores)
    const dates = each.dates.map(({ what, from: was, to: is }) => ({ what, was, is }))
    await log(stores, at, { act: 'recompute_dates', caseId: each.caseId, detail: { from, to, dates } })
  }
}

/**
 * Works out every open case by the calendar last told and by the one in force now; what moved is told to both sides and
 * logged, in the caller's transaction. Null when the calendar is the one last told. A township that was never told
 * anything starts from `otherwise`.
 */
export const recomputeOpenCases = async (
  stores: Stores,
  world: World,
  otherwise: CalendarParts,
): Promise<Recomputed | null> => {
  const { calendars, cases, settings } = stores
  const told = await calendars.told()
  const parts = calendarParts(settings.calendarId, await calendars.loaded())
  const before = told?.parts ?? otherwise
  const isSame = markOf(before) === markOf(parts)
  if (told !== null && isSame) return null
  const [was, is] = [tenantCalendar(before), tenantCalendar(parts)]
  const open = isSame ? [] : await cases.listOpen()
  const moved = movedIn(open, world, [was, is])
  const recomputed = { from: was.version, to: is.version, openCases: open.length, moved }
  const at = world.clock.now()
  await tellAll(recomputed, { open, at }, stores)
  const counts = {
    movedCases: moved.length,
    movedDates: moved.reduce((sum, { dates }) => sum + dates.length, 0),
  }
  await calendars.rememberTold({ version: is.version, parts, toldOn: world.clock.today(), ...counts })
  const { from, to } = recomputed
  await log(stores, at, { act: 'adopt_calendar', caseId: null, detail: { from, to, ...counts } })
  return isSame ? null : recomputed
}

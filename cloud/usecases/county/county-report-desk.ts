import type {
  actOnCountyReport,
  CountyReportDeskAct,
  CountyReportView,
  downloadCountyReport,
  readCountyReport,
} from '../../../src/contract/county-reports'
import type { FileAnswer, InputOf } from '../../../src/contract/endpoint'
import type { ErrorCode } from '../../../src/contract/errors'
import { reportInJson } from '../../../src/domain/annual-report/print/report-json'
import { applyCountyReportEvent } from '../../../src/domain/county-report/apply-county-report-event'
import { COUNTY_REPORT } from '../../../src/domain/county-report/county-report-kind'
import { judgeCountyReportAct } from '../../../src/domain/county-report/county-report-rules'
import { EVENT_OF_COUNTY_REPORT_ACT } from '../../../src/domain/county-report/events'
import type { Actor } from '../../../src/domain/people/roles'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { actorAmong } from '../acting/actor-among'
import { beginNamedDossier } from '../acting/add-dossier-event'
import { answeringOnce } from '../acting/answering-once'
import { countyReportPicture, type CountyReportPicture } from './county-report-picture'
import { countyReportView } from './county-report-view'
import type { CountyReportRecord } from './county-seat'
import { personIn } from './rectification-townships'
import { reportFile, reportJsonBytes } from '../reports/report-file'
import { actAtDesk } from '../acting/write-at-desk'

/** The county's report of a year as it stands now. */
export const readReportOfCounty: UseCase<InputOf<typeof readCountyReport>, CountyReportView> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const picture = await countyReportPicture(input.id, tenant, world)
  return picture.ok ? ok(countyReportView(picture.value, caller.person)) : picture
}

/** The same as a file, not yet public. */
export const downloadReportOfCounty: UseCase<InputOf<typeof downloadCountyReport>, FileAnswer> = async (
  { tenant, input },
  world,
) => {
  const picture = await countyReportPicture(input.id, tenant, world)
  if (!picture.ok) return picture
  return reportFile({ report: picture.value.report, dateText: '', behind: null }, input.format, world)
}

interface Acting {
  readonly stores: Stores
  readonly world: World
}

/** What an act writes beside who and when. */
const contentOf = (
  { act, ...typed }: CountyReportDeskAct,
  picture: CountyReportPicture,
  { identity }: World,
): object => {
  if (act === 'publish') {
    const { handedOver, versions } = picture.state
    if (handedOver === null) return typed
    const hash = identity.hashBytes(reportJsonBytes(reportInJson(handedOver.report, null)))
    return { version: versions.length + 1, hash }
  }
  if (act !== 'submit' && act !== 'correct') return typed
  const { report, townships, counted, leftOut } = picture
  return {
    reason: '',
    ...typed,
    report,
    counted: townships.flatMap(({ tenant, township, publishedAt }) =>
      publishedAt === null || !counted.includes(township) ? [] : [{ tenant, township, publishedAt }],
    ),
    leftOut: leftOut.map(({ township }) => township),
  }
}

/** The dossier of the year; begun when somebody first does something lawful with it. */
const recordFor = async (
  { record, id, year, today, situation }: CountyReportPicture,
  { act, person }: { readonly act: CountyReportDeskAct['act']; readonly person: Person },
  { stores, world }: Acting,
): Promise<Result<CountyReportRecord, ErrorCode>> => {
  const judge = (actor: Actor) => judgeCountyReportAct(act, situation, actor)
  const { actor, permission } = actorAmong(person, judge)
  if (record !== null || !permission.allowed) return ok(record ?? { id, events: [] })
  const event = { type: 'begun', seq: 1, on: today, at: world.clock.now(), by: actor, year } as const
  return beginNamedDossier(COUNTY_REPORT, { id, act: 'begin', event }, stores)
}

const carryOut = async (
  act: CountyReportDeskAct,
  picture: CountyReportPicture,
  { person, stores, world }: Acting & { readonly person: Person },
): Promise<Result<unknown, ErrorCode>> => {
  const record = await recordFor(picture, { act: act.act, person }, { stores, world })
  if (!record.ok) return record
  const { events } = record.value
  const { situation, report } = picture
  return actAtDesk(
    {
      ...{ record: record.value, seq: events.length, act: act.act, person },
      content: () => ok(contentOf(act, picture, world)),
    },
    {
      ...{ kind: COUNTY_REPORT, events: EVENT_OF_COUNTY_REPORT_ACT },
      judge: (name, actor) => judgeCountyReportAct(name, situation, actor),
      apply: (event) =>
        applyCountyReportEvent(events, { act: act.act, event }, { situation, chapters: report.chapters }),
    },
    { stores, world },
  )
}

/** One act on the county's report, once per idempotency key; written in the township where the county's dossiers lie. */
export const actOnReportOfCounty: UseCase<InputOf<typeof actOnCountyReport>, CountyReportView> = async (
  asked,
  world,
) => {
  const { caller, tenant, input } = asked
  if (caller === null) return fail('unauthenticated')
  // Read before the transaction: it looks into every township of the county.
  const before = await countyReportPicture(input.id, tenant, world)
  if (!before.ok) return before
  const { seat, record } = before.value
  const person = await personIn(seat, { person: caller.person, tenant }, world)
  if (person === null) return fail('forbidden')
  const act = `county_report_${input.act.act}`
  const done = await answeringOnce({ ...asked, tenant: seat }, { world, act }, async (stores) => {
    if ((record?.events.length ?? 0) !== input.seq) return fail('stale_dossier')
    const changed = await carryOut(input.act, before.value, { person, stores, world })
    return changed.ok ? ok({ id: input.id }) : changed
  })
  if (!done.ok) return done
  const after = await countyReportPicture(input.id, tenant, world)
  return after.ok ? ok(countyReportView(after.value, person)) : after
}

import type { FileAnswer, InputOf } from '../../../src/contract/endpoint'
import type { downloadPublishedReport, downloadReport } from '../../../src/contract/report-files'
import { requestsBehind } from '../../../src/domain/annual-report/count-requests'
import type { CasesBehind } from '../../../src/domain/annual-report/print/report-json'
import type { RequestFacts } from '../../../src/domain/annual-report/request-facts'
import { formatChineseDate } from '../../../src/domain/calendar/civil-date'
import { fail, ok } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { casesHiddenFrom } from '../requests/cases-for-staff'
import { publishedReport } from './published-report'
import { reading } from '../acting/reading'
import { reportNamed } from './read-reports'
import { reportFile } from './report-file'
import type { ReportPicture } from './report-picture'
import { DESK } from '../acting/who-may-enter'

/** A township of the size of the bench has 100,000 cases; no file lists more than a year of that. */
const MOST_CASES = 20_000

const sameFacts = (one: RequestFacts, other: RequestFacts): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Ids of the cases behind each figure, for whoever works at the township's desk, without those he steps aside from. */
const behindFor = async (
  person: Person,
  { form, year, groups, report }: ReportPicture,
  stores: Stores,
): Promise<CasesBehind | null> => {
  if (!person.roles.some((role) => DESK.includes(role))) return null
  const ofTableTwo = new Set(
    report.tables
      .find(({ key }) => key === 'table2')
      ?.rows.flatMap(({ cells }) => cells.map(({ key }) => key)),
  )
  const found = await stores.reportFacts.casesWith(
    groups.map(({ facts }) => facts),
    { skip: 0, limit: MOST_CASES },
  )
  const aside = await casesHiddenFrom(person, stores)
  const open = found.filter(({ id }) => !aside.has(id))
  return (key) => {
    if (!ofTableTwo.has(key)) return []
    const counted = requestsBehind(key, { form, year }, groups)
    return open
      .filter(({ facts }) => counted.some((group) => sameFacts(group.facts, facts)))
      .map(({ id }) => id)
  }
}

/** The report of a year as a file for the desk, as the records stand now. */
export const downloadReportAtDesk: UseCase<InputOf<typeof downloadReport>, FileAnswer> = async (
  { tenant, input, caller },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const found = await reading(world, tenant, async (stores) => {
    const picture = await reportNamed(input.id, stores, world)
    if (!picture.ok) return picture
    const behind = input.format === 'json' ? await behindFor(caller.person, picture.value, stores) : null
    return ok({ report: picture.value.report, dateText: '', behind })
  })
  return found.ok ? reportFile(found.value, input.format, world) : found
}

/** The report of a year as it was published, through the gate of public documents. */
export const downloadReportOfPublic: UseCase<InputOf<typeof downloadPublishedReport>, FileAnswer> = async (
  { tenant, input },
  world,
) => {
  const found = await reading(world, tenant, async (stores) => {
    const published = await publishedReport(Number(input.id), stores, world)
    if (published === null) return fail('not_found')
    return ok({ report: published.report, dateText: formatChineseDate(published.on), behind: null })
  })
  return found.ok ? reportFile(found.value, input.format, world) : found
}

import type { FigureLine, FigureView } from '../../../src/contract/annual-reports'
import { disclosuresBehind, isOfDisclosures } from '../../../src/domain/annual-report/count-disclosures'
import { documentsBehind, isOfDocuments } from '../../../src/domain/annual-report/count-documents'
import { isJoint } from '../../../src/domain/annual-report/own-issuer'
import { isOfRecorded } from '../../../src/domain/annual-report/count-recorded'
import { remediesBehind } from '../../../src/domain/annual-report/count-remedies'
import { requestsBehind } from '../../../src/domain/annual-report/count-requests'
import { cellsOfReport } from '../../../src/domain/annual-report/report-cells'
import { basesOf, figuresOf } from '../../../src/domain/annual-report/figures'
import { REMEDY_WAYS } from '../../../src/domain/annual-report/forms/table-three'
import type { ReportedDocument } from '../../../src/domain/annual-report/reported-document'
import type { RequestFacts } from '../../../src/domain/annual-report/request-facts'
import { formatChineseDate } from '../../../src/domain/calendar/civil-date'
import { OUTCOMES } from '../../../src/domain/information-request/outcomes'
import { CHANNEL_TEXTS } from '../../../src/domain/catalogue/channels'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import { casesHiddenFrom } from '../requests/cases-for-staff'
import { recordedLines } from './recorded-behind'
import type { ReportPicture } from './report-picture'

/** Lines on one page. */
const PAGE = 50

interface At {
  readonly key: string
  readonly skip: number
}
interface Looking {
  readonly reader: Person
  readonly stores: Stores
}
type Behind = Pick<FigureView, 'kind' | 'lines' | 'hidden' | 'next'>

const noteOf = ({ receivedYear, endedYear, outcome }: RequestFacts): string =>
  endedYear === null || outcome === null
    ? `${receivedYear}年收到，还没有办结`
    : `${receivedYear}年收到，${endedYear}年办结：${OUTCOMES[outcome].situation}`

/** One more is read than is shown, so that the last page knows that it is. */
const paged = <T>(
  found: readonly T[],
  skip: number,
): { readonly shown: readonly T[]; readonly next: number | null } => ({
  shown: found.slice(0, PAGE),
  next: found.length > PAGE ? skip + PAGE : null,
})

const casesBehind = async (
  { key, skip }: At,
  { form, year, groups }: ReportPicture,
  { reader, stores }: Looking,
): Promise<Behind> => {
  const facts = requestsBehind(key, { form, year }, groups).map((group) => group.facts)
  const found = await stores.reportFacts.casesWith(facts, { skip, limit: PAGE + 1 })
  const { shown, next } = paged(found, skip)
  const aside = await casesHiddenFrom(reader, stores)
  const open = shown.filter(({ id }) => !aside.has(id))
  const lines = open.map((each) => ({ id: each.id, title: each.number, note: noteOf(each.facts) }))
  return { kind: 'cases', lines, hidden: shown.length - open.length, next }
}

const publishedBehind = async ({ key, skip }: At, year: number, { disclosures }: Stores): Promise<Behind> => {
  const records = disclosuresBehind(key, year, await disclosures.records())
  const { shown, next } = paged(records.slice(skip), skip)
  const lines = shown.map(({ disclosure, entries }): FigureLine => {
    const ways = [...new Set(entries.map(({ channel }) => CHANNEL_TEXTS[channel]))]
    return { id: disclosure.id, title: disclosure.title, note: ways.join('、') }
  })
  return { kind: 'disclosures', lines, hidden: 0, next }
}

const datesOf = ({ formedOn, publishedOn, endedFrom, issuer }: ReportedDocument): string =>
  [
    `${formedOn === null ? '成文日期没有写' : `${formatChineseDate(formedOn)}成文`}`,
    `${formatChineseDate(publishedOn)}公开`,
    ...(isJoint(issuer) ? [`${issuer.trim()}联合发文`] : []),
    ...(endedFrom === null ? [] : [`${formatChineseDate(endedFrom)}起废止或者失效`]),
  ].join('，')

const documentsOf = ({ key, skip }: At, picture: ReportPicture): Behind => {
  const found = documentsBehind(key, picture, picture.documents)
  const { shown, next } = paged(found.slice(skip), skip)
  const lines = shown.map((each) => {
    const title = each.number === '' ? each.title : `${each.title}（${each.number}）`
    return { id: each.id, title, note: datesOf(each) }
  })
  return { kind: 'documents', lines, hidden: 0, next }
}

const REMEDY_NAMES = Object.fromEntries(REMEDY_WAYS.map(([way, groups]) => [way, groups.join('，')]))

const NOTHING: Behind = { kind: 'none', lines: [], hidden: 0, next: null }

const isOfRemedies = (base: string): boolean => /^table3\.|^statistics\.(recon|suit)_/.test(base)

const remediesOf = (bases: readonly string[], { skip }: At, picture: ReportPicture): Behind => {
  const remedies = remediesBehind(bases, picture, picture.remedies)
  const { shown, next } = paged(remedies.slice(skip), skip)
  const lines = shown.map(({ id, way, beganYear }) => ({
    ...{ id, title: REMEDY_NAMES[way] ?? '' },
    note: `${beganYear}年受理`,
  }))
  return { kind: 'remedies', lines, hidden: 0, next }
}

const behind = async (at: At, picture: ReportPicture, looking: Looking): Promise<Behind> => {
  const bases = basesOf(figuresOf(picture.form), at.key)
  if (isOfDocuments(at.key, picture.form)) return documentsOf(at, picture)
  if (isOfRecorded(at.key)) return recordedLines({ ...at, page: PAGE }, picture, looking)
  if (isOfDisclosures(at.key)) return publishedBehind(at, picture.year, looking.stores)
  if (bases.every(isOfRemedies)) return remediesOf(bases, at, picture)
  return casesBehind(at, picture, looking)
}

/** A figure and what it counts; null where the form has no such figure. What was entered has nothing behind it. */
export const figureBehind = async (
  at: At,
  picture: ReportPicture,
  looking: Looking,
): Promise<FigureView | null> => {
  const figure = figuresOf(picture.form).find(({ key }) => key === at.key)
  const cell = cellsOfReport(picture.report).find(({ key }) => key === at.key)
  if (figure === undefined || cell === undefined) return null
  const { key, label, unit } = figure
  const opened = cell.opens ? await behind(at, picture, looking) : NOTHING
  return { key, label, unit, value: cell.value, ...opened }
}

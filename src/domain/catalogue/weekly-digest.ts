import { addDays, formatChineseDate, weekdayOf } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { CHANNEL_TEXTS } from './channels'
import type { Coverage } from './coverage'
import type { Duty } from './duties'
import { urgencyOf } from './duties'
import type { AccountFreshness, ColumnFreshness } from './freshness'

/**
 * The Monday of the week in which a day lies; names the week's digest.
 * @example mondayOf(day('2026-03-05')) // '2026-03-02'
 */
export const mondayOf = (date: IsoDate): IsoDate => addDays(date, 1 - weekdayOf(date))

/**
 * Whether the digest goes out on a day: Monday, or the first working day after it in the same week. A week without any
 * working day has none.
 * @example isDigestDay(day('2026-03-02'), nationalCalendar) // true
 */
export const isDigestDay = (date: IsoDate, calendar: Calendar): boolean => {
  if (!calendar.isWorkingDay(date)) return false
  for (let on = mondayOf(date); on < date; on = addDays(on, 1)) if (calendar.isWorkingDay(on)) return false
  return true
}

/** What the digest tells. */
export interface DigestFacts {
  readonly today: IsoDate
  readonly duties: readonly Duty[]
  readonly columns: readonly ColumnFreshness[]
  readonly accounts: readonly AccountFreshness[]
  readonly coverage: readonly Coverage[]
  readonly deadLinks: number
}

/** The week's digest, for the head of the disclosure office and the county. Holds no personal data. */
export interface WeeklyDigest {
  readonly week: IsoDate
  readonly overdue: number
  readonly soon: number
  readonly emptyColumns: number
  readonly silentAccounts: number
  readonly deadLinks: number
  /** Chinese lines, the worst first; one line saying that all is well where nothing is to be told. */
  readonly lines: readonly string[]
}

const MOST_NAMED = 5

const naming = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMED).join('、') + (names.length > MOST_NAMED ? ` 等${names.length}项` : '')

const overdueLine = (duties: readonly Duty[]): string =>
  `${duties.length}项应公开的已过期限：${naming(
    duties.map(
      ({ title, clock }) => title + (clock === null ? '' : `（应于${formatChineseDate(clock.dueOn)}前）`),
    ),
  )}`

const accountLine = (accounts: readonly AccountFreshness[]): string =>
  `${accounts.length}个账号超过两周未更新：${naming(
    accounts.map(
      ({ channel, place, silentDays }) =>
        `${place === '' ? CHANNEL_TEXTS[channel] : place}（${silentDays}天）`,
    ),
  )}`

const gapLine = (coverage: readonly Coverage[]): string => {
  const missing = coverage.flatMap(({ gaps }) => gaps)
  return `目录里还有${missing.length}项从未公开：${naming(missing.map(({ matter }) => matter))}`
}

const linesOf = (facts: DigestFacts): readonly string[] => {
  const overdue = facts.duties.filter((duty) => urgencyOf(duty) === 'overdue')
  const soon = facts.duties.filter((duty) => urgencyOf(duty) === 'soon')
  const empty = facts.columns.filter(({ isEmpty }) => isEmpty)
  const silent = facts.accounts.filter(({ isSilent }) => isSilent)
  const silentColumns = facts.columns.filter(({ isSilent }) => isSilent)
  return [
    ...(overdue.length === 0 ? [] : [overdueLine(overdue)]),
    ...(soon.length === 0
      ? []
      : [`${soon.length}项3个工作日内到期：${naming(soon.map(({ title }) => title))}`]),
    ...(silent.length === 0 ? [] : [accountLine(silent)]),
    ...(silentColumns.length === 0
      ? []
      : [`栏目超过两周未更新：${naming(silentColumns.map(({ name }) => name))}`]),
    ...(empty.length === 0
      ? []
      : [`${empty.length}个空白栏目（群众看不到）：${naming(empty.map(({ name }) => name))}`]),
    ...(facts.deadLinks === 0 ? [] : [`${facts.deadLinks}处错链死链，请改正`]),
    ...(facts.coverage.every(({ gaps }) => gaps.length === 0) ? [] : [gapLine(facts.coverage)]),
  ]
}

/**
 * The digest of the week in which today lies.
 * @example weeklyDigest(facts).lines[0] // '1项应公开的已过期限：…（应于2026年3月1日前）'
 */
export const weeklyDigest = (facts: DigestFacts): WeeklyDigest => {
  const lines = linesOf(facts)
  const count = (urgency: ReturnType<typeof urgencyOf>) =>
    facts.duties.filter((duty) => urgencyOf(duty) === urgency).length
  return {
    week: mondayOf(facts.today),
    overdue: count('overdue'),
    soon: count('soon'),
    emptyColumns: facts.columns.filter(({ isEmpty }) => isEmpty).length,
    silentAccounts: facts.accounts.filter(({ isSilent }) => isSilent).length,
    deadLinks: facts.deadLinks,
    lines: lines.length === 0 ? ['没有逾期、空白和长期不更新的，目录全部覆盖'] : lines,
  }
}

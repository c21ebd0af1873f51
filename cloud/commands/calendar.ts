import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { formatChineseDate, parseDay, yearOf } from '../../src/domain/calendar/civil-date'
import type { LoadedDay } from '../../src/domain/calendar/loaded-days'
import type { MovedDate } from '../../src/domain/information-request/moved-dates'
import { compose, settingsHere, type OpenComposition } from '../composition'
import { readCalendarFile } from '../seed/calendar-file'
import { loadCalendar, type CalendarLoad, type CalendarLoaded } from '../usecases/governance/load-calendar'
import { lineFor } from './start-problem'

const USAGE = [
  '用法 / usage:',
  '  npm run calendar -- --tenant zhanxi 文件.csv|文件.json [--data 数据文件夹]',
  '  npm run calendar -- --county yingjiang 文件.csv   （全县各乡镇 / every township of a county）',
  '  npm run calendar -- --national 2027 --number 国办发明电〔2026〕1号 --published 2026-11-04 文件.csv [--tenant zhanxi]',
].join('\n')

const readArguments = (argv: readonly string[]) => {
  const text = { type: 'string' } as const
  const options = { tenant: text, county: text, national: text, number: text, published: text, data: text }
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new RangeError(USAGE)
  const { national, tenant, county } = values
  if (tenant !== undefined && county !== undefined) throw new RangeError(USAGE)
  if (national === undefined && tenant === undefined && county === undefined) throw new RangeError(USAGE)
  return { ...values, file }
}

type Arguments = ReturnType<typeof readArguments>

const daysIn = async (file: string): Promise<readonly LoadedDay[]> => {
  const content = await readFile(file, 'utf8').catch(() => {
    throw new RangeError(`读不了文件 / cannot read the file: ${file}`)
  })
  const { days, problems } = readCalendarFile(content)
  if (problems.length === 0) return days
  const lines = problems.map(({ line, message }) => `第${line}行：${message}`)
  throw new RangeError(
    [`没有载入，文件有 ${problems.length} 处要改 / nothing was loaded:`, ...lines].join('\n'),
  )
}

const loadFrom = async ({ file, national, number, published }: Arguments): Promise<CalendarLoad> => {
  const days = await daysIn(file)
  if (national === undefined) return { kind: 'local', days }
  const publishedOn = parseDay(published ?? '')
  if (!/^20\d\d$/.test(national) || number === undefined || number.trim() === '' || !publishedOn.ok)
    throw new RangeError(`全国放假安排要写明年份、文号和发布日期。\n${USAGE}`)
  const year = Number(national)
  const strange = days.filter(({ on }) => Math.abs(yearOf(on) - year) > 1)
  if (strange.length > 0) throw new RangeError(`${strange[0]!.on} 不属于${year}年的放假安排`)
  return { kind: 'national', notice: { number: number.trim(), year, publishedOn: publishedOn.value, days } }
}

const dateLine = ({ title, from, to, because, wasProvisional, isProvisional }: MovedDate): string => {
  const was = `${formatChineseDate(from)}${wasProvisional ? '（暂定）' : ''}`
  const is = `${formatChineseDate(to)}${isProvisional ? '（暂定）' : ''}`
  return `    ${title}：${was} → ${is}。${because}`
}

/** Lines a person reads at the end. */
export const reportLines = (tenant: string, { counts, recomputed }: CalendarLoaded): readonly string[] => {
  const { added, changed, unchanged } = counts
  const first = `${tenant}：新增 ${added}，更改 ${changed}，未变 ${unchanged} / added ${added}, changed ${changed}, unchanged ${unchanged}`
  if (recomputed === null) return [first, '  日历没有变化，没有日期要重算 / no date moved']
  const { openCases, moved, to } = recomputed
  return [
    first,
    `  日历版本 ${to}；重算在办申请 ${openCases} 件，日期变动 ${moved.length} 件${moved.length > 0 ? '，已通知申请人和经办人' : ''}`,
    ...moved.flatMap(({ caseNumber, dates }) => [`  ${caseNumber}`, ...dates.map(dateLine)]),
  ]
}

/** Where something is loaded: one township, all of a county, or everywhere. */
type Where = Partial<Readonly<Record<'tenant' | 'county', string>>>

/**
 * The townships that are meant: what a county sets for its townships is kept once, in its file, and loaded into each.
 * Throws where a county has none.
 */
export const townshipsMeant = async (
  storage: Pick<OpenComposition['storage'], 'tenants' | 'read'>,
  { tenant, county }: Where,
): Promise<readonly string[]> => {
  if (tenant !== undefined) return [tenant]
  const all = await storage.tenants()
  if (county === undefined) return all
  const meant: string[] = []
  for (const each of all)
    if ((await storage.read(each, async ({ settings }) => settings.countyId)) === county) meant.push(each)
  if (meant.length > 0) return meant
  throw new RangeError(`没有属于“${county}”的乡镇 / no township belongs to this county`)
}

const loadInto = async ({ world, storage }: OpenComposition, asked: Arguments, load: CalendarLoad) => {
  const tenants = await townshipsMeant(storage, asked)
  for (const tenant of tenants) {
    const loaded = await loadCalendar(world, tenant, load)
    if (!loaded.ok) {
      const why =
        loaded.code === 'not_found' ? '没有这个乡镇 / no such township' : String(loaded.detail.message)
      throw new RangeError(`${tenant}：${why}`)
    }
    for (const line of reportLines(tenant, loaded.value)) process.stdout.write(`${line}\n`)
  }
}

/** `npm run calendar`: loads local days of a township or of a whole county, or a national notice, and tells what that moved. */
export const main = async (argv: string[]): Promise<number> => {
  try {
    const asked = readArguments(argv)
    const load = await loadFrom(asked)
    const variables = asked.data === undefined ? process.env : { ...process.env, DATA_DIR: asked.data }
    const composition = await compose(settingsHere(variables))
    try {
      await loadInto(composition, asked, load)
    } finally {
      await composition.close()
    }
    return 0
  } catch (error) {
    process.stderr.write(`${lineFor(error)}\n`)
    return 1
  }
}

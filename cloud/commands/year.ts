import { parseArgs } from 'node:util'
import { parseDay, yearOf, type IsoDate } from '../../src/domain/calendar/civil-date'
import { openYear } from '../year/open-year'
import { planYear, WHOLE_YEAR } from '../year/plan-year'
import { playYear } from '../year/play-year'
import { reportYear } from '../year/report-year'
import { lineFor } from './start-problem'

const USAGE = '用法 / usage: npm run year -- [--seed 1] [--year 2025] [--through 2025-12-31]'

const readArguments = (argv: readonly string[]) => {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ args: [...argv], options: { seed: text, year: text, through: text } })
  const { seed = '1', year = '2025' } = values
  const through = parseDay(values.through ?? `${year}-12-31`)
  if (!/^\d{1,9}$/.test(seed) || !/^20\d\d$/.test(year) || !through.ok) throw new RangeError(USAGE)
  if (yearOf(through.value) !== Number(year)) throw new RangeError(USAGE)
  return { seed: Number(seed), year: Number(year), through: through.value }
}

const play = async ({ seed, year, through }: ReturnType<typeof readArguments>): Promise<number> => {
  const open = await openYear(`${year}-01-01` as IsoDate, seed)
  try {
    const plan = planYear({ year, seed, size: WHOLE_YEAR }, open.calendar)
    const from = performance.now()
    const played = await playYear(plan, open.town, { through, ...open })
    const reported = await reportYear(open.town, { year, ...open })
    const seconds = Math.round((performance.now() - from) / 100) / 10
    const findings = [...played.findings, ...reported.findings]
    for (const { on, text } of findings) process.stdout.write(`${on}  ${text}\n`)
    const { days, steps, reminders } = played
    process.stdout.write(
      `${days} 天、${steps} 步、${reminders} 条提醒、${open.town.asked()} 次请求，${seconds} 秒 / ${days} days, ${steps} steps, ` +
        `${reminders} reminders, ${open.town.asked()} calls, ${seconds} s\n`,
    )
    const { publishedOn, figures } = reported
    const many = (name: string): number => figures[`table2.${name}.total`] ?? 0
    process.stdout.write(
      `${year}年度报告 ${publishedOn} 公开：新收 ${many('new')} 件，办结 ${many('r7')} 件，结转 ${many('carried_out')} 件 / ` +
        `annual report: ${many('new')} received, ${many('r7')} ended, ${many('carried_out')} carried over\n`,
    )
    process.stdout.write(`${JSON.stringify(await open.figures())}\nsha256 ${await open.digest()}\n`)
    return findings.length === 0 ? 0 : 1
  } finally {
    await open.close()
  }
}

/** `npm run year`: a year of township life by a seed, played through the doors. 1 when something didn't hold on some day. */
export const main = async (argv: string[]): Promise<number> => {
  try {
    return await play(readArguments(argv))
  } catch (error) {
    process.stderr.write(`${lineFor(error)}\n`)
    return 1
  }
}

import { fail, ok, type Result } from '../result'
import { parseDay } from './civil-date'
import type { LoadedDay } from './loaded-days'

const IS_REST = new Map([
  ['放假', true],
  ['上班', false],
])
const LONGEST_NOTE = 20
/** A notice moves some days and no whole year. */
const MOST_DAYS = 60
const CURE = '一行一天，写成“2027-04-12 放假 泼水节”的样子'

const wrong = (message: string) => fail('invalid_field', { field: 'days', message })

const dayOf = (line: string, source: string): LoadedDay | null => {
  const [date = '', kind = '', ...rest] = line.split(/[\s,，、]+/u)
  const on = parseDay(date)
  const note = rest.join('')
  const isRest = IS_REST.get(kind)
  if (!on.ok || isRest === undefined || note === '' || note.length > LONGEST_NOTE) return null
  return { on: on.value, isRest, note, source, verified: true }
}

/**
 * Days of a holiday notice as somebody types them, a line a day; they count as verified, for he has the notice before him.
 * Fails: `invalid_field` at `days` with the line and, in Chinese, how it is written.
 * @example typedDays('2027-04-12 放假 泼水节\n2027-04-17 上班 泼水节', '州府通知').ok // true
 */
export const typedDays = (text: string, source: string): Result<readonly LoadedDay[], 'invalid_field'> => {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0) return wrong(`请写明哪天放假、哪天上班，${CURE}。`)
  if (lines.length > MOST_DAYS) return wrong(`一次最多写 ${MOST_DAYS} 天，请分几次。`)
  const days: LoadedDay[] = []
  for (const [at, line] of lines.entries()) {
    const day = dayOf(line, source)
    if (day === null) return wrong(`第${at + 1}行“${line.slice(0, 30)}”看不懂，${CURE}。`)
    if (days.some(({ on }) => on === day.on)) return wrong(`第${at + 1}行的日期前面已经写过，请去掉一行。`)
    days.push(day)
  }
  return ok(days)
}

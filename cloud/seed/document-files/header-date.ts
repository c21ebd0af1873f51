import { parseDay } from '../../../src/domain/calendar/civil-date'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { fail, ok } from '../../../src/domain/result'
import type { Result } from '../../../src/domain/result'

const DAY = /(\d{4})\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月|[-./])\s*(\d{1,2})/u

/**
 * First date in a line, null when there is none, refused when it does not exist (e.g. 2月30日).
 * @example dateIn('２０１９年4月3日 公布') // ok('2019-04-03')
 */
export const dateIn = (line: string): Result<IsoDate | null, 'no_such_date'> => {
  const found = DAY.exec(line.normalize('NFKC'))
  if (found === null) return ok(null)
  const [, year, month, dayOfMonth] = found
  const written = `${year}-${month?.padStart(2, '0')}-${dayOfMonth?.padStart(2, '0')}`
  const parsed = parseDay(written)
  return parsed.ok ? ok(parsed.value) : fail('no_such_date', { written })
}

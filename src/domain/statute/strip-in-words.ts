import type { IsoDate } from '../calendar/civil-date'
import type { LedgerDay, LedgerMark } from './clock'

const COUNTS: readonly LedgerMark[] = ['counted', 'make_up', 'due']

const shortly = (on: IsoDate): string => `${Number(on.slice(5, 7))}月${Number(on.slice(8, 10))}日`

/** How far the term is, where it has begun and is not over. */
const howFar = (counted: readonly LedgerDay[], today: IsoDate | null): string => {
  const past = today === null ? 0 : counted.filter(({ on }) => on <= today).length
  if (past === 0) return ''
  return past === counted.length ? '，到今天都用完了' : `，已用 ${past} 天，还有 ${counted.length - past} 天`
}

/**
 * What the strip of days shows, in words: how many days count, how far they are used, what is left out, the last one.
 * `today` is the server's day, null where a plan is told. Source: the ledger of the clock (ADR 0007).
 * @example stripInWords(ledger, '2026-09-30')
 * // '计 20 天，已用 8 天，还有 12 天；休息 13 天、暂停 2 天不计。最后一天是10月28日。'
 */
export const stripInWords = (ledger: readonly LedgerDay[], today: IsoDate | null): string => {
  const counted = ledger.filter(({ mark }) => COUNTS.includes(mark))
  const sum = (wanted: LedgerMark): number => ledger.filter(({ mark }) => mark === wanted).length
  const made = sum('make_up')
  const left = [
    ['休息', sum('rest')],
    ['暂停', sum('stopped')],
  ].flatMap(([name, days]) => (days === 0 ? [] : [`${name} ${days} 天`]))
  const last = [...ledger].reverse().find(({ mark }) => mark === 'due')
  return [
    `计 ${counted.length} 天${howFar(counted, today)}`,
    made === 0 ? '' : `；其中调休上班 ${made} 天`,
    left.length === 0 ? '' : `；${left.join('、')}不计`,
    '。',
    last === undefined ? '' : `最后一天是${shortly(last.on)}。`,
  ].join('')
}

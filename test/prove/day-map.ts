/**
 * A second calendar, written from the table of docs/statute.md (days off and weekend days worked, year by year) and laid
 * out as one mark per day. It shares nothing with src/domain: not its data, not its date arithmetic.
 */

const MS_PER_DAY = 86_400_000

const OFF = `
2018-12-30..2019-01-01 2019-02-04..2019-02-10 2019-04-05..2019-04-07 2019-05-01..2019-05-04 2019-06-07..2019-06-09
2019-09-13..2019-09-15 2019-10-01..2019-10-07
2020-01-01 2020-01-24..2020-02-02 2020-04-04..2020-04-06 2020-05-01..2020-05-05 2020-06-25..2020-06-27
2020-10-01..2020-10-08
2021-01-01..2021-01-03 2021-02-11..2021-02-17 2021-04-03..2021-04-05 2021-05-01..2021-05-05 2021-06-12..2021-06-14
2021-09-19..2021-09-21 2021-10-01..2021-10-07
2022-01-01..2022-01-03 2022-01-31..2022-02-06 2022-04-03..2022-04-05 2022-04-30..2022-05-04 2022-06-03..2022-06-05
2022-09-10..2022-09-12 2022-10-01..2022-10-07
2022-12-31..2023-01-02 2023-01-21..2023-01-27 2023-04-05 2023-04-29..2023-05-03 2023-06-22..2023-06-24
2023-09-29..2023-10-06
2024-01-01 2024-02-10..2024-02-17 2024-04-04..2024-04-06 2024-05-01..2024-05-05 2024-06-10 2024-09-15..2024-09-17
2024-10-01..2024-10-07
2025-01-01 2025-01-28..2025-02-04 2025-04-04..2025-04-06 2025-05-01..2025-05-05 2025-05-31..2025-06-02
2025-10-01..2025-10-08
2026-01-01..2026-01-03 2026-02-15..2026-02-23 2026-04-04..2026-04-06 2026-05-01..2026-05-05 2026-06-19..2026-06-21
2026-09-25..2026-09-27 2026-10-01..2026-10-07`

const WORK = `
2018-12-29 2019-02-02 2019-02-03 2019-04-28 2019-05-05 2019-09-29 2019-10-12
2020-01-19 2020-04-26 2020-05-09 2020-06-28 2020-09-27 2020-10-10
2021-02-07 2021-02-20 2021-04-25 2021-05-08 2021-09-18 2021-09-26 2021-10-09
2022-01-29 2022-01-30 2022-04-02 2022-04-24 2022-05-07 2022-10-08 2022-10-09
2023-01-28 2023-01-29 2023-04-23 2023-05-06 2023-06-25 2023-10-07 2023-10-08
2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12
2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11
2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10`

const LOCAL_OFF =
  '2023-02-06..2023-02-07 2023-04-12..2023-04-15 2023-10-18..2023-10-21 2025-04-10..2025-04-13'
const LOCAL_WORK = '2023-04-16 2023-10-22'

/** Days are numbered from 2018-12-28, the eve of the calendar. */
const ORIGIN = Date.UTC(2018, 11, 28)
const LAST_TEXT = '2026-12-31'
const SPAN = 366 * 12

const numberOf = (text: string): number => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number)
  return Math.round((Date.UTC(year, month - 1, date) - ORIGIN) / MS_PER_DAY)
}

const textOf = (number: number): string => new Date(ORIGIN + number * MS_PER_DAY).toISOString().slice(0, 10)

const TEXTS = Array.from({ length: SPAN }, (_, number) => textOf(number))
const NUMBERS = new Map(TEXTS.map((text, number) => [text, number]))

/** Number of the last day whose holidays are known. */
export const LAST_KNOWN = numberOf(LAST_TEXT)

/** The date of a day's number. */
export const dateText = (number: number): string => TEXTS[number] ?? textOf(number)

/** The number of a date's day. */
export const dayOf = (text: string): number => NUMBERS.get(text) ?? numberOf(text)

const eachDay = (list: string, mark: (day: number) => void): void => {
  for (const range of list.trim().split(/\s+/)) {
    const [from = '', to = from] = range.split('..')
    for (let day = numberOf(from); day <= numberOf(to); day += 1) mark(day)
  }
}

const layOut = (local: boolean): Uint8Array => {
  const worked = new Uint8Array(LAST_KNOWN + 1)
  for (let day = 0; day <= LAST_KNOWN; day += 1) {
    const weekday = new Date(ORIGIN + day * MS_PER_DAY).getUTCDay()
    worked[day] = weekday === 0 || weekday === 6 ? 0 : 1
  }
  eachDay(OFF, (day) => (worked[day] = 0))
  eachDay(WORK, (day) => (worked[day] = 1))
  if (local) {
    eachDay(LOCAL_OFF, (day) => (worked[day] = 0))
    eachDay(LOCAL_WORK, (day) => (worked[day] = 1))
  }
  return worked
}

/** For each calendar, one mark per day: 1 = worked. */
export const WORKED: Readonly<Record<'CN' | 'CN+DH', Uint8Array>> = {
  CN: layOut(false),
  'CN+DH': layOut(true),
}

/** Adds calendar months the long way: through year, month, day, cut to the month's end. */
export const monthsLater = (day: number, months: number): number => {
  const start = new Date(ORIGIN + day * MS_PER_DAY)
  const target = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1))
  const lastOfMonth = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  const date = Math.min(start.getUTCDate(), lastOfMonth)
  return Math.round((Date.UTC(target.getUTCFullYear(), target.getUTCMonth(), date) - ORIGIN) / MS_PER_DAY)
}

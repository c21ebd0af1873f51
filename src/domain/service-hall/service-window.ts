import type { Weekday } from '../calendar/civil-date'
import { parsePhone, PHONE_MESSAGE } from '../people/phone'
import { fail, ok, type Result } from '../result'

/** Who is on duty at a window on a weekday, e.g. 「周一：王某，低保专干」. */
export interface WindowDuty {
  readonly weekday: Weekday
  /** Names with their posts, as they stand on the desk; '' where none is registered. */
  readonly people: string
}

/** A window of the service hall (办事窗口); '' where a fact isn't known: it is shown as 未登记, never made up. */
export interface ServiceWindow {
  readonly id: string
  readonly name: string
  /** What is done there, in one line. */
  readonly covers: string
  readonly place: string
  readonly hours: string
  readonly phone: string
  /** How busy it is, when one waits least. */
  readonly queueNote: string
  /** Where these facts come from, and when they were checked. */
  readonly sourceNote: string
  readonly duty: readonly WindowDuty[]
}

/** Facts of a window that a resident looks for. */
export const WINDOW_FIELDS = ['covers', 'place', 'hours', 'phone', 'queueNote'] as const
export type WindowField = (typeof WINDOW_FIELDS)[number]

/** Chinese names of the facts. @example WINDOW_FIELD_TEXTS.hours // '办公时间' */
export const WINDOW_FIELD_TEXTS: Readonly<Record<WindowField | 'name' | 'sourceNote', string>> = {
  name: '窗口名称',
  covers: '办什么事',
  place: '在哪里',
  hours: '办公时间',
  phone: '电话',
  queueNote: '排队提示',
  sourceNote: '资料来源',
}

/** What stands where nobody has registered a fact. @example NOT_REGISTERED // '未登记' */
export const NOT_REGISTERED = '未登记'

/** Chinese words of the weekdays. @example WEEKDAY_TEXTS[7] // '周日' */
export const WEEKDAY_TEXTS: Readonly<Record<Weekday, string>> = {
  1: '周一',
  2: '周二',
  3: '周三',
  4: '周四',
  5: '周五',
  6: '周六',
  7: '周日',
}

/** Weekdays in their order. @example WEEKDAYS[0] // 1 */
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const LONGEST_NAME = 20

const wrong = (field: string, message: string) => fail('invalid_field', { field, message })

const tidy = (window: ServiceWindow): ServiceWindow => {
  const texts = (['name', 'sourceNote', ...WINDOW_FIELDS] as const).map((field) => [
    field,
    window[field].trim(),
  ])
  const duty = WEEKDAYS.map((weekday) => ({
    weekday,
    people: window.duty.find((each) => each.weekday === weekday)?.people.trim() ?? '',
  })).filter(({ people }) => people !== '')
  return { ...window, ...(Object.fromEntries(texts) as Record<WindowField | 'name', string>), duty }
}

/**
 * A window that may be shown: it has a name of its own among the others, its number can be dialled or there is none.
 * Fails: `invalid_field` with the `field` and, in Chinese, what to do.
 * @example checkWindow({ ...window, name: ' 民政窗口 ' }, []) // ok({ …, name: '民政窗口' })
 */
export const checkWindow = (
  given: ServiceWindow,
  others: readonly ServiceWindow[],
): Result<ServiceWindow, 'invalid_field'> => {
  const window = tidy(given)
  if (window.name === '' || Array.from(window.name).length > LONGEST_NAME)
    return wrong('name', `窗口名称要 1 到 ${LONGEST_NAME} 个字，例：民政窗口`)
  if (others.some(({ id, name }) => id !== window.id && name === window.name))
    return wrong('name', '已经有这个名称的窗口，请换一个名称')
  if (window.phone !== '' && !/^1\d{4}$/.test(window.phone) && !parsePhone(window.phone).ok)
    return wrong('phone', `窗口电话不对。${PHONE_MESSAGE}没有的不写`)
  return ok(window)
}

/**
 * Who is on duty on a weekday; '' where none is registered.
 * @example dutyOn(window, weekdayOf(day('2026-03-02'))) // '王某（低保专干）'
 */
export const dutyOn = ({ duty }: Pick<ServiceWindow, 'duty'>, weekday: Weekday): string =>
  duty.find((each) => each.weekday === weekday)?.people ?? ''

const core = (name: string): string => name.replace(/窗口$/u, '')

/**
 * The window that a guide names in its words; null where it names none that is kept. A full name goes before a short one.
 * @example windowNamedIn('镇便民服务中心民政窗口', windows)?.name // '民政窗口'
 */
export const windowNamedIn = (words: string, windows: readonly ServiceWindow[]): ServiceWindow | null => {
  const longestFirst = [...windows].sort((left, right) => right.name.length - left.name.length)
  return (
    longestFirst.find(({ name }) => words.includes(name)) ??
    longestFirst.find(({ name }) => words.includes('窗口') && words.includes(core(name))) ??
    null
  )
}

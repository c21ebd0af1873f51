import { formatChineseDate, type IsoDate } from '../calendar/civil-date'
import { parsePhone, PHONE_MESSAGE } from '../people/phone'
import { fail, ok, type Result } from '../result'

/** A township stops: it was merged into another, or moved to another system. */
export interface TownshipClosing {
  /** First day on which nothing new is taken. */
  readonly on: IsoDate
  readonly because: string
  /** Who carries on, as people are told, e.g. 盈江县平原镇人民政府. */
  readonly successor: string
  readonly successorPhone: string
}

/** Whether nothing new is taken on a day. @example isClosedOn(null, day) // false */
export const isClosedOn = (closing: TownshipClosing | null, on: IsoDate): boolean =>
  closing !== null && closing.on <= on

/**
 * What everybody is told, before the day and from it on; null where nothing is to be told.
 * @example closingText({ on, because: '撤并', successor: '平原镇人民政府', successorPhone: '0692-8181234' }, today)
 */
export const closingText = (closing: TownshipClosing | null, today: IsoDate): string | null => {
  if (closing === null) return null
  const { on, because, successor, successorPhone } = closing
  const who = `请找${successor}，电话 ${successorPhone}`
  return isClosedOn(closing, today)
    ? `因${because}，这里从${formatChineseDate(on)}起不再收新的申请和来信，${who}。已经收下的照常答复，公开的信息照常可查。`
    : `因${because}，这里收新的申请和来信到${formatChineseDate(on)}的前一天为止，以后${who}。`
}

/**
 * Whether a township may be closed like this. Fails: `invalid_field` with the field and, in Chinese, the cure.
 * @example checkClosing({ ...closing, on: '2026-01-01' }, '2026-03-02').ok // false
 */
export const checkClosing = (
  closing: TownshipClosing,
  today: IsoDate,
): Result<TownshipClosing, 'invalid_field'> => {
  if (closing.on <= today)
    return fail('invalid_field', { field: 'on', message: '停止受理的日期要在今天以后，群众才来得及知道' })
  return parsePhone(closing.successorPhone).ok || /^1\d{4}$/.test(closing.successorPhone)
    ? ok(closing)
    : fail('invalid_field', { field: 'successorPhone', message: `电话不对。${PHONE_MESSAGE}` })
}

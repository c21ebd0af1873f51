import type { HourClockView } from '@/contract/concerns'
import { minutesBetween } from '@/domain/calendar/civil-date'
import { chineseInstant, minutesInWords } from '@/domain/statute/hours'

/** Until when, and how long that is from now. @example hourWords(clock, now) // '最迟2026年3月2日14时00分，还有2小时30分钟' */
export const hourWords = ({ dueAt, metAt, isMissed }: HourClockView, now: string): string => {
  const last = `最迟${chineseInstant(dueAt)}`
  if (metAt !== null) return `${chineseInstant(metAt)}完成，${isMissed ? '超时' : '按时'}`
  const minutes = minutesInWords(minutesBetween(now, dueAt))
  return isMissed ? `${last}，已超时${minutes}` : `${last}，还有${minutes}`
}

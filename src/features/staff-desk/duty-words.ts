import { dayInFull } from '@/components/case/day-words'
import type { DutyView } from '@/contract/catalogue'

/** How long there is, and until when. */
export const dutyDueInWords = ({ clock, daysLeft }: Pick<DutyView, 'clock' | 'daysLeft'>): string => {
  if (clock === null || daysLeft === null) return '期限要等放假安排公布后才能算出'
  const until = `最迟 ${dayInFull(clock.dueOn)}${clock.provisional ? '（暂定）' : ''}`
  if (daysLeft < 0) return `已超期 ${-daysLeft} 个工作日，${until}`
  return daysLeft === 0 ? `今天到期，${until}` : `还有 ${daysLeft} 个工作日，${until}`
}

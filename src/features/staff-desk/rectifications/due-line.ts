import { dayInShort } from '@/components/case/day-words'
import type { RectificationSummary } from '@/contract/rectifications'

type Due = Pick<RectificationSummary, 'dueOn' | 'daysLeft' | 'statusText'>

/** @example dueLine({ dueOn: '2026-03-20', daysLeft: 14, statusText: '待整改' }) // '最迟3月20日，还有 14 个工作日' */
export const dueLine = ({ dueOn, daysLeft, statusText }: Due): string => {
  if (daysLeft === null) return statusText
  const day = `最迟${dayInShort(dueOn)}`
  if (daysLeft < 0) return `${day}，逾期 ${-daysLeft} 个工作日`
  return daysLeft === 0 ? `${day}，今天是最后一天` : `${day}，还有 ${daysLeft} 个工作日`
}

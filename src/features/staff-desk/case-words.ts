import type { DeskSummary, TodayGroup } from '@/contract/desk-today'
import { dayInFull, weekdayInWords } from '@/components/case/day-words'
import { statusWords } from './status-words'

/** Last lawful day, in words; what the date hangs on where there is none yet. */
export const dueInWords = (summary: DeskSummary): string => {
  if (summary.repliedOn !== null) return `${dayInFull(summary.repliedOn)} 已答复`
  if (summary.replyDueOn === null) return '确认收到后，20 个工作日内答复'
  const last = `${dayInFull(summary.replyDueOn)}（${weekdayInWords(summary.replyDueOn)}）`
  return summary.receivedOn === null ? `最迟答复日约为 ${last}，以确认收到之日为准` : `最迟答复日 ${last}`
}

/** What the law wants next, said to the person at the desk. */
export const nextByLaw = (summary: DeskSummary, group: TodayGroup): string => {
  if (group === 'closedRecently') return '登记送达，归档留存（条例第36、45条）'
  if (summary.receivedOn === null) return '下一步：确认收到申请（条例第31条）'
  if (group === 'toApprove') return '下一步：看答复书，签发或者退回（条例第36条）'
  if (summary.isDrafted) return '现在：答复已起草，等负责人签发'
  if (group === 'waitingForOthers') return `现在：${statusWords(summary)}，等到了再往下办`
  if (group === 'overdue') return '已过法定期限，请马上答复（条例第33条）；晚答复也必须答复'
  return '下一步：查清后起草答复，报负责人签发（条例第33、36条）'
}

/** Who handles it, so that nobody waits for somebody else. */
export const handledBy = ({ handler, isMine }: DeskSummary): string => {
  if (handler === '') return '承办人：还没有人领办'
  return isMine ? '承办人：您' : `承办人：${handler}`
}

const LONGEST = 60

/** What is asked, cut to what a card can hold. */
export const askedInShort = (description: string): string =>
  description.length > LONGEST ? `${description.slice(0, LONGEST)}…` : description

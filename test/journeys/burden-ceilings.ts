import type { Burden } from './burden'

/**
 * The most that each act of staff may ask, from 今天 on. `typed` leaves out what only the case can tell: names, reasons.
 * A reply is counted over both people, from the drafter's 今天 to the approver's last press.
 */
export const CEILINGS = {
  // Issue 5: at most six presses for the reviewer, from 今天 on.
  审核稿件: { taps: 6, typed: 0 },
  确认收到: { taps: 2, typed: 0 },
  '予以公开，常用写法': { taps: 8, typed: 0 },
  '已经主动公开，常用写法': { taps: 8, typed: 0 },
  '信息不存在，常用写法': { taps: 8, typed: 0 },
  '不归本镇管，常用写法': { taps: 8, typed: 0 },
  告知补正: { taps: 5, typed: 20 },
  征求第三方意见: { taps: 5, typed: 20 },
  登记第三方收到: { taps: 3, typed: 0 },
  登记第三方意见: { taps: 5, typed: 20 },
  延长答复期限: { taps: 5, typed: 20 },
  转为信访: { taps: 6, typed: 20 },
  恢复办理: { taps: 4, typed: 20 },
  部分公开: { taps: 15, typed: 80 },
  依法不予公开: { taps: 12, typed: 0 },
} as const satisfies Readonly<Record<string, Burden>>

export type MeasuredAct = keyof typeof CEILINGS

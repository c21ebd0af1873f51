import type { IsoDate } from '../calendar/civil-date'
import type { ComplaintChannel } from './events'

/** How a letter reaches the office other than through the program. */
export const TAKEN_CHANNELS = [
  'counter',
  'phone',
  'post',
  'hotline',
  'transferred',
] as const satisfies readonly ComplaintChannel[]
export type TakenChannel = (typeof TAKEN_CHANNELS)[number]

/** What a channel asks of whoever writes the letter down. */
export interface TakenChannelRule {
  /** Chinese: what is meant, for whoever chooses. */
  readonly note: string
  /** Chinese name of the day that starts the terms. */
  readonly dayName: string
  /** Chinese name of the number it carries with it; '' where it carries none. */
  readonly referenceName: string
}

/**
 * Every channel of paper, voice and other offices with what is asked about it.
 * Source: 信访工作条例 (2022) Art. 17 (letters, calls, visits), 22, 23 (registered from the day it came).
 * @example TAKEN_CHANNEL_RULES.hotline.referenceName // '工单号'
 */
export const TAKEN_CHANNEL_RULES: Readonly<Record<TakenChannel, TakenChannelRule>> = {
  counter: { note: '到窗口、办公室来说的，您代为写下来', dayName: '来访日期', referenceName: '' },
  phone: { note: '打电话来说的，您代为写下来', dayName: '来电日期', referenceName: '' },
  post: { note: '寄来的、投到意见箱里的信，可以拍照附上', dayName: '收到信的日期', referenceName: '' },
  hotline: { note: '12345 派来的工单', dayName: '工单派来的日期', referenceName: '工单号' },
  transferred: {
    note: '县里、上级部门转来的，不归本镇的可以提出异议',
    dayName: '转来的日期',
    referenceName: '转办单号',
  },
}

/**
 * What is wrong with the day on which an order of 12345 wants to be returned, in Chinese; '' when nothing is.
 * @example orderProblem(day('2026-03-01'), day('2026-03-02')) // '工单要求办结的日期早于派来的日期，请核对工单。'
 */
export const orderProblem = (orderDueOn: IsoDate, arrivedOn: IsoDate): string =>
  orderDueOn < arrivedOn ? '工单要求办结的日期早于派来的日期，请核对工单。' : ''

/**
 * What is wrong with the day on which a letter is said to have come, in Chinese; '' when nothing is.
 * @example arrivalProblem(day('2026-03-03'), day('2026-03-02')) // '收到的日期不能晚于今天，请核对。'
 */
export const arrivalProblem = (arrivedOn: IsoDate, today: IsoDate): string =>
  arrivedOn > today ? '收到的日期不能晚于今天，请核对。' : ''

/** Where an entry of the ledger stands. */
export const REMEDY_STATUSES = ['to_answer', 'awaiting', 'to_carry_out', 'settled', 'struck_out'] as const
export type RemedyStatus = (typeof REMEDY_STATUSES)[number]

/** Chinese names. @example REMEDY_STATUS_TEXTS.awaiting // '已答复，等结果' */
export const REMEDY_STATUS_TEXTS: Readonly<Record<RemedyStatus, string>> = {
  to_answer: '待答复',
  awaiting: '已答复，等结果',
  to_carry_out: '待履行',
  settled: '已了结',
  struck_out: '登记有误，已撤销',
}

/** While something is owed or waited for. */
export const OPEN_REMEDIES: readonly RemedyStatus[] = ['to_answer', 'awaiting', 'to_carry_out']

/** @example isOpenRemedy('settled') // false */
export const isOpenRemedy = (status: RemedyStatus): boolean => OPEN_REMEDIES.includes(status)

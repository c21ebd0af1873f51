/** Where a concern stands. */
export const CONCERN_STATUSES = ['to_answer', 'answered', 'closed', 'discarded'] as const
export type ConcernStatus = (typeof CONCERN_STATUSES)[number]

/** Chinese names. @example CONCERN_STATUS_TEXTS.answered // '持续回应中' */
export const CONCERN_STATUS_TEXTS: Readonly<Record<ConcernStatus, string>> = {
  to_answer: '还没有回应',
  answered: '持续回应中',
  closed: '处置结束',
  discarded: '不作回应',
}

/** While the office still owes a word. */
export const OPEN_CONCERNS: readonly ConcernStatus[] = ['to_answer', 'answered']

/** @example isOpenConcern('answered') // true */
export const isOpenConcern = (status: ConcernStatus): boolean => OPEN_CONCERNS.includes(status)

/** What everybody may read: whatever the office has said something about. */
export const PUBLIC_CONCERNS: readonly ConcernStatus[] = ['answered', 'closed']

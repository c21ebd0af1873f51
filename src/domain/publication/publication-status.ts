/** Where a piece (稿件) stands on its way to the public and after. */
export const PUBLICATION_STATUSES = [
  'drafting',
  'returned',
  'in_review',
  'in_secrecy_review',
  'cleared',
  'scheduled',
  'published',
  'taken_down',
  'withheld',
  'dropped',
] as const

export type PublicationStatus = (typeof PUBLICATION_STATUSES)[number]

/** Chinese words of each status. @example STATUS_TEXTS.in_secrecy_review // '待保密审查' */
export const STATUS_TEXTS: Readonly<Record<PublicationStatus, string>> = {
  drafting: '拟稿中',
  returned: '退回修改',
  in_review: '待审核',
  in_secrecy_review: '待保密审查',
  cleared: '待发布',
  scheduled: '定时发布',
  published: '已发布',
  taken_down: '已撤下',
  withheld: '不予公开',
  dropped: '已作废',
}

/**
 * Whether somebody has still to work on a piece in this status.
 * @example isWaiting('in_review') // true
 */
export const isWaiting = (status: PublicationStatus): boolean =>
  ['drafting', 'returned', 'in_review', 'in_secrecy_review', 'cleared'].includes(status)

import type { PublicationStatus } from '../publication/publication-status'

/** Where a report stands: what its piece at the publishing desk says, and before there is one, that it is being made. */
export const REPORT_STATUSES = ['drafting', 'returned', 'at_the_gates', 'published', 'stopped'] as const
export type ReportStatus = (typeof REPORT_STATUSES)[number]

/** Chinese names. @example REPORT_STATUS_TEXTS.drafting // '编制中' */
export const REPORT_STATUS_TEXTS: Readonly<Record<ReportStatus, string>> = {
  drafting: '编制中',
  returned: '退回修改',
  at_the_gates: '审核中',
  published: '已公开',
  stopped: '没有公开',
}

const OF_PIECE: Readonly<Record<PublicationStatus, ReportStatus>> = {
  drafting: 'drafting',
  returned: 'returned',
  in_review: 'at_the_gates',
  in_secrecy_review: 'at_the_gates',
  cleared: 'at_the_gates',
  scheduled: 'at_the_gates',
  published: 'published',
  taken_down: 'stopped',
  withheld: 'stopped',
  dropped: 'drafting',
}

/**
 * Where a report stands by its piece; null while it has none.
 * @example reportStatusOf('in_secrecy_review') // 'at_the_gates'
 */
export const reportStatusOf = (piece: PublicationStatus | null): ReportStatus =>
  piece === null ? 'drafting' : OF_PIECE[piece]

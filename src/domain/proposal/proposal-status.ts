export const PROPOSAL_STATUSES = ['to_assign', 'handling', 'answered', 'closed'] as const
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number]

/** Chinese names. @example PROPOSAL_STATUS_TEXTS.answered // '已答复，待代表评价' */
export const PROPOSAL_STATUS_TEXTS: Readonly<Record<ProposalStatus, string>> = {
  to_assign: '待分办',
  handling: '办理中',
  answered: '已答复，待代表评价',
  closed: '已办结',
}

/** While the office still owes an answer. */
export const OPEN_PROPOSAL_STATUSES: readonly ProposalStatus[] = ['to_assign', 'handling']

/** @example isOpenProposal('closed') // false */
export const isOpenProposal = (status: ProposalStatus): boolean => OPEN_PROPOSAL_STATUSES.includes(status)

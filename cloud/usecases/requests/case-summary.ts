import type { CaseSummary } from '../../../src/contract/case-view'
import type { CasePicture } from './case-picture'

/** One line of a list of cases. */
export const summaryOf = ({ record, state }: CasePicture): CaseSummary => ({
  id: record.id,
  number: record.number,
  description: record.details.wanted.description,
  status: state.status,
  statusText: state.statusText,
  submittedAt: state.submittedAt ?? '',
  receivedOn: state.receivedOn,
  replyDueOn: state.clocks.reply?.dueOn ?? null,
  workingDaysLeft: state.daysLeft,
  repliedOn: state.repliedOn,
})

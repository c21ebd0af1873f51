import type { IsoDate } from '@/domain/calendar/civil-date'
import type { ProposalFacts } from '@/domain/proposal/proposal-facts'

/** A proposal as it is being typed: the day and the names as text. */
export interface TypedProposal extends Omit<ProposalFacts, 'assignedOn' | 'proposers'> {
  readonly assignedOn: string
  /** One a line. */
  readonly proposers: string
}

/** A form with nothing in it yet; nothing is shown of names and text before somebody says so. */
export const newProposal = (today: string): TypedProposal => ({
  kind: 'suggestion',
  session: '',
  number: '',
  title: '',
  text: '',
  proposers: '',
  assignedOn: today,
  isComplex: false,
  showsNames: false,
  showsText: false,
})

/** Facts as they are typed. */
export const asTypedProposal = ({ proposers, ...facts }: ProposalFacts): TypedProposal => ({
  ...facts,
  proposers: proposers.join('\n'),
})

/** What was typed, as the contract takes it. */
export const asProposalFacts = ({ proposers, assignedOn, ...typed }: TypedProposal): ProposalFacts => ({
  ...typed,
  assignedOn: assignedOn.trim() as IsoDate,
  proposers: proposers.split(/[\n、，,]+/u),
})

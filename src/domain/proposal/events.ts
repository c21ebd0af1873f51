import type { Recorded } from '../dossier/dossier'
import type { ProposalFacts } from './proposal-facts'
import type { ProposalOpinion, ProposalResult } from './results'

/** It came in from the congress or the committee. */
export type Registered = Recorded<'registered'> & { readonly facts: ProposalFacts }
/** What was taken down wrongly is put right. */
export type Amended = Recorded<'amended'> & { readonly facts: ProposalFacts; readonly reason: string }
/** Who leads (主办) and who joins in (会办). */
export type Assigned = Recorded<'assigned'> & {
  readonly mainUnitId: string
  readonly jointUnitIds: readonly string[]
  readonly reason: string
}
/** A joining unit gives its part to the one that leads. */
export type JointGiven = Recorded<'joint_given'> & { readonly unitId: string; readonly text: string }
/** It is wide or hard: six months in all. */
export type Extended = Recorded<'extended'> & { readonly reason: string }
export type Answered = Recorded<'answered'> & {
  readonly result: ProposalResult
  readonly text: string
  /** How it was talked over with the proposers before, e.g. 走访、电话. */
  readonly talked: string
}
/** What the proposers think of it; who is discontent has it dealt with again. */
export type OpinionGiven = Recorded<'opinion_given'> & {
  readonly opinion: ProposalOpinion
  readonly words: string
}
/** The result is public from now on. */
export type Published = Recorded<'published'>
export type Hidden = Recorded<'hidden'> & { readonly reason: string }
/** Over though the proposers said nothing. */
export type Closed = Recorded<'closed'> & { readonly reason: string }

/** Something that happened to a proposal; the list is only ever added to. */
export type ProposalEvent =
  | Registered
  | Amended
  | Assigned
  | JointGiven
  | Extended
  | Answered
  | OpinionGiven
  | Published
  | Hidden
  | Closed

export type ProposalEventType = ProposalEvent['type']

/** What may be done with a proposal, in the order of the work. */
export const PROPOSAL_ACTS = [
  'amend',
  'assign',
  'give_joint',
  'extend',
  'answer',
  'give_opinion',
  'publish',
  'hide',
  'close',
] as const
export type ProposalAct = (typeof PROPOSAL_ACTS)[number]

/** The event that each act makes. @example EVENT_OF_PROPOSAL_ACT.answer // 'answered' */
export const EVENT_OF_PROPOSAL_ACT: Readonly<Record<ProposalAct, ProposalEventType>> = {
  amend: 'amended',
  assign: 'assigned',
  give_joint: 'joint_given',
  extend: 'extended',
  answer: 'answered',
  give_opinion: 'opinion_given',
  publish: 'published',
  hide: 'hidden',
  close: 'closed',
}

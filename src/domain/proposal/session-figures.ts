import type { ProposalState } from './proposal-at'
import { isOpenProposal } from './proposal-status'
import { PROPOSAL_RESULTS, type ProposalResult } from './results'

/** A proposal as figures look at it. */
export interface CountedProposal {
  readonly state: ProposalState
  /** Whether the answer that holds came by its last day; null where there is none. */
  readonly inTime: boolean | null
  readonly isOverdue: boolean
}

/** What became of the proposals of one session. */
export interface SessionFigures {
  readonly session: string
  readonly total: number
  readonly suggestions: number
  readonly motions: number
  readonly handling: number
  readonly overdue: number
  readonly answered: number
  readonly answeredInTime: number
  readonly results: Readonly<Record<ProposalResult, number>>
  /** Content or mostly content, of those who said so. */
  readonly content: number
  readonly opinions: number
  readonly reopened: number
  readonly published: number
}

const many = (proposals: readonly CountedProposal[], is: (proposal: CountedProposal) => boolean): number =>
  proposals.filter(is).length

const figuresOf = (session: string, own: readonly CountedProposal[]): SessionFigures => ({
  session,
  total: own.length,
  suggestions: many(own, ({ state }) => state.facts.kind === 'suggestion'),
  motions: many(own, ({ state }) => state.facts.kind === 'motion'),
  handling: many(own, ({ state }) => isOpenProposal(state.status)),
  overdue: many(own, ({ isOverdue }) => isOverdue),
  answered: many(own, ({ state }) => state.answer !== null),
  answeredInTime: many(own, ({ inTime }) => inTime === true),
  results: Object.fromEntries(
    PROPOSAL_RESULTS.map((result) => [result, many(own, ({ state }) => state.answer?.result === result)]),
  ) as Record<ProposalResult, number>,
  content: many(own, ({ state }) => state.opinion !== null && state.opinion.opinion !== 'discontent'),
  opinions: many(own, ({ state }) => state.opinion !== null),
  reopened: many(own, ({ state }) => state.reopenings > 0),
  published: many(own, ({ state }) => state.isPublic),
})

/**
 * Figures of each session, in the order in which sessions are met.
 * Source: 盏西镇 2019 annual report §五 (第四届人民代表大会第二次、第四次全体会议). Unit: proposals.
 * @example sessionFigures(proposals)[0]?.results.A // 5
 */
export const sessionFigures = (proposals: readonly CountedProposal[]): readonly SessionFigures[] => {
  const sessions = [...new Set(proposals.map(({ state }) => state.facts.session))]
  return sessions.map((session) =>
    figuresOf(
      session,
      proposals.filter(({ state }) => state.facts.session === session),
    ),
  )
}

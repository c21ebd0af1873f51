import {
  availabilityOf,
  DESK_TREE,
  textsFor,
  type Availability,
  type TextField,
} from '@/domain/information-request/desk-path'
import type { Reply } from '@/domain/information-request/events'
import { OUTCOMES, type OutcomeCode } from '@/domain/information-request/outcomes'

/** A withheld part while it is being written. */
export interface DraftPart {
  readonly part: string
  readonly ground: OutcomeCode | null
  readonly reason: string
}

/** A withheld part of which nothing has been said. */
export const EMPTY_PART: DraftPart = { part: '', ground: null, reason: '' }

/** Answers so far, as kept on the phone. */
export interface ReplyDraft {
  readonly availability: Availability | null
  /** Second answer, for `refused` and `otherwise`. */
  readonly ground: OutcomeCode | null
  readonly facts: string
  readonly reason: string
  readonly content: string
  readonly redirectTo: string
  readonly searchRecord: string
  readonly withheld: readonly DraftPart[]
  /** Null: as the table of outcomes proposes. */
  readonly legalBasis: readonly string[] | null
  readonly step: number
}

/** A draft in which nothing has been said. */
export const emptyReplyDraft = (): ReplyDraft => ({
  availability: null,
  ground: null,
  facts: '',
  reason: '',
  content: '',
  redirectTo: '',
  searchRecord: '',
  withheld: [],
  legalBasis: null,
  step: 0,
})

/** The outcome that the two answers name; null while they are open. */
export const outcomeOf = ({ availability, ground }: ReplyDraft): OutcomeCode | null =>
  availability === null || DESK_TREE[availability].length > 1 ? ground : DESK_TREE[availability][0]!

/** Articles proposed for an outcome, as the table of outcomes cites them. */
export const proposedBasis = (outcome: OutcomeCode): readonly string[] => [OUTCOMES[outcome].article]

/** The draft as the contract takes it; only the parts that belong to the outcome are sent. Null without an outcome. */
export const toReply = (draft: ReplyDraft): Reply | null => {
  const outcome = outcomeOf(draft)
  if (outcome === null) return null
  const fields = textsFor(outcome)
  const text = (field: TextField): string => (fields.includes(field) ? draft[field].trim() : '')
  return {
    outcome,
    facts: text('facts'),
    reason: text('reason'),
    content: text('content'),
    redirectTo: text('redirectTo'),
    searchRecord: text('searchRecord'),
    legalBasis: (draft.legalBasis ?? proposedBasis(outcome)).map((line) => line.trim()).filter(Boolean),
    // An open ground is sent as one that the completeness check refuses.
    withheld:
      outcome === 'partial'
        ? draft.withheld.map((part) => ({ ...part, ground: part.ground ?? 'other' }))
        : [],
  }
}

/** A reply that was returned, opened again for drafting. */
export const draftFromReply = (reply: Reply): ReplyDraft => ({
  ...emptyReplyDraft(),
  availability: availabilityOf(reply.outcome),
  ground: reply.outcome,
  facts: reply.facts,
  reason: reply.reason,
  content: reply.content,
  redirectTo: reply.redirectTo,
  searchRecord: reply.searchRecord,
  withheld: reply.withheld,
  legalBasis: reply.legalBasis,
})

/** Whether the draft says just what was submitted. */
export const saysTheSame = (draft: ReplyDraft, reply: Reply): boolean => {
  const drafted = toReply(draft)
  const words = ({
    outcome,
    facts,
    reason,
    content,
    redirectTo,
    searchRecord,
    legalBasis,
    withheld,
  }: Reply) =>
    JSON.stringify([
      [outcome, facts, reason, content, redirectTo, searchRecord],
      legalBasis,
      withheld.map((part) => [part.part, part.ground, part.reason]),
    ])
  return drafted !== null && words(drafted) === words(reply)
}

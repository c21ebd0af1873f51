import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { ProposalAct } from '../domain/proposal/events'
import type { ProposalFacts, ProposalKind } from '../domain/proposal/proposal-facts'
import type { ProposalStatus } from '../domain/proposal/proposal-status'
import type { StoryLine } from '../domain/dossier/story'
import type { ProposalOpinion, ProposalResult } from '../domain/proposal/results'
import type { SessionFigures } from '../domain/proposal/session-figures'
import type { Clock } from '../domain/statute/clock'
import { byId, identifier, nothing } from './case-id'
import { answering } from './endpoint'
import { proposalDeskAct, proposalForm } from './proposal-acts'

/** A proposal on a list. */
export interface ProposalSummary {
  readonly id: string
  readonly kind: ProposalKind
  readonly kindText: string
  readonly session: string
  readonly number: string
  readonly title: string
  readonly status: ProposalStatus
  readonly statusText: string
  readonly assignedOn: IsoDate
  /** Last day for the answer; null once it is answered. */
  readonly dueOn: IsoDate | null
  readonly isOverdue: boolean
  readonly result: ProposalResult | null
  /** Unit that leads; '' before. */
  readonly mainUnit: string
  readonly isPublic: boolean
}

/** The answer that holds. */
export interface ProposalAnswerView {
  readonly on: IsoDate
  readonly result: ProposalResult
  readonly resultText: string
  readonly text: string
  readonly inTime: boolean
}

/** What everybody reads of a proposal whose result is public. */
export interface ProposalView extends ProposalSummary {
  /** Empty where they didn't agree to be named. */
  readonly proposers: readonly string[]
  readonly proposerCount: number
  /** '' where they didn't agree to show it. */
  readonly text: string
  readonly jointUnits: readonly string[]
  readonly answer: ProposalAnswerView | null
  readonly opinion: ProposalOpinion | null
  readonly opinionText: string
  readonly publishedOn: IsoDate | null
}

/** What is public of proposals: figures of each session, the newest first, and results one by one. */
export const listProposals = answering<{
  readonly today: IsoDate
  readonly sessions: readonly SessionFigures[]
  readonly proposals: readonly ProposalSummary[]
}>()({ area: 'participation', method: 'GET', path: '/proposals', input: nothing })

/** One proposal whose result is public. */
export const readProposal = answering<ProposalView>()({
  area: 'participation',
  method: 'GET',
  path: '/proposals/public/:id',
  input: byId,
})

/** Whether an act may be done now by whoever looks; if not, why not. */
export interface ProposalActView {
  readonly act: ProposalAct
  readonly text: string
  readonly note: string
  readonly allowed: boolean
  /** Chinese: why not, '' when it is allowed. */
  readonly message: string
}

/** A proposal at the desk. */
export interface StaffProposalView extends ProposalView {
  readonly today: IsoDate
  readonly facts: ProposalFacts
  /** The term while it runs. */
  readonly clock: Clock | null
  readonly mainUnitId: string
  readonly parts: readonly { readonly unit: string; readonly text: string; readonly on: IsoDate }[]
  /** Joining units that have said nothing yet. */
  readonly waitingUnits: readonly { readonly id: string; readonly name: string }[]
  readonly talked: string
  readonly opinionWords: string
  readonly story: readonly StoryLine[]
  readonly acts: readonly ProposalActView[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly seq: number
}

/** Proposals at the desk, with the figures of each session. */
export interface ProposalDesk {
  readonly today: IsoDate
  readonly sessions: readonly SessionFigures[]
  readonly proposals: readonly (ProposalSummary & { readonly isSoon: boolean })[]
}

/** Proposals at the desk: what is owed first, the most urgent at the top. */
export const listDeskProposals = answering<ProposalDesk>()({
  area: 'participation',
  method: 'GET',
  path: '/proposals/desk',
  input: nothing,
})

/** One proposal at the desk. */
export const readDeskProposal = answering<StaffProposalView>()({
  area: 'participation',
  method: 'GET',
  path: '/proposals/desk/:id',
  input: byId,
})

/** Most proposals taken down at once. */
export const MOST_AT_ONCE = 200

/** Takes proposals down, one or a whole list; all of them or none. Needs `Idempotency-Key`. */
export const registerProposals = answering<{ readonly ids: readonly string[] }>()({
  area: 'participation',
  method: 'POST',
  path: '/proposals',
  largestBody: 2 * 1024 * 1024,
  input: () =>
    z.strictObject({
      proposals: z
        .array(proposalForm)
        .check(
          z.minLength(1, '请至少写一件'),
          z.maxLength(MOST_AT_ONCE, `一次最多 ${MOST_AT_ONCE} 件，请分几次`),
        ),
    }),
})

const seq = z.int({ error: '缺少页面版本，请刷新后再办' }).check(z.minimum(1, '页面版本不对，请刷新后再办'))

/** One act on a proposal. Needs `Idempotency-Key`; `seq` guards against acting on an old page. */
export const actOnProposal = answering<StaffProposalView>()({
  area: 'participation',
  method: 'POST',
  path: '/proposals/desk/:id/acts',
  input: () => z.strictObject({ id: identifier, seq, act: proposalDeskAct }),
})

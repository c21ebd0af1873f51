import type { IsoDate } from '../calendar/civil-date'
import type { ProposalEvent } from './events'
import type { ProposalFacts } from './proposal-facts'
import type { ProposalStatus } from './proposal-status'
import type { ProposalOpinion, ProposalResult } from './results'

/** What a joining unit gave. */
export interface JointPart {
  readonly unitId: string
  readonly text: string
  readonly on: IsoDate
}

/** Everything that the events of a proposal say by themselves, without a calendar. */
export interface ProposalState {
  readonly status: ProposalStatus
  readonly facts: ProposalFacts
  readonly registeredAt: string
  readonly mainUnitId: string | null
  readonly jointUnitIds: readonly string[]
  readonly parts: readonly JointPart[]
  /** Day from which the term runs: 交办, or the day on which the proposers were discontent. */
  readonly countsFrom: IsoDate
  readonly extension: { readonly on: IsoDate; readonly reason: string } | null
  readonly answer: {
    readonly on: IsoDate
    readonly result: ProposalResult
    readonly text: string
    readonly talked: string
  } | null
  readonly opinion: { readonly on: IsoDate; readonly opinion: ProposalOpinion; readonly words: string } | null
  /** How often it was dealt with again. */
  readonly reopenings: number
  readonly isPublic: boolean
  readonly publishedOn: IsoDate | null
}

type Step<E extends ProposalEvent> = (state: ProposalState, event: E) => ProposalState
type Later = Exclude<ProposalEvent['type'], 'registered'>
type Steps = { readonly [T in Later]: Step<Extract<ProposalEvent, { readonly type: T }>> }

/** Dealt with again: the term begins anew, and what was public goes until there is an answer. */
const again = (state: ProposalState, on: IsoDate): ProposalState => ({
  ...state,
  status: 'handling',
  countsFrom: on,
  extension: null,
  answer: null,
  parts: [],
  reopenings: state.reopenings + 1,
  isPublic: false,
  publishedOn: null,
})

const STEPS: Steps = {
  amended: (state, { facts }) => ({
    ...state,
    facts,
    countsFrom: state.reopenings === 0 ? facts.assignedOn : state.countsFrom,
  }),
  assigned: (state, { mainUnitId, jointUnitIds }) => ({
    ...state,
    status: 'handling',
    mainUnitId,
    jointUnitIds,
    parts: state.parts.filter(({ unitId }) => jointUnitIds.includes(unitId)),
  }),
  joint_given: (state, { unitId, text, on }) => ({ ...state, parts: [...state.parts, { unitId, text, on }] }),
  extended: (state, { on, reason }) => ({ ...state, extension: { on, reason } }),
  answered: (state, { on, result, text, talked }) => ({
    ...state,
    status: 'answered',
    answer: { on, result, text, talked },
    opinion: null,
  }),
  opinion_given: (state, { on, opinion, words }) => {
    const told = { ...state, opinion: { on, opinion, words } }
    return opinion === 'discontent' ? again(told, on) : { ...told, status: 'closed' }
  },
  published: (state, { on }) => ({ ...state, isPublic: true, publishedOn: on }),
  hidden: (state) => ({ ...state, isPublic: false, publishedOn: null }),
  closed: (state) => ({ ...state, status: 'closed' }),
}

const begun = (first: ProposalEvent | undefined): ProposalState => {
  if (first?.type !== 'registered') throw new Error('a proposal begins by being registered')
  return {
    status: 'to_assign',
    facts: first.facts,
    registeredAt: first.at,
    mainUnitId: null,
    jointUnitIds: [],
    parts: [],
    countsFrom: first.facts.assignedOn,
    extension: null,
    answer: null,
    opinion: null,
    reopenings: 0,
    isPublic: false,
    publishedOn: null,
  }
}

const step = (state: ProposalState, event: ProposalEvent): ProposalState =>
  event.type === 'registered' ? state : (STEPS[event.type] as Step<ProposalEvent>)(state, event)

/**
 * Where a proposal stands: a function of its events alone. Throws when they don't begin with its registration.
 * Source: 代表法 Art. 42 (research, handle, answer; the result is public).
 * @example proposalAt([registered, assigned]).status // 'handling'
 */
export const proposalAt = (events: readonly ProposalEvent[]): ProposalState =>
  events.slice(1).reduce(step, begun(events[0]))

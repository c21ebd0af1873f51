import type { IsoDate } from '../calendar/civil-date'
import type { RemedyDecision, RemedyEvent } from './events'
import type { RemedyFacts } from './remedy-facts'
import type { RemedyStatus } from './remedy-status'

/** Everything that the events of an entry say by themselves. */
export interface RemedyState {
  readonly facts: RemedyFacts
  readonly status: RemedyStatus
  readonly answered: {
    readonly answeredOn: IsoDate
    readonly documentNumber: string
    readonly note: string
  } | null
  /** The newest day set. */
  readonly hearing: { readonly heldOn: IsoDate; readonly note: string } | null
  readonly decision: RemedyDecision | null
  readonly carriedOut: { readonly doneOn: IsoDate; readonly note: string } | null
}

type Later = Exclude<RemedyEvent, { readonly type: 'entered' }>
type Steps = {
  readonly [T in Later['type']]: (
    state: RemedyState,
    event: Extract<Later, { readonly type: T }>,
  ) => RemedyState
}

const decided = (state: RemedyState, decision: RemedyDecision): RemedyState => ({
  ...state,
  decision,
  carriedOut: null,
  status: decision.duty === null ? 'settled' : 'to_carry_out',
})

const STEPS: Steps = {
  amended: (state, { facts }) => ({ ...state, facts }),
  answered: (state, { answeredOn, documentNumber, note }) => ({
    ...state,
    status: 'awaiting',
    answered: { answeredOn, documentNumber, note },
  }),
  hearing_set: (state, { heldOn, note }) => ({ ...state, hearing: { heldOn, note } }),
  result_recorded: (state, { decision }) => decided(state, decision),
  result_changed: (state, { decision }) => decided(state, decision),
  carried_out: (state, { doneOn, note }) => ({ ...state, status: 'settled', carriedOut: { doneOn, note } }),
  struck_out: (state) => ({ ...state, status: 'struck_out' }),
}

const begun = ({ facts }: Extract<RemedyEvent, { readonly type: 'entered' }>): RemedyState => ({
  facts,
  status: 'to_answer',
  answered: null,
  hearing: null,
  decision: null,
  carriedOut: null,
})

/**
 * Where an entry of the ledger stands: a function of its events alone. Throws on a list that doesn't begin with its entry.
 * @example remedyAt([entered, answered]).status // 'awaiting'
 */
export const remedyAt = (events: readonly RemedyEvent[]): RemedyState => {
  const [first, ...later] = events
  if (first?.type !== 'entered') throw new Error('an entry of the ledger begins with its entering')
  return (later as readonly Later[]).reduce(
    (state, event) => (STEPS[event.type] as (state: RemedyState, event: Later) => RemedyState)(state, event),
    begun(first),
  )
}

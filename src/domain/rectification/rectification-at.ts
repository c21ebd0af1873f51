import type { IsoDate } from '../calendar/civil-date'
import type { Mending, RectificationEvent, RectificationFacts } from './events'
import type { RectificationStatus } from './rectification-status'

/** Everything that the events of an order say by themselves. */
export interface RectificationState {
  readonly facts: RectificationFacts
  readonly status: RectificationStatus
  /** The day that holds now: the newest set. */
  readonly dueOn: IsoDate
  /** What was reported last; null while nothing was, or since it was returned. */
  readonly mending: (Mending & { readonly on: IsoDate }) | null
  /** Who reported it; null while nothing is reported. */
  readonly reportedBy: string | null
  /** Whether a report came after its day, now or before a return. */
  readonly wasLate: boolean
  readonly timesReturned: number
}

type Later = Exclude<RectificationEvent, { readonly type: 'ordered' }>
type Steps = {
  readonly [T in Later['type']]: (
    state: RectificationState,
    event: Extract<Later, { readonly type: T }>,
  ) => RectificationState
}

const STEPS: Steps = {
  answered: (state, { done, evidence, files = [], on, by }) => ({
    ...state,
    status: 'to_check',
    mending: { done, evidence, files, on },
    reportedBy: by.personId,
    wasLate: state.wasLate || on > state.dueOn,
  }),
  accepted: (state) => ({ ...state, status: 'mended' }),
  returned: (state, { dueOn }) => ({
    ...state,
    status: 'to_mend',
    mending: null,
    reportedBy: null,
    dueOn,
    timesReturned: state.timesReturned + 1,
  }),
  extended: (state, { dueOn }) => ({ ...state, dueOn }),
  withdrawn: (state) => ({ ...state, status: 'withdrawn' }),
}

const begun = ({ facts }: Extract<RectificationEvent, { readonly type: 'ordered' }>): RectificationState => ({
  facts,
  status: 'to_mend',
  dueOn: facts.dueOn,
  mending: null,
  reportedBy: null,
  wasLate: false,
  timesReturned: 0,
})

/**
 * Where an order to correct stands: a function of its events alone. Throws on a list that doesn't begin with the order.
 * @example rectificationAt([ordered, answered]).status // 'to_check'
 */
export const rectificationAt = (events: readonly RectificationEvent[]): RectificationState => {
  const [first, ...later] = events
  if (first?.type !== 'ordered') throw new Error('an order to correct begins with the order')
  return (later as readonly Later[]).reduce(
    (state, event) =>
      (STEPS[event.type] as (state: RectificationState, event: Later) => RectificationState)(state, event),
    begun(first),
  )
}

/**
 * Whether the township is late with it on a day; what it has reported waits for the county, not for it.
 * @example isLateRectification(rectificationAt([ordered]), day('2026-04-01'))
 */
export const isLateRectification = ({ status, dueOn }: RectificationState, today: IsoDate): boolean =>
  status === 'to_mend' && today > dueOn

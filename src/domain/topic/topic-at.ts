import { earlier, type IsoDate } from '../calendar/civil-date'
import type { TopicEvent, TopicName, TopicWords } from './events'
import type { TopicDecline } from './grounds'
import type { TopicStatus } from './topic-status'

/** Everything that the events of a topic say by themselves, without a calendar. */
export interface TopicState {
  readonly status: TopicStatus
  readonly number: string
  readonly namerId: string
  readonly namedAt: string
  readonly namedOn: IsoDate
  /** As named; for the office and whoever named it. */
  readonly words: TopicWords
  /** As everybody reads it; null while nobody has looked. */
  readonly shown: TopicWords | null
  /** Day from which its term runs: the earliest naming of all that is in it, or the reopening. */
  readonly countsFrom: IsoDate
  /** Unit: working days. */
  readonly limitDays: number
  /** Of the term that runs. */
  readonly extension: { readonly on: IsoDate; readonly days: number; readonly reason: string } | null
  readonly wasExtended: boolean
  readonly unitId: string | null
  readonly tookIn: readonly TopicName[]
  readonly mergedInto: TopicName | null
  readonly answer: { readonly on: IsoDate; readonly documentId: string; readonly text: string } | null
  readonly decline: (TopicDecline & { readonly on: IsoDate }) | null
  readonly keptBackBecause: string
  readonly reopenings: number
  readonly reopenedByNamer: boolean
  readonly reopenedBecause: string
}

type Step<E extends TopicEvent> = (state: TopicState, event: E) => TopicState
type Steps = {
  readonly [T in Exclude<TopicEvent['type'], 'named'>]: Step<Extract<TopicEvent, { readonly type: T }>>
}

const STEPS: Steps = {
  checked: (state, { words }) => ({ ...state, status: 'asked', shown: words, keptBackBecause: '' }),
  kept_back: (state, { reason }) => ({
    ...state,
    status: 'kept_back',
    shown: null,
    keptBackBecause: reason,
  }),
  merged: (state, { into }) => ({ ...state, status: 'merged', mergedInto: into }),
  took_in: (state, { from, countsFrom }) => ({
    ...state,
    tookIn: [...state.tookIn, from],
    countsFrom: earlier(state.countsFrom, countsFrom),
  }),
  assigned: (state, { unitId }) => ({ ...state, status: 'assigned', unitId }),
  extended: (state, { on, days, reason }) => ({
    ...state,
    extension: { on, days, reason },
    wasExtended: true,
  }),
  answered: (state, { on, documentId, text }) => ({
    ...state,
    status: 'answered',
    answer: { on, documentId, text },
  }),
  declined: (state, { on, decline }) => ({ ...state, status: 'declined', decline: { ...decline, on } }),
  reopened: (state, { on, by, reason, limitDays }) => ({
    ...state,
    status: state.shown === null ? 'to_check' : state.unitId === null ? 'asked' : 'assigned',
    countsFrom: on,
    limitDays,
    extension: null,
    answer: null,
    decline: null,
    keptBackBecause: '',
    reopenings: state.reopenings + 1,
    reopenedByNamer: state.reopenedByNamer || by.role === 'resident',
    reopenedBecause: reason,
  }),
}

const begun = (first: TopicEvent | undefined): TopicState => {
  if (first?.type !== 'named') throw new Error('a topic begins by being named')
  return {
    status: 'to_check',
    number: first.number,
    namerId: first.by.personId,
    namedAt: first.at,
    namedOn: first.on,
    words: first.words,
    shown: null,
    countsFrom: first.on,
    limitDays: first.limitDays,
    extension: null,
    wasExtended: false,
    unitId: null,
    tookIn: [],
    mergedInto: null,
    answer: null,
    decline: null,
    keptBackBecause: '',
    reopenings: 0,
    reopenedByNamer: false,
    reopenedBecause: '',
  }
}

const step = (state: TopicState, event: TopicEvent): TopicState =>
  event.type === 'named' ? state : (STEPS[event.type] as Step<TopicEvent>)(state, event)

/**
 * Where a topic stands: a function of its events alone. Throws when they don't begin with its naming.
 * Source: rules of the house (docs/topics.md).
 * @example topicAt([named, checked]).status // 'asked'
 */
export const topicAt = (events: readonly TopicEvent[]): TopicState =>
  events.slice(1).reduce(step, begun(events[0]))

import type { IsoDate } from '../calendar/civil-date'
import type { RoundContent } from './round-content'
import type { RoundEvent, RoundFigures, RoundPoint } from './events'
import type { RoundStatus } from './round-status'

/** A point with its number. */
export interface NumberedPoint extends RoundPoint {
  readonly number: number
}

/** Everything that the events of a round say by themselves, without today. */
export interface RoundState {
  /** Never `ended`: that is for `roundStatusOn` to say. */
  readonly status: RoundStatus
  readonly content: RoundContent
  readonly fromDocumentId: string | null
  /** Everybody who wrote or submitted the draft since it was last returned to them: none of them opens it. */
  readonly writers: readonly string[]
  readonly returnedBecause: string
  readonly openedOn: IsoDate | null
  /** Last day to comment; null while it isn't open. */
  readonly throughOn: IsoDate | null
  readonly extensions: readonly {
    readonly throughOn: IsoDate
    readonly reason: string
    readonly on: IsoDate
  }[]
  readonly stopped: { readonly on: IsoDate; readonly reason: string } | null
  readonly points: readonly NumberedPoint[]
  readonly summary: string
  /** Everybody who wrote a point or the summary: none of them publishes it. */
  readonly summaryWriters: readonly string[]
  readonly summaryReturnedBecause: string
  readonly published: { readonly on: IsoDate; readonly figures: RoundFigures } | null
  readonly final: { readonly documentId: string; readonly title: string } | null
}

const EMPTY: RoundContent = {
  title: '',
  background: '',
  blocks: [],
  isMajor: false,
  days: 30,
  shortBecause: '',
  otherWays: { phone: '', address: '', meeting: '' },
}

const START: RoundState = {
  status: 'drafting',
  content: EMPTY,
  fromDocumentId: null,
  writers: [],
  returnedBecause: '',
  openedOn: null,
  throughOn: null,
  extensions: [],
  stopped: null,
  points: [],
  summary: '',
  summaryWriters: [],
  summaryReturnedBecause: '',
  published: null,
  final: null,
}

const joined = (known: readonly string[], id: string): readonly string[] =>
  known.includes(id) ? known : [...known, id]

type Steps = {
  readonly [T in RoundEvent['type']]: (
    state: RoundState,
    event: Extract<RoundEvent, { readonly type: T }>,
  ) => RoundState
}

const STEPS: Steps = {
  drafted: (state, { content, fromDocumentId, by }) => ({
    ...state,
    content,
    fromDocumentId,
    writers: [by.personId],
  }),
  edited: (state, { content, by }) => ({ ...state, content, writers: joined(state.writers, by.personId) }),
  submitted: (state, { by }) => ({
    ...state,
    status: 'in_review',
    writers: joined(state.writers, by.personId),
    returnedBecause: '',
  }),
  returned: (state, { reason }) => ({ ...state, status: 'drafting', returnedBecause: reason }),
  opened: (state, { on, throughOn }) => ({ ...state, status: 'open', openedOn: on, throughOn }),
  extended: (state, { on, throughOn, reason }) => ({
    ...state,
    throughOn,
    extensions: [...state.extensions, { on, throughOn, reason }],
  }),
  stopped: (state, { on, reason }) => ({ ...state, status: 'stopped', stopped: { on, reason } }),
  point_put: (state, { seq, point, replaces, by }) => {
    const put = { ...point, number: seq }
    const points =
      replaces === null
        ? [...state.points, put]
        : state.points.map((each) => (each.number === replaces ? put : each))
    return { ...state, points, summaryWriters: joined(state.summaryWriters, by.personId) }
  },
  point_dropped: (state, { point, by }) => ({
    ...state,
    points: state.points.filter(({ number }) => number !== point),
    summaryWriters: joined(state.summaryWriters, by.personId),
  }),
  summary_submitted: (state, { text, by }) => ({
    ...state,
    status: 'summary_in_review',
    summary: text,
    summaryWriters: joined(state.summaryWriters, by.personId),
    summaryReturnedBecause: '',
  }),
  summary_returned: (state, { reason }) => ({ ...state, status: 'open', summaryReturnedBecause: reason }),
  summary_published: (state, { on, figures }) => ({
    ...state,
    status: 'summarised',
    published: { on, figures },
  }),
  final_linked: (state, { documentId, title }) => ({ ...state, final: { documentId, title } }),
  discarded: (state) => ({ ...state, status: 'discarded' }),
}

/**
 * Where a round stands: a function of its events alone.
 * @example roundAt([drafted, submitted, opened]).throughOn // '2026-04-01'
 */
export const roundAt = (events: readonly RoundEvent[]): RoundState =>
  events.reduce(
    (state, event) =>
      (STEPS[event.type] as (state: RoundState, event: RoundEvent) => RoundState)(state, event),
    START,
  )

/**
 * The status on a day: an open round has ended once its last day is over.
 * @example roundStatusOn(state, day('2026-04-02')) // 'ended'
 */
export const roundStatusOn = ({ status, throughOn }: RoundState, today: IsoDate): RoundStatus =>
  status === 'open' && throughOn !== null && today > throughOn ? 'ended' : status

import type { IsoDate } from '../calendar/civil-date'
import { hasCome, todayIn } from '../calendar/civil-date'
import type {
  InterpretationExempted,
  Origin,
  PrivacyOverridden,
  Published,
  PublicationEvent,
  Repealed,
  Reviewed,
  SecrecyReviewed,
  TakenDownEvent,
} from './events'
import type { PublicationStatus } from './publication-status'

/** Everything that follows from the events of a piece at an instant. */
export interface PublicationState {
  readonly status: PublicationStatus
  readonly origin: Origin
  readonly drafterId: string
  /** Everybody who wrote at the text since the last publishing. */
  readonly authors: readonly string[]
  /** Why the author wants to keep personal data that was found. */
  readonly keepBecause: string
  readonly returnedBecause: string
  readonly review: Reviewed | null
  readonly secrecy: SecrecyReviewed | null
  readonly override: PrivacyOverridden | null
  /** Keys of the spots of personal data that were let stand one by one. */
  readonly letStand: readonly string[]
  /** Keys of the machine's findings that somebody has checked and lets stand. */
  readonly checked: readonly string[]
  readonly exemption: InterpretationExempted | null
  readonly interpretationId: string | null
  /** The last publishing that stands: open to the public, or set for a time. */
  readonly live: Published | null
  /** The document that was written, once it was. */
  readonly documentId: string | null
  readonly takenDown: TakenDownEvent | null
  readonly repeal: Repealed | null
  /** Next day of re-assessment (Art. 18), while withheld. */
  readonly reassessOn: IsoDate | null
  /** How often it was published. */
  readonly rounds: number
}

type Folded = PublicationState

const START: Folded = {
  status: 'drafting',
  origin: { kind: 'new' },
  drafterId: '',
  authors: [],
  keepBecause: '',
  returnedBecause: '',
  review: null,
  secrecy: null,
  override: null,
  letStand: [],
  checked: [],
  exemption: null,
  interpretationId: null,
  live: null,
  documentId: null,
  takenDown: null,
  repeal: null,
  reassessOn: null,
  rounds: 0,
}

/** What a gate let through holds only for the text it saw. */
const GATES_SHUT = { review: null, secrecy: null } as const
const NOTHING_LET_STAND = { override: null, letStand: [] } as const

const withAuthor = (authors: readonly string[], personId: string): readonly string[] =>
  authors.includes(personId) ? authors : [...authors, personId]

const afterDrop = (state: Folded): PublicationStatus => {
  if (state.live !== null) return 'published'
  return state.takenDown === null ? 'dropped' : 'taken_down'
}

type Step<E extends PublicationEvent> = (state: Folded, event: E) => Folded
type Steps = {
  readonly [T in PublicationEvent['type']]: Step<Extract<PublicationEvent, { readonly type: T }>>
}

const STEPS: Steps = {
  drafted: (state, { origin, by }) => ({
    ...state,
    origin,
    drafterId: by.personId,
    authors: [by.personId],
    documentId: origin.kind === 'document' ? origin.documentId : null,
  }),
  edited: (state, { by }) => ({
    ...state,
    ...GATES_SHUT,
    ...NOTHING_LET_STAND,
    authors: withAuthor(state.authors, by.personId),
  }),
  submitted: (state, { keepBecause }) => ({
    ...state,
    ...GATES_SHUT,
    status: 'in_review',
    keepBecause,
    returnedBecause: '',
  }),
  recalled: (state) => ({ ...state, ...GATES_SHUT, status: 'drafting' }),
  returned: (state, { reason }) => ({ ...state, ...GATES_SHUT, status: 'returned', returnedBecause: reason }),
  reviewed: (state, event) => ({ ...state, status: 'in_secrecy_review', review: event }),
  secrecy_reviewed: (state, event) => ({ ...state, status: 'cleared', secrecy: event }),
  withheld: (state, { reassessOn }) => ({ ...state, ...GATES_SHUT, status: 'withheld', reassessOn }),
  reassessed: (state, { opens, reassessOn }) => ({
    ...state,
    status: opens ? 'drafting' : 'withheld',
    reassessOn: opens ? null : reassessOn,
  }),
  privacy_overridden: (state, event) => ({
    ...state,
    override: event,
    letStand: [...state.letStand, ...(event.spots ?? [])],
  }),
  finding_checked: (state, { key }) => ({ ...state, checked: [...state.checked, key] }),
  interpretation_linked: (state, { publicationId }) => ({ ...state, interpretationId: publicationId }),
  interpretation_exempted: (state, event) => ({ ...state, exemption: event }),
  published: (state, event) => ({
    ...state,
    status: 'published',
    live: event,
    documentId: event.documentId,
    takenDown: null,
    rounds: state.rounds + 1,
  }),
  unscheduled: (state) => ({ ...state, status: 'cleared', live: null, rounds: state.rounds - 1 }),
  revision_begun: (state, { by }) => ({
    ...state,
    ...GATES_SHUT,
    ...NOTHING_LET_STAND,
    status: 'drafting',
    drafterId: by.personId,
    authors: [by.personId],
  }),
  taken_down: (state, event) => ({
    ...state,
    status: state.status === 'published' ? 'taken_down' : state.status,
    live: null,
    takenDown: event,
  }),
  repealed: (state, event) => ({ ...state, repeal: event }),
  dropped: (state) => ({ ...state, status: afterDrop(state) }),
}

const step = (state: Folded, event: PublicationEvent): Folded =>
  (STEPS[event.type] as Step<PublicationEvent>)(state, event)

/** Whether a public notice is over: its last day lies behind. */
const isNoticeOver = ({ live }: Folded, now: string): boolean =>
  live !== null && live.noticeThrough !== null && live.noticeThrough < todayIn('Asia/Shanghai', now)

const onTheClock = (state: Folded, now: string): Folded => {
  if (state.live === null) return state
  if (isNoticeOver(state, now))
    return { ...state, live: null, status: state.status === 'published' ? 'taken_down' : state.status }
  const isAhead = state.status === 'published' && !hasCome(state.live.publishAt, now)
  return isAhead ? { ...state, status: 'scheduled' } : state
}

/**
 * Whether a second person has let a spot of personal data stand; without spots of its own, an override holds for all.
 * @example isLetStand(state, 'title..0.0.2.mobile_phone') // false
 */
export const isLetStand = (
  { override, letStand }: Pick<PublicationState, 'override' | 'letStand'>,
  key: string,
): boolean => (override !== null && override.spots === undefined) || letStand.includes(key)

/**
 * Where a piece stands at an instant: a function of its events and the clock alone. A publishing whose time lies ahead is
 * 定时发布; a public notice after its last day is 已撤下, whether or not the job has run.
 * Source: Regulation (2019) Art. 17; docs/statute.md.
 * @example publicationAt([drafted, submitted], '2026-03-02T01:00:00Z').status // 'in_review'
 */
export const publicationAt = (events: readonly PublicationEvent[], now: string): PublicationState =>
  onTheClock(events.reduce(step, START), now)

/**
 * The same without the clock, for the projection: what the events alone say.
 * @example foldEvents([drafted]).status // 'drafting'
 */
export const foldEvents = (events: readonly PublicationEvent[]): PublicationState =>
  events.reduce(step, START)

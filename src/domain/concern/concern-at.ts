import type { ConcernStatus } from './concern-status'
import type { ConcernEvent, ConcernFacts, ConcernWords } from './events'
import type { ConcernGrade } from './grades'

/** Words that wait for a second person. */
export interface WaitingWords extends ConcernWords {
  readonly number: number
  readonly by: string
  /** Why they were returned; '' while they wait. */
  readonly returned: string
}

/** Words that everybody can read. */
export interface PublicWords extends ConcernWords {
  readonly number: number
  readonly at: string
  readonly by: string
  /** Whoever wrote them. */
  readonly writtenBy: string
  /** Out at once; why. '' where a second person had looked before. */
  readonly firstBecause: string
  /** The second look afterwards; null while it is owed or where none is. */
  readonly look: { readonly isRight: boolean; readonly note: string; readonly at: string } | null
  /** Number of the words that took their place; null while they stand. */
  readonly replacedBy: number | null
}

/** Everything that the events of a concern say by themselves. */
export interface ConcernState extends ConcernFacts {
  readonly status: ConcernStatus
  readonly grade: ConcernGrade
  readonly heardAt: string
  readonly letterId: string | null
  readonly waiting: WaitingWords | null
  /** In the order in which they came out. */
  readonly words: readonly PublicWords[]
  readonly briefing: { readonly heldAt: string; readonly note: string } | null
}

const START: ConcernState = {
  status: 'to_answer',
  grade: 'other',
  title: '',
  what: '',
  place: '',
  unitId: '',
  dutyPhone: '',
  heardAt: '',
  letterId: null,
  waiting: null,
  words: [],
  briefing: null,
}

type Steps = {
  readonly [T in ConcernEvent['type']]: (
    state: ConcernState,
    event: Extract<ConcernEvent, { readonly type: T }>,
  ) => ConcernState
}

/** What waited comes out, and takes the place of what it corrects; a closing word closes. */
const published = (
  state: ConcernState,
  { at, by }: Pick<ConcernEvent, 'at' | 'by'>,
  firstBecause: string,
): ConcernState => {
  if (state.waiting === null) return state
  const { returned: _returned, by: writtenBy, ...words } = state.waiting
  const out: PublicWords = {
    ...words,
    at,
    by: by.personId,
    writtenBy,
    firstBecause,
    look: null,
    replacedBy: null,
  }
  const others = state.words.map((each) =>
    each.number === out.corrects ? { ...each, replacedBy: out.number } : each,
  )
  const status = out.kind === 'closing' ? 'closed' : 'answered'
  return { ...state, status, waiting: null, words: [...others, out] }
}

const STEPS: Steps = {
  opened: (state, { title, what, place, unitId, dutyPhone, grade, heardAt, letterId }) => ({
    ...state,
    title,
    what,
    place,
    unitId,
    dutyPhone,
    grade,
    heardAt,
    letterId,
  }),
  regraded: (state, { grade }) => ({ ...state, grade }),
  owner_changed: (state, { unitId, dutyPhone }) => ({ ...state, unitId, dutyPhone }),
  words_drafted: (state, { words, seq, by }) => ({
    ...state,
    waiting: { ...words, number: seq, by: by.personId, returned: '' },
  }),
  words_returned: (state, { reason }) => ({
    ...state,
    waiting: state.waiting === null ? null : { ...state.waiting, returned: reason },
  }),
  words_published: (state, event) => published(state, event, ''),
  words_published_first: (state, event) => published(state, event, event.reason),
  words_looked_at: (state, { words, isRight, note, at }) => ({
    ...state,
    words: state.words.map((each) =>
      each.number === words ? { ...each, look: { isRight, note, at } } : each,
    ),
  }),
  briefing_held: (state, { heldAt, note }) => ({ ...state, briefing: { heldAt, note } }),
  reopened: (state) => ({ ...state, status: 'answered' }),
  discarded: (state) => ({ ...state, status: 'discarded', waiting: null }),
}

/**
 * Where a concern stands: a function of its events alone.
 * @example concernAt([opened, drafted, published]).status // 'answered'
 */
export const concernAt = (events: readonly ConcernEvent[]): ConcernState =>
  events.reduce(
    (state, event) =>
      (STEPS[event.type] as (state: ConcernState, event: ConcernEvent) => ConcernState)(state, event),
    START,
  )

/**
 * Words that went out at once and that nobody else has looked at yet.
 * @example owedLooks(concernAt(events)).length // 0
 */
export const owedLooks = ({ words }: ConcernState): readonly PublicWords[] =>
  words.filter(
    ({ firstBecause, look, replacedBy }) => firstBecause !== '' && look === null && replacedBy === null,
  )

/**
 * Words that a second look found wrong and that still stand.
 * @example wrongWords(concernAt(events)).length // 0
 */
export const wrongWords = ({ words }: ConcernState): readonly PublicWords[] =>
  words.filter(({ look, replacedBy }) => look?.isRight === false && replacedBy === null)

import type { IsoDate } from '../calendar/civil-date'
import type { Concerned } from '../people/recusal'
import type { ComplaintState, PartTask } from './complaint-state'
import type { ComplaintEvent } from './events'
import { DEFAULT_COMPLAINT_TERMS } from './kinds'

const START: ComplaintState = {
  status: 'to_sort',
  kind: 'consultation',
  channel: 'online',
  isAnonymous: false,
  senderId: '',
  sentAt: '',
  receivedOn: null,
  terms: DEFAULT_COMPLAINT_TERMS,
  orderDueOn: null,
  concerned: [],
  from: null,
  addressedTo: 'township',
  isSorted: false,
  receiptToldOn: null,
  acceptedOn: null,
  extension: null,
  handlerId: null,
  answeredBefore: [],
  parts: [],
  answer: null,
  confirmation: null,
  mayPublish: false,
  reopenedBecause: '',
  reopenings: 0,
  supervision: null,
  wentTo: null,
  firstActOn: null,
}

const joinedConcerns = (known: readonly Concerned[], more: readonly Concerned[]): readonly Concerned[] => [
  ...known,
  ...more.filter(({ kind, id }) => !known.some((each) => each.kind === kind && each.id === id)),
]

const given = (
  parts: readonly PartTask[],
  unitId: string,
  { on, result }: { readonly on: IsoDate; readonly result: string },
): readonly PartTask[] =>
  parts.map((part) =>
    part.unitId === unitId && part.givenOn === null ? { ...part, givenOn: on, result } : part,
  )

type Step<E extends ComplaintEvent> = (state: ComplaintState, event: E) => ComplaintState
type Steps = {
  readonly [T in ComplaintEvent['type']]: Step<Extract<ComplaintEvent, { readonly type: T }>>
}

/** Another kind has another receiver and another term: whoever held it lets go, and nothing was accepted or extended. */
const ANEW = { status: 'to_assign', handlerId: null, acceptedOn: null, extension: null } as const

const afterSorting: Steps['sorted'] = (state, { kind, by }) => {
  if (by.role === 'resident') return { ...state, kind }
  const sorted: ComplaintState = { ...state, kind, isSorted: true }
  return kind !== state.kind || state.status === 'to_sort' ? { ...sorted, ...ANEW } : sorted
}

const STEPS: Steps = {
  sent: (
    state,
    {
      kind,
      channel,
      isAnonymous,
      concerned,
      from,
      takenFor,
      addressedTo,
      on,
      at,
      by,
      terms,
      orderDueOn = null,
    },
  ) => ({
    ...state,
    terms: terms ?? state.terms,
    orderDueOn,
    kind,
    addressedTo: addressedTo ?? 'township',
    channel,
    isAnonymous,
    concerned,
    from,
    // Whoever turned a request into it has said what it is.
    ...(from === null ? {} : ({ isSorted: true, status: 'to_assign' } as const)),
    receivedOn: on,
    sentAt: at,
    senderId: takenFor ?? by.personId,
  }),
  sorted: afterSorting,
  concern_named: (state, { concerned }) => ({
    ...state,
    concerned: joinedConcerns(state.concerned, concerned),
  }),
  receipt_told: (state, { on }) => ({ ...state, receiptToldOn: state.receiptToldOn ?? on }),
  accepted: (state, { on }) => ({ ...state, acceptedOn: on }),
  objected: (state, { reason }) => ({ ...state, status: 'objected', wentTo: { id: null, text: reason } }),
  assigned: (state, { to }) => ({ ...state, status: 'handling', handlerId: to }),
  assignment_returned: (state) => ({ ...state, status: 'to_assign', handlerId: null }),
  part_asked: (state, { unitId, task, answerBy }) => ({
    ...state,
    parts: [...state.parts, { unitId, task, answerBy, givenOn: null, result: '' }],
  }),
  part_given: (state, { unitId, result, on }) => ({
    ...state,
    parts: given(state.parts, unitId, { on, result }),
  }),
  progress_told: (state) => state,
  added: (state) => state,
  extended: (state, { on, days }) => ({ ...state, extension: { on, days } }),
  answered: (state, { on, by, answer }) => ({
    ...state,
    status: 'answered',
    answer: { on, by, content: answer },
  }),
  confirmed: (state, { rating, words, mayPublish }) => ({
    ...state,
    status: 'confirmed',
    confirmation: { rating, words, mayPublish },
    mayPublish,
  }),
  reopened: (state, { reason }) => ({
    ...state,
    status: 'to_assign',
    handlerId: null,
    answeredBefore:
      state.answer === null ? state.answeredBefore : [...state.answeredBefore, state.answer.by.personId],
    answer: null,
    reopenedBecause: reason,
    reopenings: state.reopenings + 1,
  }),
  supervised: (state, { demand, answerBy, by }) => ({
    ...state,
    supervision: { demand, answerBy, by, report: null },
  }),
  reported: (state, { on, result }) => ({
    ...state,
    supervision: state.supervision === null ? null : { ...state.supervision, report: { on, result } },
  }),
  handed_over: (state, { to }) => ({ ...state, status: 'handed_over', wentTo: { id: null, text: to } }),
  converted: (state, { caseId, number }) => ({
    ...state,
    status: 'converted',
    wentTo: { id: caseId, text: number },
  }),
  joined: (state, { intoId, intoNumber }) => ({
    ...state,
    status: 'joined',
    wentTo: { id: intoId, text: intoNumber },
  }),
  publication_allowed: (state, { allows }) => ({ ...state, mayPublish: allows }),
  noted: (state) => state,
  withdrawn: (state) => ({ ...state, status: 'withdrawn' }),
  closed: (state) => ({ ...state, status: 'closed' }),
}

const step = (state: ComplaintState, event: ComplaintEvent): ComplaintState => {
  const next = (STEPS[event.type] as Step<ComplaintEvent>)(state, event)
  const isFirstAct = state.firstActOn === null && event.by.role !== 'resident'
  return isFirstAct ? { ...next, firstActOn: event.on } : next
}

/**
 * Where a letter stands: a function of its events alone. Whoever answered before a reopening is not asked again.
 * Source: 信访工作条例 (2022) Art. 23, 31–34; house rules of the mailbox (docs/complaints.md).
 * @example complaintAt([sent, sorted]).status // 'to_assign'
 */
export const complaintAt = (events: readonly ComplaintEvent[]): ComplaintState => events.reduce(step, START)

import type { IsoDate } from '../calendar/civil-date'
import { CHECK_KEYS, type CheckEvidence, type CheckKey } from './checks'
import type { CheckAnswer, InspectionEvent, InspectionFacts } from './events'

/** Where an inspection stands. */
export type InspectionStatus = 'filling' | 'to_mend' | 'settled' | 'struck_out'

/** Chinese names. @example INSPECTION_STATUS_TEXTS.to_mend // '待改正' */
export const INSPECTION_STATUS_TEXTS: Readonly<Record<InspectionStatus, string>> = {
  filling: '正在填写',
  to_mend: '待改正',
  settled: '已了结',
  struck_out: '登记有误，已撤销',
}

/** Everything that the events of an inspection say by themselves. */
export interface InspectionState {
  readonly facts: InspectionFacts
  readonly status: InspectionStatus
  readonly answers: Readonly<Partial<Record<CheckKey, CheckAnswer>>>
  readonly signed: {
    readonly on: IsoDate
    readonly conclusion: string
    readonly evidence: CheckEvidence
  } | null
  readonly mended: Readonly<Partial<Record<CheckKey, { readonly doneOn: IsoDate; readonly note: string }>>>
}

/**
 * Lines that were found wanting and are not mended yet, in the order of the list.
 * @example toMend(inspectionAt(events)) // ['guide']
 */
export const toMend = ({
  answers,
  mended,
}: Pick<InspectionState, 'answers' | 'mended'>): readonly CheckKey[] =>
  CHECK_KEYS.filter((key) => answers[key]?.result === 'fails' && mended[key] === undefined)

const settledOr = (state: InspectionState): InspectionState => ({
  ...state,
  status: toMend(state).length === 0 ? 'settled' : 'to_mend',
})

const step = (state: InspectionState, event: InspectionEvent): InspectionState => {
  if (event.type === 'filled') {
    const answers = Object.fromEntries(event.answers.map((answer) => [answer.key, answer]))
    return { ...state, answers: { ...state.answers, ...answers } }
  }
  if (event.type === 'signed') {
    const { on, conclusion, evidence } = event
    return settledOr({ ...state, signed: { on, conclusion, evidence } })
  }
  if (event.type === 'mended') {
    const { key, doneOn, note } = event
    return settledOr({ ...state, mended: { ...state.mended, [key]: { doneOn, note } } })
  }
  return event.type === 'struck_out' ? { ...state, status: 'struck_out' } : state
}

/**
 * Where an inspection stands: a function of its events alone. Throws on a list that doesn't begin with its beginning.
 * @example inspectionAt([begun, filled, signed]).status // 'to_mend'
 */
export const inspectionAt = (events: readonly InspectionEvent[]): InspectionState => {
  const [first, ...later] = events
  if (first?.type !== 'begun') throw new Error('an inspection begins with who inspects')
  return later.reduce<InspectionState>(step, {
    facts: first.facts,
    status: 'filling',
    answers: {},
    signed: null,
    mended: {},
  })
}

/** Lines without an answer. @example unanswered(inspectionAt([begun])).length // 13 */
export const unanswered = ({ answers }: InspectionState): readonly CheckKey[] =>
  CHECK_KEYS.filter((key) => answers[key] === undefined)

/** What is still to be mended, and until when. */
export interface OwedMending {
  readonly key: CheckKey
  readonly dueOn: IsoDate
  readonly isOverdue: boolean
}

/**
 * What an inspection that was signed still asks for, the earliest first.
 * @example owedMendings(inspectionAt(events), day('2026-04-01'))[0]?.isOverdue
 */
export const owedMendings = (state: InspectionState, today: IsoDate): readonly OwedMending[] =>
  state.status !== 'to_mend'
    ? []
    : toMend(state)
        .flatMap((key) => {
          const dueOn = state.answers[key]?.mendBy ?? null
          return dueOn === null ? [] : [{ key, dueOn, isOverdue: today > dueOn }]
        })
        .sort((one, other) => one.dueOn.localeCompare(other.dueOn))

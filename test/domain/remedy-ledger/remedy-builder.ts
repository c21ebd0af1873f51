import { day, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Role } from '../../../src/domain/people/roles'
import { applyRemedyEvent } from '../../../src/domain/remedy-ledger/apply-remedy-event'
import {
  EVENT_OF_REMEDY_ACT,
  type RemedyAct,
  type RemedyDecision,
  type RemedyEvent,
} from '../../../src/domain/remedy-ledger/events'
import type { RemedyFacts } from '../../../src/domain/remedy-ledger/remedy-facts'

/** A reconsideration as the notice of the county government tells of it. */
export const FACTS: RemedyFacts = {
  way: 'reconsideration',
  title: '不服不予公开征地补偿表的答复',
  number: '盈政复〔2026〕3号',
  organ: '盈江县人民政府',
  receivedOn: day('2026-03-02'),
  procedure: 'simple',
  part: 'original',
  answerBy: null,
  caseId: null,
}

export const UPHELD: RemedyDecision = {
  result: 'upheld',
  decidedOn: day('2026-03-20'),
  documentNumber: '盈政复决〔2026〕3号',
  summary: '维持',
  duty: null,
  noDutyBecause: '',
}

export const CORRECTED: RemedyDecision = {
  ...UPHELD,
  result: 'corrected',
  summary: '撤销，责令重新答复',
  duty: { what: '重新作出答复', dueOn: day('2026-04-20') },
}

const CONTENTS: { readonly [T in RemedyEvent['type']]: object } = {
  entered: { facts: FACTS },
  amended: { facts: FACTS, reason: '案号写错了' },
  answered: { answeredOn: '2026-03-06', documentNumber: '盏复答〔2026〕1号', note: '' },
  hearing_set: { heldOn: '2026-03-12', note: '县政府二楼' },
  result_recorded: { decision: UPHELD },
  result_changed: { decision: CORRECTED, reason: '看错了决定书' },
  carried_out: { doneOn: '2026-03-30', note: '已重新答复' },
  struck_out: { reason: '登记重复' },
}

/** `type`, `person:role`, what differs from the usual content. */
export type Step = readonly [type: RemedyEvent['type'], who?: string, change?: object]

const TODAY: IsoDate = day('2026-04-01')

/** One event as it would be the next of a list, recorded on 2026-04-01. */
export const eventAfter = (
  list: readonly RemedyEvent[],
  [type, who = 'clerk:clerk', change = {}]: Step,
): RemedyEvent => {
  const [personId = '', role] = who.split(':')
  return {
    ...CONTENTS[type],
    ...change,
    type,
    seq: list.length + 1,
    on: TODAY,
    at: '2026-04-01T01:00:00.000Z',
    by: { personId, role: role as Role },
  } as unknown as RemedyEvent
}

/** Events in order, whether lawful or not. */
export const remedyOf = (...steps: readonly Step[]): readonly RemedyEvent[] =>
  steps.reduce<readonly RemedyEvent[]>((list, step) => [...list, eventAfter(list, step)], [])

/** An entry taken in with facts of its own. */
export const entered = (change: Partial<RemedyFacts> = {}): Step => [
  'entered',
  'clerk:clerk',
  { facts: { ...FACTS, ...change } },
]

const ACT_OF = Object.fromEntries(
  Object.entries(EVENT_OF_REMEDY_ACT).map(([act, type]) => [type, act]),
) as Readonly<Record<string, RemedyAct>>

/** What the domain says to a step after others: '' when it is taken, else `code field: message`. */
export const saidTo = (step: Step, ...before: readonly Step[]): string => {
  const list = remedyOf(...before)
  const event = eventAfter(list, step)
  const applied = applyRemedyEvent(list, { act: ACT_OF[event.type]!, event })
  if (applied.ok) return ''
  const { field = '', message } = applied.detail
  return `${applied.code} ${String(field)}: ${String(message)}`
}

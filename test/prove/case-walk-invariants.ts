import assert from 'node:assert/strict'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import { replyFactsOfCase } from '../../src/domain/information-request/case-clocks'
import { eventsInForce } from '../../src/domain/information-request/events-in-force'
import { factsOf } from '../../src/domain/information-request/case-facts'
import { caseAt } from '../../src/domain/information-request/case-at'
import type { CaseState } from '../../src/domain/information-request/case-state'
import type { CaseEvent, CaseEventType } from '../../src/domain/information-request/events'
import { STAFF_ROLES } from '../../src/domain/people/roles'
import type { Calendar } from '../../src/domain/calendar/working-days'
import { lawfulNow } from './case-walk'
import type { Tried } from './case-walk'
import { dayOf } from './day-map'
import type { Happening } from './question'
import { secondAnswer } from './second-count'

/** Happens once in the life of a request, whatever anyone tries (Art. 30, 31, 33, 35, 42). */
const ONCE: readonly CaseEventType[] = [
  'submitted',
  'received',
  'correction_notice',
  'correction_received',
  'extended',
  'reasons_asked',
  'reasons_given',
  'fee_notice_received',
  'fee_paid',
]

/** What may still be recorded once a request has ended. */
const AFTER_THE_END: readonly CaseEventType[] = [
  'reply_served',
  'third_party_told',
  'rated',
  'publication_proposed',
  'publication_decided',
]
const ENDS: readonly CaseEventType[] = ['replied', 'closed', 'withdrawn', 'referred', 'merged']

const REFUSED_BEFORE_THE_TABLE = ['wrong-sequence', 'date-in-future', 'already-submitted']
const CONTENT_CODES = [
  'date-too-early',
  'extension-out-of-range',
  'correction-points-missing',
  'correction-term-too-short',
  'no-such-consultation',
  'no-such-assistance',
  'term-too-long',
  'assistance-task-missing',
  'assistance-term-wrong',
  'reply-incomplete',
  'letter-empty',
  'reply-differs-from-draft',
  'outcome-not-allowed',
  'reason-missing',
  'recall-too-late',
  'new-term-too-short',
  'nothing-split',
  'already-claimed',
  'not-yours-to-hand-over',
  'nobody-to-stand-in-for',
]

/** What `mayDo` allows applies, and what it refuses does not, for the same reason. */
export const mayDoAndApplyAgree = ({ permission, refusedWith, fits, act }: Tried): void => {
  if (!permission.allowed) {
    assert.notEqual(refusedWith, null, `${act} was refused as ${permission.code} and yet applied`)
    if (!REFUSED_BEFORE_THE_TABLE.includes(refusedWith!)) assert.equal(refusedWith, permission.code)
    return
  }
  if (fits) assert.equal(refusedWith, null, `${act} is lawful and fits, but was refused`)
  if (refusedWith === null || REFUSED_BEFORE_THE_TABLE.includes(refusedWith)) return
  assert.ok(CONTENT_CODES.includes(refusedWith), `${act}: mayDo allows it, applyEvent says ${refusedWith}`)
}

/** The log only grows, without a gap; nothing that was written changes. */
export const logIsMonotone = ({ before, after, refusedWith }: Tried): void => {
  assert.equal(after.length, before.length + (refusedWith === null ? 1 : 0))
  before.forEach((event, at) => assert.equal(after[at], event))
  assert.equal(after.at(-1)?.seq ?? 0, after.length)
}

/** One receipt, one correction, one extension; one end, and after it nothing but what is listed. */
export const happensOnce = (events: readonly CaseEvent[]): void => {
  for (const type of ONCE)
    assert.ok(events.filter((event) => event.type === type).length <= 1, `${type} happened twice`)
  // What was recalled, reopened or resumed has not ended.
  const standing = eventsInForce(events)
  const end = standing.findIndex((event) => ENDS.includes(event.type))
  if (end < 0) return
  for (const { type } of standing.slice(end + 1))
    assert.ok(AFTER_THE_END.includes(type), `${type} after the end`)
}

/** Nobody approves what he drafted or was the last to word, and an answer isn't older than its draft or than what it answers. */
export const answersAreApproved = (events: readonly CaseEvent[]): void => {
  events.forEach((event, at) => {
    if (event.type !== 'replied') return
    const earlier = events.slice(0, at)
    const draft = earlier.filter((each) => each.type === 'reply_drafted').at(-1)
    assert.notEqual(event.by.personId, draft?.by.personId)
    assert.equal(event.draftedBy, draft?.by.personId)
    const worded = earlier.slice(earlier.indexOf(draft!)).filter((each) => each.type === 'letter_edited')
    assert.notEqual(event.by.personId, worded.at(-1)?.by.personId)
    const answered = earlier.filter(({ type }) =>
      ['received', 'correction_received', 'fee_paid', 'reasons_given', 'reply_drafted'].includes(type),
    )
    for (const each of answered)
      assert.ok(event.on >= each.on, `answered on ${event.on}, ${each.type} ${each.on}`)
  })
}

const happeningsOf = (events: readonly CaseEvent[]): readonly Happening[] => {
  const facts = replyFactsOfCase(factsOf(events))
  if (facts === null) return []
  const at = (name: string, on: IsoDate | null, extra: Partial<Happening> = {}): readonly Happening[] =>
    on === null ? [] : [{ name, day: dayOf(on), who: '', days: null, ...extra }]
  return [
    ...at('received', facts.receivedOn),
    ...at('correction_received', facts.correctionReceivedOn),
    ...at('fee_paid', facts.feePaidOn),
    ...facts.consultations.flatMap(({ party, sentOn, receivedOn, repliedOn }, nth) => [
      ...at(`${party}_sent`, sentOn, { who: String(nth) }),
      ...at(`${party}_received`, receivedOn, { who: String(nth) }),
      ...at(`${party}_replied`, repliedOn, { who: String(nth) }),
    ]),
    ...facts.extensions.flatMap(({ on, days }) => at('extended', on, { days })),
  ]
}

const agreedOn = (events: readonly CaseEvent[]): IsoDate | null => {
  const given = events.find((event) => event.type === 'reasons_given')
  return given?.type === 'reasons_given' && given.accepted ? given.agreedOn : null
}

/**
 * Deadlines follow from the log alone: read back as it is stored, it gives the same state to the byte, and a second
 * count that shares no code gives the same last day.
 */
export const deadlinesFollowFromTheLog = (
  events: readonly CaseEvent[],
  state: CaseState,
  { today, calendar }: { readonly today: IsoDate; readonly calendar: Calendar },
): void => {
  const stored = JSON.parse(JSON.stringify(events)) as readonly CaseEvent[]
  assert.deepEqual(caseAt(stored, today, calendar), state)
  const { reply } = state.clocks
  const happenings = happeningsOf(events)
  assert.equal(reply === null, happenings.length === 0)
  if (reply === null) return
  const again = events.filter((event) => event.type === 'reopened').at(-1)
  if (again?.type === 'reopened') return assert.equal(reply.dueOn, again.dueOn)
  const counted = secondAnswer({ ask: 'reply_due', calendar: calendar.id, happenings })
  if (counted === 'OUT_OF_CALENDAR') return assert.ok(reply.provisional || reply.unit === 'fixed_date')
  const agreed = agreedOn(events)
  assert.equal(reply.dueOn, agreed !== null && agreed > counted ? agreed : counted)
}

/** No open case is stuck: staff have something to do, or the one waited for has a last day. */
export const nobodyIsStuck = (
  events: readonly CaseEvent[],
  state: CaseState,
  { today, calendar }: { readonly today: IsoDate; readonly calendar: Calendar },
): void => {
  if (!state.isOpen) return
  const lawful = lawfulNow(events, today, calendar)
  const byStaff = lawful.filter(
    ([act, { role }]) =>
      STAFF_ROLES.includes(role) &&
      !['withdraw', 'assign', 'note', 'ask_assistance', 'record_assistance'].includes(act),
  )
  const { clocks } = state
  const dates = [clocks.correction, clocks.fee, ...clocks.consultations].filter((clock) => clock !== null)
  const isStuck = byStaff.length === 0 && (state.waitingFor.party === 'office' || dates.length === 0)
  assert.ok(!isStuck, `stuck in ${state.status}`)
  assert.notEqual(state.waitingFor.party, 'nobody', `nobody is waited for in ${state.status}`)
}

/** Everything that must hold after a step. */
export const holds = (tried: Tried): void => {
  mayDoAndApplyAgree(tried)
  logIsMonotone(tried)
  const { after, today, calendar, refusedWith, state } = tried
  if (refusedWith !== null) return
  happensOnce(after)
  answersAreApproved(after)
  deadlinesFollowFromTheLog(after, state, { today, calendar })
  nobodyIsStuck(after, state, { today, calendar })
}

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, day, type IsoDate } from '../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../src/domain/calendar/working-days'
import { applyComplaintEvent } from '../../src/domain/complaint/apply-complaint-event'
import { complaintAt } from '../../src/domain/complaint/complaint-at'
import { complaintClocks } from '../../src/domain/complaint/complaint-clocks'
import { COMPLAINT_STATUSES, isOpenStatus } from '../../src/domain/complaint/complaint-status'
import {
  COMPLAINT_ACTS,
  type ComplaintAct,
  type ComplaintEvent,
  EVENT_OF_COMPLAINT_ACT,
} from '../../src/domain/complaint/events'
import { MOST_REOPENINGS } from '../../src/domain/complaint/guards'
import { COMPLAINT_KINDS, KIND_RULES } from '../../src/domain/complaint/kinds'
import { mayActOnComplaint } from '../../src/domain/complaint/may-act'
import { COMPLAINT_OUTCOMES, missingInAnswer } from '../../src/domain/complaint/outcomes'
import { mustStepAside } from '../../src/domain/people/recusal'
import { CHART, eventAfter, lettersOf } from '../domain/complaint/complaint-builder'

const STEPS = 30_000
const WHO = [
  'an:resident',
  'other:resident',
  'clerk:clerk',
  'li:handler',
  'wang:handler',
  'head:office_head',
  'county-1:county',
]
const STAFF = ['clerk', 'li', 'wang', 'head', 'county-1']
const UNITS = ['office', 'window', 'social']

/** After these nobody does anything more: taken seldom, or the walks would all be short. */
const ENDS: readonly ComplaintAct[] = ['withdraw', 'hand_over', 'convert', 'join', 'close']

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!

interface Choice {
  readonly act: number
  readonly who: number
  readonly later: number
  readonly content: number
  readonly lawful: boolean
}

const concernedBy = (n: number) => [
  n % 2 === 0 ? { kind: 'person', id: pick(STAFF, n) } : { kind: 'unit', id: pick(UNITS, n) },
]

/** What an event may hold, made up from a number. */
const contentFor = (type: ComplaintEvent['type'], n: number, today: IsoDate): object => {
  const reason = n % 7 === 0 ? '' : '写明的理由'
  if (type === 'sorted') return { kind: pick(COMPLAINT_KINDS, n), reason }
  if (type === 'concern_named') return { concerned: concernedBy(n) }
  if (type === 'assigned') return { to: pick(STAFF, n), reason }
  if (type === 'part_asked') return { unitId: pick(UNITS, n), answerBy: addDays(today, (n % 9) - 1) }
  if (type === 'part_given') return { unitId: pick(UNITS, n) }
  if (type === 'extended') return { days: n % 14, reason }
  if (type === 'supervised') return { answerBy: addDays(today, 5) }
  if (type !== 'answered') return n % 3 === 0 ? { reason } : {}
  const words = { text: n % 5 === 0 ? '' : '查过了。', reason, handedTo: '县水务局', contact: '12345' }
  return { answer: { outcome: pick(COMPLAINT_OUTCOMES, n), ...words } }
}

const lawfulActs = (
  list: readonly ComplaintEvent[],
  who: string,
  today: IsoDate,
): readonly ComplaintAct[] => {
  const [personId = '', role] = who.split(':')
  const may = mayActOnComplaint(
    list,
    { personId, role: role as 'clerk' },
    { today, calendar: nationalCalendar },
  )
  return COMPLAINT_ACTS.filter((act) => may[act].allowed)
}

/** What must be true of every letter that the domain let come about. */
const holds = (list: readonly ComplaintEvent[]): void => {
  const state = complaintAt(list)
  const { handlerId, kind } = state
  assert.ok(list.every(({ seq }, at) => seq === at + 1))
  if (handlerId !== null) {
    assert.ok(!mustStepAside(handlerId, state.concerned, CHART), 'the handler is concerned')
    assert.ok(state.answer !== null || !state.answeredBefore.includes(handlerId), 'answered before')
    assert.notEqual(kind, 'accusation')
  }
  assert.ok(!state.isAnonymous || KIND_RULES[kind].anonymous, `${kind} without a name`)
  if (state.answer !== null) assert.deepEqual(missingInAnswer(state.answer.content), [])
  assert.ok((state.extension?.days ?? 0) <= KIND_RULES[kind].extension)
  assert.ok(state.reopenings <= MOST_REOPENINGS)
  assert.equal(list.filter(({ type }) => type === 'receipt_told').length <= 1, true)
  const { answer, receipt } = complaintClocks(state, nationalCalendar)
  if (state.receivedOn !== null)
    for (const clock of [answer, receipt]) assert.ok(clock === null || clock.dueOn > state.receivedOn)
}

const upTo = (max: number) => fc.integer({ min: 0, max })
const choice = fc.record({
  act: upTo(999),
  who: upTo(99),
  later: fc.oneof({ weight: 9, arbitrary: upTo(2) }, { weight: 1, arbitrary: upTo(70) }),
  content: upTo(999),
  lawful: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
})
const sending = fc.record({
  kind: fc.constantFrom(...COMPLAINT_KINDS),
  named: fc.boolean(),
  concerned: upTo(999),
})

describe('random walks through the life of a letter', () => {
  const counted = { steps: 0, accepted: 0 }
  const statuses = new Set<string>()
  const acts = new Set<string>()

  const take = (list: readonly ComplaintEvent[], chosen: Choice, today: IsoDate) => {
    const who = pick(WHO, chosen.who)
    const lawful = lawfulActs(list, who, today)
    const likely = chosen.content % 5 === 0 ? lawful : lawful.filter((act) => !ENDS.includes(act))
    const act =
      chosen.lawful && likely.length > 0 ? pick(likely, chosen.act) : pick(COMPLAINT_ACTS, chosen.act)
    const type = EVENT_OF_COMPLAINT_ACT[act]
    const event = eventAfter(list, [type, who, today, contentFor(type, chosen.content, today)])
    const around = { today, calendar: nationalCalendar, chart: CHART }
    const applied = applyComplaintEvent(list, { act, event }, around)
    counted.steps += 1
    if (!applied.ok) {
      assert.match(String(applied.detail.message), /[\u4e00-\u9fff]/)
      return list
    }
    assert.ok(lawful.includes(act), `${act} was taken though it was not lawful`)
    assert.ok(
      isOpenStatus(complaintAt(list).status) ||
        ['confirm', 'reopen', 'close', 'note', 'report', 'allow_publication'].includes(act),
    )
    counted.accepted += 1
    acts.add(act)
    return applied.value
  }

  it(`keep the law for ${STEPS} steps, whoever tries what on whichever day`, () => {
    const property = fc.property(
      sending,
      fc.array(choice, { minLength: 1, maxLength: 60, size: 'max' }),
      (sent, list) => {
        const isAnonymous = !sent.named && KIND_RULES[sent.kind].anonymous
        const concerned = sent.concerned % 3 === 0 ? concernedBy(sent.concerned) : []
        const channel = sent.concerned % 4 === 0 ? 'transferred' : 'online'
        const first = { kind: sent.kind, isAnonymous, concerned, channel }
        let letter = lettersOf(['sent', 'an:resident', '2026-03-02', first])
        let today = day('2026-03-02')
        for (const chosen of list) {
          today = addDays(today, chosen.later)
          letter = take(letter, chosen, today)
          holds(letter)
          statuses.add(complaintAt(letter).status)
        }
      },
    )
    for (let round = 0; counted.steps < STEPS; round += 1)
      fc.assert(property, { numRuns: 200, seed: 2026 + round })
    assert.ok(counted.accepted > STEPS / 5, `${counted.accepted} accepted`)
  })

  it('reach every status and carry out every act', () => {
    assert.deepEqual(
      COMPLAINT_STATUSES.filter((status) => !statuses.has(status)),
      [],
    )
    assert.deepEqual(
      COMPLAINT_ACTS.filter((act) => !acts.has(act)),
      [],
    )
  })
})

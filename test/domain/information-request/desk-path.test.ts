import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { applyEvent } from '../../../src/domain/information-request/apply-event'
import { caseAt } from '../../../src/domain/information-request/case-at'
import type { CaseState } from '../../../src/domain/information-request/case-state'
import { factsOf } from '../../../src/domain/information-request/case-facts'
import { checkReply } from '../../../src/domain/information-request/complete-reply'
import {
  asksBasisEarly,
  AVAILABILITIES,
  availabilityOf,
  DESK_TREE,
  outcomesNotNow,
  stepOfPart,
  stepsFor,
  TEXT_FIELDS,
  textsFor,
} from '../../../src/domain/information-request/desk-path'
import type { Availability } from '../../../src/domain/information-request/desk-path'
import type { CaseEvent, Reply } from '../../../src/domain/information-request/events'
import { OUTCOMES, REPLY_OUTCOMES } from '../../../src/domain/information-request/outcomes'
import type { OutcomeCode } from '../../../src/domain/information-request/outcomes'
import {
  AVAILABILITY,
  GROUND_OPTIONS,
  OTHER_SITUATIONS,
} from '../../../src/features/staff-desk/desk-questions'
import { events, next, RECEIVED } from './case-builder'
import type { Step } from './case-builder'

/** Every path through the questions: first answer and outcome. */
const PATHS: readonly (readonly [Availability, OutcomeCode])[] = AVAILABILITIES.flatMap((answer) =>
  DESK_TREE[answer].map((outcome) => [answer, outcome] as const),
)

const CORRECTED: readonly Step[] = [
  ...RECEIVED,
  ['correction_notice', '2026-03-03'],
  ['correction_received', '2026-03-05'],
]
const REASONS_REJECTED: readonly Step[] = [
  ...RECEIVED,
  ['reasons_asked', '2026-03-03'],
  ['reasons_given', '2026-03-05', { accepted: false, agreedOn: null }],
]

const before = (outcome: OutcomeCode): readonly Step[] => {
  if (outcome === 'still_unclear') return CORRECTED
  return outcome === 'abusive' ? REASONS_REJECTED : RECEIVED
}

/** What a clerk has written who answered just the questions asked on the way to an outcome. */
const written = (outcome: OutcomeCode): Reply => {
  const texts = textsFor(outcome)
  const text = (field: (typeof TEXT_FIELDS)[number]) => (texts.includes(field) ? '已写明' : '')
  const asksParts = stepsFor(availabilityOf(outcome)).includes('withheld')
  const other = asksBasisEarly(outcome) ? ['《不动产登记暂行条例》第二十七条'] : []
  return {
    outcome,
    facts: text('facts'),
    reason: text('reason'),
    content: text('content'),
    redirectTo: text('redirectTo'),
    searchRecord: text('searchRecord'),
    legalBasis: [OUTCOMES[outcome].article, ...other],
    withheld: asksParts ? [{ part: '第2页', ground: 'third_party', reason: '个人隐私' }] : [],
  }
}

const answeredWith = (reply: Reply): CaseState => {
  const view = { today: day('2026-03-20'), calendar: nationalCalendar }
  const steps: readonly Step[] = [
    ['reply_drafted', '2026-03-10', { reply }],
    ['replied', '2026-03-12', { reply }],
  ]
  const all = steps.reduce<readonly CaseEvent[]>(
    (list, step) => {
      const applied = applyEvent(list, next(list, step), view)
      assert.ok(applied.ok, applied.ok ? '' : `${reply.outcome}: ${applied.code}`)
      return applied.value
    },
    events(...before(reply.outcome)),
  )
  return caseAt(all, view.today, view.calendar)
}

describe('the questions of the desk', () => {
  it('lead to every outcome that a letter may carry, each by one way', () => {
    assert.deepEqual(PATHS.map(([, outcome]) => outcome).sort(), [...REPLY_OUTCOMES].sort())
    for (const [answer, outcome] of PATHS) assert.equal(availabilityOf(outcome), answer)
    assert.equal(availabilityOf('abandoned'), null)
  })

  it('are the ones the page asks, in this order, each with its words', () => {
    assert.deepEqual(
      AVAILABILITY.map(({ value }) => value),
      AVAILABILITIES,
    )
    assert.deepEqual(
      GROUND_OPTIONS.map(({ value }) => value),
      DESK_TREE.refused,
    )
    assert.deepEqual(
      OTHER_SITUATIONS.map(({ value }) => value),
      DESK_TREE.otherwise,
    )
  })

  it('ask a second time only where the first answer leaves it open, and for parts only in a partial grant', () => {
    assert.deepEqual(stepsFor(null), ['availability', 'write', 'check'])
    assert.deepEqual(stepsFor('granted'), ['availability', 'write', 'check'])
    assert.deepEqual(stepsFor('partial'), ['availability', 'write', 'withheld', 'check'])
    assert.deepEqual(stepsFor('refused'), ['availability', 'ground', 'write', 'check'])
  })
})

describe('every path of the desk', () => {
  for (const [answer, outcome] of PATHS) {
    it(`${answer} → ${outcome} ends with outcome, basis, remedy and report row`, () => {
      const reply = written(outcome)
      assert.deepEqual(checkReply(reply), [], 'a question that the law needs is not asked')
      const state = answeredWith(reply)
      const row = OUTCOMES[outcome]
      assert.deepEqual([state.status, state.outcome, state.isOpen], ['replied', outcome, false])
      assert.match(row.article, /第[一二三四五六七八九十]+条/)
      assert.match(row.reportRow, /^r[1-6](_\d)?$/)
      assert.deepEqual(
        state.remedies.map(({ kind }) => kind),
        ['reconsideration', 'lawsuit', 'complaint'],
      )
      const first = state.remedies[0]?.route === 'reconsideration_first'
      assert.equal(first, row.remedy === 'R1')
      assert.ok(state.remedies[0]?.applyBy !== null)
    })
  }

  it('mends every missing part at one of its own questions, before the letter can go', () => {
    const EMPTY = {
      facts: '',
      reason: '',
      content: '',
      redirectTo: '',
      searchRecord: '',
      legalBasis: [],
      withheld: [],
    }
    for (const [answer, outcome] of PATHS) {
      const missing = checkReply({ outcome, ...EMPTY })
      assert.ok(missing.length > 0)
      for (const { field } of missing)
        assert.ok(
          stepsFor(answer).includes(stepOfPart(field, outcome)),
          `${outcome}: ${field} is asked nowhere`,
        )
    }
  })
})

describe('an outcome that wants an earlier step', () => {
  const notNow = (...steps: readonly Step[]) =>
    outcomesNotNow(factsOf(events(...steps))).map(({ outcome }) => outcome)

  it('is not offered before it (Art. 30, 35)', () => {
    assert.deepEqual(notNow(...RECEIVED), ['still_unclear', 'abusive'])
    assert.deepEqual(notNow(...CORRECTED), ['abusive'])
    assert.deepEqual(notNow(...REASONS_REJECTED), ['still_unclear'])
    const accepted: Step = ['reasons_given', '2026-03-05']
    assert.deepEqual(notNow(...RECEIVED, ['reasons_asked', '2026-03-03'], accepted), [
      'still_unclear',
      'abusive',
    ])
  })

  it('cannot be drafted before it', () => {
    for (const outcome of ['still_unclear', 'abusive'] as const) {
      const list = events(...RECEIVED)
      const drafted = next(list, ['reply_drafted', '2026-03-10', { reply: written(outcome) }])
      const applied = applyEvent(list, drafted, { today: day('2026-03-10'), calendar: nationalCalendar })
      assert.equal(!applied.ok && applied.code, 'outcome-not-allowed')
      assert.match(String(!applied.ok && applied.detail.message), /须先/)
    }
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { caseAt } from '../../../src/domain/information-request/case-at'
import { eventsInForce } from '../../../src/domain/information-request/events-in-force'
import { ANSWERED, events, RECEIVED, type Step } from './case-builder'

const at = (today: string, ...steps: readonly Step[]) =>
  caseAt(events(...steps), day(today), nationalCalendar)
const typesOf = (...steps: readonly Step[]) => eventsInForce(events(...steps)).map(({ type }) => type)
const SENT = ANSWERED.slice(0, -1)

describe('an answer that is recalled before service', () => {
  const recalled: readonly Step[] = [...SENT, ['reply_recalled', '2026-03-19']]
  it('waits for approval again, with its draft and its old last day', () => {
    const state = at('2026-03-19', ...recalled)
    assert.equal(state.status, 'received')
    assert.equal(state.reply, null)
    assert.equal(state.draft?.draftedBy, 'clerk-1')
    assert.equal(state.clocks.reply?.dueOn, '2026-03-30')
    assert.equal(state.timeline.at(-1)?.title, '撤回答复')
  })
  it('no longer counts, while its story stays', () => {
    assert.ok(!typesOf(...recalled).includes('replied'))
    assert.ok(at('2026-03-19', ...recalled).timeline.some(({ type }) => type === 'replied'))
  })
})

describe('a case that is taken up again', () => {
  const reopened: readonly Step[] = [...ANSWERED, ['reopened', '2026-06-01']]
  it('owes a new answer by the day that the decision has set', () => {
    const state = at('2026-06-02', ...reopened)
    assert.equal(state.status, 'received')
    assert.equal(state.clocks.reply?.dueOn, '2026-06-30')
    assert.equal(state.draft, null)
    assert.equal(state.isOpen, true)
  })
  it('is late when the new day has passed, though the first answer was in time', () => {
    assert.equal(at('2026-07-01', ...reopened).isOverdue, true)
  })
  it('ends with the second answer, in time or not by its own day', () => {
    const again: readonly Step[] = [
      ...reopened,
      ['reply_drafted', '2026-06-10'],
      ['replied', '2026-06-12', { letterNumber: '盏公复〔2026〕9号' }],
    ]
    const state = at('2026-06-13', ...again)
    assert.equal(state.status, 'replied')
    assert.equal(state.letterNumber, '盏公复〔2026〕9号')
    assert.equal(state.repliedInTime, true)
  })
})

describe('a request that was turned into something else', () => {
  const referred: readonly Step[] = [...RECEIVED, ['referred', '2026-03-05']]
  it('is closed under Art. 39 and keeps its row in the annual table', () => {
    const state = at('2026-03-06', ...referred)
    assert.equal(state.status, 'closed')
    assert.equal(state.outcome, 'petition_like')
    assert.match(state.closedBecause ?? '', /转为信访办理/)
  })
  it('counts as other when it was a consultation', () => {
    assert.equal(
      at('2026-03-06', ...RECEIVED, ['referred', '2026-03-05', { to: 'consultation' }]).outcome,
      'other',
    )
  })
  it('goes on with the time it had when that was wrong', () => {
    const state = at('2026-03-10', ...referred, ['resumed', '2026-03-09'])
    assert.equal(state.status, 'received')
    assert.equal(state.clocks.reply?.dueOn, '2026-03-30')
  })
})

describe('the same request filed twice', () => {
  it('is closed under the other number, and can be taken apart again even before receipt', () => {
    const merged: readonly Step[] = [
      ['submitted', '2026-03-01'],
      ['merged', '2026-03-02'],
    ]
    assert.match(at('2026-03-02', ...merged).closedBecause ?? '', /盏公申〔2026〕2号/)
    assert.equal(at('2026-03-03', ...merged, ['resumed', '2026-03-03']).status, 'submitted')
  })
})

describe('a letter with several items', () => {
  it('goes on as it was, and its story names the new cases', () => {
    const state = at('2026-03-06', ...RECEIVED, ['split_off', '2026-03-05'])
    assert.equal(state.status, 'received')
    assert.match(state.timeline.at(-1)?.text ?? '', /盏公申〔2026〕3号/)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import type { Role } from '../../../src/domain/people/roles'
import type { WorkEvent, WorkRecorded } from '../../../src/domain/work-record/events'
import type { WorkFacts } from '../../../src/domain/work-record/work-facts'
import {
  applyWorkEvent,
  recordWork,
  WORK_RECORD,
  WORK_RULES,
  workAt,
  workOfYear,
} from '../../../src/domain/work-record/work-record'

const base = (seq: number, role: Role = 'clerk') => ({
  ...{ seq, on: day('2026-03-02'), at: '2026-03-02T02:00:00.000Z', by: { personId: 'p1', role } },
})
const factsOf = (change: Partial<WorkFacts> = {}): WorkFacts => ({
  ...{ kind: 'training', heldOn: day('2026-03-02'), subject: '答复书怎样写', hours: 2 },
  ...{ attendees: ['p1'], others: 9, ...change },
})
const recorded = (change: Partial<WorkFacts> = {}): WorkRecorded => ({
  ...base(1),
  type: 'recorded',
  facts: factsOf(change),
})
const struckOut = (reason = '重复', role: Role = 'clerk'): WorkEvent => ({
  ...base(2, role),
  type: 'struck_out',
  reason,
})
const amended = (change: Partial<WorkFacts>): WorkEvent => ({
  ...{ ...base(2), type: 'amended', reason: '人数错了', facts: factsOf(change) },
})

describe('a record of a training or a meeting', () => {
  it('is what was recorded, mended or struck out', () => {
    assert.equal(WORK_RECORD.outlineOf([recorded()]).title, '2026年3月2日培训：答复书怎样写')
    assert.equal(workAt([recorded(), amended({ others: 3 })]).facts.others, 3)
    assert.equal(WORK_RECORD.outlineOf([recorded(), struckOut()]).isOpen, false)
    assert.throws(() => workAt([struckOut()]))
  })
  it('is changed by whoever keeps it, with a reason, in order, and not after its end', () => {
    const codeOf = (result: ReturnType<typeof applyWorkEvent>) => (result.ok ? 'ok' : result.code)
    const striking = (events: readonly WorkEvent[], event: WorkEvent) =>
      codeOf(applyWorkEvent(events, { act: 'strike_out', event }))
    assert.equal(codeOf(recordWork(recorded())), 'ok')
    assert.equal(codeOf(recordWork(recorded({ hours: 0 }))), 'hours-out-of-range')
    assert.equal(striking([recorded()], struckOut()), 'ok')
    assert.equal(striking([recorded()], struckOut(' ')), 'reason-missing')
    assert.equal(striking([recorded()], struckOut('重复', 'handler')), 'role-not-allowed')
    assert.equal(striking([recorded(), struckOut()], struckOut()), 'wrong-sequence')
    assert.equal(striking([recorded(), struckOut()], { ...struckOut(), seq: 3 }), 'not-now')
    const late = amended({ heldOn: day('2026-03-03') })
    assert.equal(codeOf(applyWorkEvent([recorded()], { act: 'amend', event: late })), 'date-to-come')
    assert.match(WORK_RULES.amend.article, /第四十八条/)
  })
})

describe('the work of a year', () => {
  it('counts what was held in it, each training with everybody who was there', () => {
    const states = [
      [recorded()],
      [recorded({ others: 0 })],
      [recorded({ kind: 'meeting' })],
      [recorded({ heldOn: day('2025-12-31') })],
      [recorded(), struckOut()],
    ].map(workAt)
    assert.deepEqual(workOfYear(states, 2026), { meetings: 1, trainings: 2, trained: 11 })
  })
  it('doesn’t know what nobody recorded', () => {
    assert.deepEqual(workOfYear([], 2026), { meetings: null, trainings: null, trained: null })
  })
})

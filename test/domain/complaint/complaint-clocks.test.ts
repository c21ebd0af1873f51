import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { complaintClocks, nextDuty } from '../../../src/domain/complaint/complaint-clocks'
import { ASSIGNED, lettersOf, SENT, SORTED, type Step } from './complaint-builder'

const clocks = (...steps: readonly Step[]) =>
  complaintClocks(complaintAt(lettersOf(...steps)), nationalCalendar)
const sent = (change: object): Step => ['sent', 'an:resident', '2026-03-02', change]
const petition = sent({ kind: 'petition' })
const sortedPetition: Step = ['sorted', 'clerk:clerk', '2026-03-02', { kind: 'petition' }]

describe('the terms of a letter', () => {
  it('are 7 working days for a message, 15 calendar days for telling receipt', () => {
    const { answer, receipt, lookBy } = clocks(SENT)
    assert.deepEqual([answer?.dueOn, receipt?.dueOn, lookBy], ['2026-03-11', '2026-03-17', null])
  })

  it('are 60 days from acceptance for a petition, and up to 30 more; none before it is accepted', () => {
    assert.equal(clocks(petition, sortedPetition).answer, null)
    const accepted: readonly Step[] = [petition, ['accepted', 'clerk:clerk', '2026-03-05']]
    assert.equal(clocks(...accepted).answer?.dueOn, '2026-05-04')
    const extended = clocks(...accepted, ['extended', 'head:office_head', '2026-04-30', { days: 30 }])
    assert.equal(extended.answer?.dueOn, '2026-06-03')
  })

  it('are 15 working days for a complaint about disclosure, the county’s', () => {
    assert.equal(clocks(sent({ kind: 'disclosure_complaint' })).answer?.dueOn, '2026-03-23')
  })

  it('are hours for an emergency, and no number where the law sets none', () => {
    const urgent = clocks(sent({ kind: 'emergency' }))
    assert.deepEqual([urgent.answer, urgent.lookBy], [null, '2026-03-02T04:00:00.000Z'])
    assert.equal(clocks(sent({ kind: 'accusation' })).answer, null)
  })

  it('tell no receipt to nobody, and let a forwarded petition be objected to for 5 working days', () => {
    assert.equal(clocks(sent({ isAnonymous: true })).receipt, null)
    assert.equal(clocks(sent({ kind: 'petition', channel: 'transferred' })).objection?.dueOn, '2026-03-09')
    assert.equal(clocks(petition).objection, null)
  })

  it('follow what the township had set when it came', () => {
    const terms = { messageDays: 5, hotlineQuestionDays: 1, hotlineDays: 3, emergencyHours: 4 }
    assert.equal(clocks(sent({ terms })).answer?.dueOn, '2026-03-09')
    assert.equal(clocks(sent({ terms, kind: 'emergency' })).lookBy, '2026-03-02T06:00:00.000Z')
    assert.equal(clocks(sent({ terms, channel: 'hotline' })).answer?.dueOn, '2026-03-05')
  })

  it('are shorter for an order of 12345, by the county’s rule and not by the guide for messages', () => {
    const order = clocks(sent({ channel: 'hotline' })).answer
    assert.deepEqual([order?.dueOn, order?.basis.join().includes('12345')], ['2026-03-09', true])
    assert.equal(clocks(sent({ channel: 'hotline', kind: 'consultation' })).answer?.dueOn, '2026-03-04')
  })
})

describe('what the office owes next', () => {
  const duty = (on: string, ...steps: readonly Step[]) =>
    nextDuty(complaintAt(lettersOf(...steps)), clocks(...steps), day(on))

  it('is whatever is due first, and late from the day after', () => {
    assert.deepEqual(duty('2026-03-11', SENT), { what: 'answer', dueOn: '2026-03-11', isOverdue: false })
    assert.equal(duty('2026-03-12', SENT)?.isOverdue, true)
    assert.equal(duty('2026-03-02', petition, sortedPetition)?.what, 'receipt')
  })

  it('is an order of 12345 on the day that the order names, where that comes before the term', () => {
    const order = (orderDueOn: string) => duty('2026-03-06', sent({ channel: 'hotline', orderDueOn }))
    assert.deepEqual(order('2026-03-05'), { what: 'order', dueOn: '2026-03-05', isOverdue: true })
    assert.equal(order('2026-03-20')?.what, 'answer')
  })

  it('is nothing once it has answered', () => {
    assert.equal(duty('2026-03-12', SENT, SORTED, ASSIGNED, ['answered', 'clerk:clerk']), null)
    assert.equal(duty('2026-03-02', petition, sortedPetition, ['receipt_told', 'clerk:clerk']), null)
  })
})

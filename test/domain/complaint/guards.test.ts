import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { COMPLAINT_GUARDS, MOST_REOPENINGS } from '../../../src/domain/complaint/guards'
import { ANSWERED, ASSIGNED, saidTo, SENT, SORTED, type Step } from './complaint-builder'

const petition: Step = ['sent', 'an:resident', '2026-03-02', { kind: 'petition' }]
const sortedAs = (kind: string): Step => ['sorted', 'clerk:clerk', '2026-03-02', { kind, reason: '看过原信' }]

describe('the conditions of the mailbox', () => {
  it('each have words of their own', () => {
    assert.equal(Object.keys(COMPLAINT_GUARDS).length, 17)
  })

  it('want a petition accepted before it is answered, and only a petition accepted', () => {
    assert.match(saidTo(ANSWERED, petition, sortedAs('petition'), ASSIGNED), /^petition_accepted: .*先受理/)
    assert.match(saidTo(['accepted', 'clerk:clerk'], SENT, SORTED), /^is_petition/)
    const twice: readonly Step[] = [petition, sortedAs('petition'), ['accepted', 'clerk:clerk']]
    assert.match(saidTo(['accepted', 'clerk:clerk'], ...twice), /^not_accepted/)
  })

  it('let only a forwarded petition be objected to', () => {
    const object: Step = ['objected', 'head:office_head']
    assert.match(saidTo(object, petition, sortedAs('petition')), /^was_forwarded/)
    const forwarded: Step = [
      'sent',
      'clerk:clerk',
      '2026-03-02',
      { kind: 'petition', channel: 'transferred' },
    ]
    assert.equal(saidTo(object, forwarded, sortedAs('petition')), '')
  })

  it('send an accusation on and never give it to a handler', () => {
    const accusation: Step = ['sent', 'an:resident', '2026-03-02', { kind: 'accusation' }]
    assert.match(saidTo(ASSIGNED, accusation, sortedAs('accusation')), /^not_accusation/)
    assert.equal(saidTo(['handed_over', 'clerk:clerk'], accusation, sortedAs('accusation')), '')
  })

  it('wait for the parts of others until their day is over', () => {
    const asked: readonly Step[] = [SENT, SORTED, ASSIGNED, ['part_asked', 'clerk:clerk']]
    assert.match(saidTo(ANSWERED, ...asked), /^parts_over/)
    assert.equal(saidTo(['answered', 'clerk:clerk', '2026-03-09'], ...asked), '')
    assert.match(saidTo(['part_given', 'clerk:clerk'], SENT, SORTED, ASSIGNED), /^has_parts_open/)
  })

  it('tell receipt once, to a name, after sorting', () => {
    const tell: Step = ['receipt_told', 'clerk:clerk']
    assert.match(saidTo(tell, SENT), /^kind_known/)
    assert.match(saidTo(tell, SENT, SORTED, tell), /^tells_receipt: 已经告知过/)
    assert.match(
      saidTo(tell, ['sent', 'an:resident', '2026-03-02', { isAnonymous: true }], SORTED),
      /没有留姓名/,
    )
  })

  it('extend once, before the last day is over, and never what has no term', () => {
    const extend = (on: string): Step => ['extended', 'head:office_head', on]
    assert.match(saidTo(extend('2026-03-12'), SENT, SORTED), /^may_extend: 期限已经过了/)
    assert.match(saidTo(extend('2026-03-04'), SENT, SORTED, extend('2026-03-03')), /延长过一次/)
    assert.match(saidTo(extend('2026-03-03'), petition, sortedAs('petition')), /没有可以延长的期限/)
  })

  it('let a sender change the kind until staff have sorted it, and have it done again twice', () => {
    const own: Step = ['sorted', 'an:resident', '2026-03-02', { kind: 'suggestion' }]
    assert.equal(saidTo(own, SENT), '')
    assert.match(saidTo(own, SENT, SORTED), /^kind_open_to_sender/)
    const round: readonly Step[] = [ASSIGNED, ANSWERED, ['reopened', 'an:resident', '2026-03-06']]
    const rounds = Array.from({ length: MOST_REOPENINGS }, () => round).flat()
    assert.match(
      saidTo(['reopened', 'an:resident'], SENT, SORTED, ...rounds, ASSIGNED, ANSWERED),
      /^may_reopen/,
    )
  })

  it('leave a letter to its own sender', () => {
    assert.match(saidTo(['withdrawn', 'other:resident'], SENT), /^own_letter/)
    assert.match(saidTo(['progress_told', 'head:office_head'], SENT, SORTED, ASSIGNED), /^own_assignment/)
    assert.match(
      saidTo(SORTED, ['sent', 'an:resident', '2026-03-02', { kind: 'disclosure_complaint' }]),
      /^in_sphere/,
    )
  })
})

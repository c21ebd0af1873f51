import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import {
  applyRoundEvent,
  beginRound,
  judgeRoundAct,
  lawfulRoundActs,
} from '../../../src/domain/opinion-round/apply-round-event'
import type { RoundDrafted } from '../../../src/domain/opinion-round/events'
import { roundAt } from '../../../src/domain/opinion-round/round-at'
import {
  AFTER,
  AROUND,
  CONTENT,
  DRAFTED,
  eventAfter,
  OPEN,
  OPENED,
  POINT,
  roundOf,
  saidTo,
  SUBMITTED,
  SUMMARY,
  type Step,
} from './round-builder'

const drafted = (change: object): Step => [
  'drafted',
  'clerk:clerk',
  '2026-03-02',
  { content: { ...CONTENT, ...change } },
]
const put = (point: object, change: object = {}): Step => [
  'point_put',
  'clerk:clerk',
  AFTER,
  {
    point: { title: '收费', outcome: 'adopted', reason: '已改', comments: ['c1'], ...point },
    replaces: null,
    ...change,
  },
]

describe('a draft (重大行政决策程序暂行条例 Art. 15)', () => {
  it('is submitted when it lacks nothing, and opened by somebody who did not write it', () => {
    assert.match(saidTo(SUBMITTED, drafted({ blocks: [] })), /^draft_complete: 请贴上征求意见的全文/)
    assert.equal(saidTo(OPENED, DRAFTED, SUBMITTED), '')
    const own: Step = ['submitted', 'head:office_head']
    assert.match(saidTo(OPENED, DRAFTED, own), /^second_person/)
    assert.match(saidTo(OPENED, DRAFTED), /^not-now: 这次征集现在是“起草中”/)
    assert.match(saidTo(['opened', 'li:handler'], DRAFTED, SUBMITTED), /^role-not-allowed/)
  })

  it('on a major decision runs thirty days, or says why it is urgent', () => {
    assert.match(saidTo(SUBMITTED, drafted({ isMajor: true })), /不少于 30 天/)
    assert.equal(saidTo(SUBMITTED, drafted({ isMajor: true, shortBecause: '汛期前要定下来' })), '')
    assert.equal(saidTo(SUBMITTED, drafted({ isMajor: true, days: 30 })), '')
  })

  it('shows no personal data; the telephone to call may stand in it', () => {
    const mobile = '联系人电话13912345678。'
    assert.match(saidTo(SUBMITTED, drafted({ blocks: [mobile] })), /^not-public-words: .*手机号码/)
    const otherWays = { phone: '13912345678', address: '', meeting: '' }
    assert.equal(saidTo(SUBMITTED, drafted({ blocks: [mobile], otherWays })), '')
  })

  it('begins with a title at least', () => {
    const begun = (title: string) => beginRound(eventAfter([], drafted({ title })) as RoundDrafted).ok
    assert.ok(begun('办法') && !begun(' '))
  })

  it('goes back for a reason and may be thrown away before it opened', () => {
    assert.match(
      saidTo(['returned', 'head:office_head', '2026-03-02', { reason: '' }], DRAFTED, SUBMITTED),
      /^reason/,
    )
    assert.equal(saidTo(['discarded', 'clerk:clerk'], DRAFTED), '')
    assert.match(saidTo(['discarded', 'clerk:clerk'], ...OPEN), /^not-now/)
  })
})

describe('the time to comment', () => {
  it('may be made longer while it runs, not shorter, and for a reason that is shown', () => {
    const extended = (throughOn: string, reason = '有两个村刚通路'): Step => [
      'extended',
      'head:office_head',
      '2026-03-10',
      { throughOn: day(throughOn), reason },
    ]
    assert.equal(saidTo(extended('2026-03-27'), ...OPEN), '')
    assert.match(
      saidTo(extended('2026-03-17'), ...OPEN),
      /^date-too-early: 要比现在的最后一天2026年3月17日晚/,
    )
    assert.match(saidTo(extended('2029-03-17'), ...OPEN), /最多再延长/)
    assert.match(saidTo(extended('2026-03-27', ''), ...OPEN), /^reason-missing/)
    assert.match(saidTo(['extended', 'head:office_head', AFTER], ...OPEN), /^not-now: .*征集结束/)
  })

  it('may be stopped for a reason', () => {
    assert.equal(saidTo(['stopped', 'head:office_head'], ...OPEN), '')
    assert.match(saidTo(['stopped', 'clerk:clerk'], ...OPEN), /^role-not-allowed/)
  })
})

describe('what becomes of the comments (Art. 18)', () => {
  it('is worked out after the last day only', () => {
    assert.match(saidTo(['point_put', 'clerk:clerk', '2026-03-17'], ...OPEN), /^not-now/)
    assert.equal(saidTo(POINT, ...OPEN), '')
  })

  it('says of each point why, in words fit to be shown, and names comments that are there', () => {
    assert.match(saidTo(put({ reason: ' ' }), ...OPEN), /^reason-missing/)
    assert.match(saidTo(put({ title: ' ' }), ...OPEN), /^reason-missing/)
    assert.match(saidTo(put({ comments: [] }), ...OPEN), /^no-such-comment/)
    assert.match(saidTo(put({ comments: ['gone'] }), ...OPEN), /撤回/)
    assert.match(saidTo(put({ title: '有人骂狗官' }), ...OPEN), /^not-public-words/)
    assert.match(saidTo(put({ reason: '岩温13912345678提的' }), ...OPEN), /^not-public-words/)
    assert.match(saidTo(put({}, { replaces: 9 }), ...OPEN), /^no-such-point/)
    assert.match(
      saidTo(['point_dropped', 'clerk:clerk', AFTER, { point: 9 }], ...OPEN, POINT),
      /^no-such-point/,
    )
    assert.equal(saidTo(['point_dropped', 'clerk:clerk', AFTER], ...OPEN, POINT), '')
  })

  it('takes up every comment before it is submitted, and is published by somebody else', () => {
    assert.match(saidTo(SUMMARY, ...OPEN), /^all_grouped: 还有 1 条意见/)
    assert.equal(saidTo(SUMMARY, ...OPEN, POINT), '')
    const before = [...OPEN, POINT, SUMMARY]
    assert.equal(saidTo(['summary_published', 'head:office_head', AFTER], ...before), '')
    const wrote: Step = ['point_put', 'head:office_head', AFTER]
    assert.match(
      saidTo(['summary_published', 'head:office_head', AFTER], ...OPEN, wrote, SUMMARY),
      /^second_summary_person/,
    )
    assert.match(
      saidTo(['summary_returned', 'head:office_head', AFTER, { reason: '' }], ...before),
      /^reason/,
    )
    assert.match(saidTo(['summary_submitted', 'clerk:clerk', AFTER, { text: '' }], ...OPEN, POINT), /^reason/)
  })

  it('leads to the final text, once', () => {
    const done = [...OPEN, POINT, SUMMARY, ['summary_published', 'head:office_head', AFTER] as const]
    const final: Step = ['final_linked', 'clerk:clerk', AFTER]
    assert.equal(saidTo(final, ...done), '')
    assert.match(saidTo(final, ...done, final), /^no_final_yet/)
  })
})

describe('who may do what with a round', () => {
  it('is one answer for one act and for all of them; an event out of place is refused', () => {
    const list = roundOf(DRAFTED)
    const actor = { personId: 'clerk', role: 'clerk' } as const
    const around = { today: day('2026-03-02'), commentIds: [] }
    assert.deepEqual(lawfulRoundActs(list, actor, around), ['edit', 'submit', 'discard'])
    assert.ok(judgeRoundAct('edit', { ...around, actor, state: roundAt(list) }).allowed)
    assert.deepEqual(lawfulRoundActs(list, { personId: 'c', role: 'county' }, around), [])
    const event = eventAfter([], SUBMITTED)
    const late = applyRoundEvent(list, { act: 'submit', event }, { ...AROUND, today: event.on })
    assert.equal(late.ok ? '' : late.code, 'wrong-sequence')
  })
})

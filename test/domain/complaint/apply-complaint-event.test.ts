import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { applyComplaintEvent } from '../../../src/domain/complaint/apply-complaint-event'
import {
  ANSWERED,
  ASSIGNED,
  CHART,
  eventAfter,
  lettersOf,
  saidTo,
  SENT,
  SORTED,
  type Step,
} from './complaint-builder'

const about = (kind: string, id: string): Step => [
  'sent',
  'an:resident',
  '2026-03-02',
  { concerned: [{ kind, id }] },
]
const assignedTo = (to: string): Step => ['assigned', 'clerk:clerk', '2026-03-02', { to }]
const answered = (answer: object): Step => [
  'answered',
  'clerk:clerk',
  '2026-03-05',
  { answer: { outcome: 'solved', text: '已办。', reason: '', handedTo: '', contact: '', ...answer } },
]

describe('what may be added to a letter', () => {
  it('never is an assignment to whom it is about, to his unit, or to who stands in for him', () => {
    assert.match(saidTo(assignedTo('li'), about('person', 'li'), SORTED), /^assignee-concerned/)
    assert.match(saidTo(assignedTo('li'), about('unit', 'office'), SORTED), /^assignee-concerned/)
    assert.match(saidTo(assignedTo('wang'), about('person', 'head'), SORTED), /^assignee-concerned/)
    assert.equal(saidTo(assignedTo('clerk'), about('person', 'li'), SORTED), '')
  })

  it('names nobody as concerned who still holds it', () => {
    const held: readonly Step[] = [SENT, SORTED, assignedTo('li')]
    const name: Step = ['concern_named', 'clerk:clerk']
    assert.match(saidTo(name, ...held), /^handler-concerned: .*先交办给别的同事/)
    assert.equal(saidTo(name, ...held, assignedTo('clerk')), '')
  })

  it('goes to somebody else after a reopening', () => {
    const before: readonly Step[] = [
      SENT,
      SORTED,
      ASSIGNED,
      ANSWERED,
      ['reopened', 'an:resident', '2026-03-06'],
    ]
    assert.match(saidTo(assignedTo('clerk'), ...before), /^assignee-answered-before: .*换一位同事/)
    assert.equal(saidTo(assignedTo('head'), ...before), '')
  })

  it('asks no unit for its part that the letter is about', () => {
    const ask: Step = ['part_asked', 'clerk:clerk', '2026-03-02', { unitId: 'window' }]
    assert.match(saidTo(ask, about('unit', 'office'), SORTED, ASSIGNED), /^unit-concerned/)
    assert.equal(saidTo(['part_asked', 'clerk:clerk'], about('unit', 'office'), SORTED, ASSIGNED), '')
  })

  it('asks for a part not before today, and not after the answer is due', () => {
    const ask = (answerBy: string): string =>
      saidTo(['part_asked', 'clerk:clerk', '2026-03-03', { answerBy }], SENT, SORTED, ASSIGNED)
    assert.match(ask('2026-03-02'), /不能早于今天/)
    assert.match(ask('2026-03-12'), /不能晚于答复期限的最后一天2026年3月11日/)
    assert.equal(ask('2026-03-11'), '')
    assert.match(
      saidTo(['part_given', 'clerk:clerk', '2026-03-03', { unitId: 'window' }], SENT, SORTED, ASSIGNED, [
        'part_asked',
        'clerk:clerk',
      ]),
      /^no-such-part/,
    )
  })

  it('is an answer only with what its outcome has to say', () => {
    const say = (answer: object) => saidTo(answered(answer), SENT, SORTED, ASSIGNED)
    assert.match(say({ text: ' ' }), /^answer-incomplete: 请写明查到的情况和办理结果/)
    assert.match(say({ outcome: 'not_solved' }), /^answer-incomplete: 请写明理由/)
    assert.match(say({ outcome: 'not_ours', reason: '属于县水务局', handedTo: '县水务局' }), /怎样联系/)
    assert.equal(say({ outcome: 'not_solved', reason: '资金还没有到位' }), '')
  })

  it('gives no finding on what others decide by law', () => {
    const sent: Step = ['sent', 'an:resident', '2026-03-02', { kind: 'legal_path' }]
    const sorted: Step = ['sorted', 'clerk:clerk', '2026-03-02', { kind: 'legal_path' }]
    assert.match(saidTo(answered({}), sent, sorted, ASSIGNED), /^outcome-not-ours-to-give/)
    const led = { outcome: 'legal_path', reason: '对处罚决定不服', handedTo: '盈江县人民政府' }
    assert.equal(saidTo(answered(led), sent, sorted, ASSIGNED), '')
  })

  it('changes a kind only with a reason, and into one that needs a name only with a name', () => {
    const into = (kind: string, reason = ''): Step => [
      'sorted',
      'clerk:clerk',
      '2026-03-02',
      { kind, reason },
    ]
    assert.match(saidTo(into('petition'), SENT), /^reason-missing: 改了类别/)
    assert.equal(saidTo(into('petition', '请求解决低保'), SENT), '')
    const nameless: Step = ['sent', 'an:resident', '2026-03-02', { isAnonymous: true }]
    assert.match(saidTo(into('petition', '请求解决低保'), nameless), /^name-needed/)
  })

  it('is an extension within the limit of its kind, with a reason', () => {
    const extend = (change: object) =>
      saidTo(['extended', 'head:office_head', '2026-03-03', change], SENT, SORTED)
    assert.match(extend({ days: 9 }), /^extension-too-long: 最多延长8天/)
    assert.match(extend({ days: 0 }), /^extension-too-long/)
    assert.match(extend({ reason: '' }), /^reason-missing/)
    assert.equal(extend({ days: 8 }), '')
  })

  it('is refused with a reason where the reason is missing, and out of turn', () => {
    for (const [type, who, ...before] of [
      ['assignment_returned', 'clerk:clerk', SENT, SORTED, ASSIGNED],
      ['reopened', 'an:resident', SENT, SORTED, ASSIGNED, ANSWERED],
      ['handed_over', 'clerk:clerk', SENT, SORTED],
    ] as readonly (readonly [Step[0], string, ...Step[]])[])
      assert.match(saidTo([type, who, '2026-03-06', { reason: '' }], ...before), /^reason-missing/, type)
    const list = lettersOf(SENT)
    const event = { ...eventAfter(list, SORTED), seq: 9 }
    const around = { today: event.on, calendar: nationalCalendar, chart: CHART }
    const applied = applyComplaintEvent(list, { act: 'sort', event }, around)
    assert.equal(applied.ok ? '' : applied.code, 'wrong-sequence')
  })
})

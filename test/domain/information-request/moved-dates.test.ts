import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { calendarParts, tenantCalendar } from '../../../src/domain/calendar/tenant-calendar'
import { movedDates, movedInWords } from '../../../src/domain/information-request/moved-dates'
import { ANSWERED, events, RECEIVED } from './case-builder'
import type { Step } from './case-builder'

const BEFORE = tenantCalendar(calendarParts('CN'))
const day27 = (on: string, isRest: boolean, note = '泼水节') => ({
  on: day(on),
  isRest,
  note,
  source: '通知',
  verified: true,
})
const AFTER = tenantCalendar(
  calendarParts('CN', {
    days: [day27('2026-03-12', true), day27('2026-03-13', true), day27('2026-03-15', false)],
    notices: [
      {
        number: '测试1号',
        year: 2027,
        publishedOn: day('2026-11-04'),
        days: [day27('2027-01-01', true, '元旦')],
      },
    ],
  }),
)

const moved = (today: string, ...steps: readonly Step[]) =>
  movedDates(events(...steps), day(today), [BEFORE, AFTER]).map(
    ({ what, from, to }) => `${what} ${from} → ${to}`,
  )

describe('the dates that a change of the calendar moves', () => {
  it('are those of an open case, old and new', () => {
    assert.deepEqual(moved('2026-03-04', ...RECEIVED), ['reply 2026-03-30 → 2026-03-31'])
  })

  it('tell which days made the difference', () => {
    const [reply] = movedDates(events(...RECEIVED), day('2026-03-04'), [BEFORE, AFTER])
    assert.equal(
      reply?.because,
      '2026年3月12日由“工作日”改为“泼水节放假（本地）”；2026年3月13日由“工作日”改为“泼水节放假（本地）”；2026年3月15日由“周日休息”改为“泼水节补班（本地）”。',
    )
  })

  it('include who must answer meanwhile, not who has answered', () => {
    const asked: readonly Step[] = [
      ...RECEIVED,
      ['consultation_sent', '2026-03-04'],
      ['consultation_received', '2026-03-05'],
    ]
    assert.deepEqual(moved('2026-03-09', ...asked), [
      'reply 2026-04-22 → 2026-04-23',
      'third_party:1 2026-03-26 → 2026-03-27',
    ])
    assert.deepEqual(moved('2026-03-11', ...asked, ['consultation_replied', '2026-03-10']), [
      'reply 2026-04-03 → 2026-04-07',
    ])
  })

  it('include the day of confirming a receipt', () => {
    assert.deepEqual(moved('2026-03-11', ['submitted', '2026-03-11']), [
      'confirm_receipt 2026-03-12 → 2026-03-15',
    ])
  })

  it('include one that only becomes certain, and say so', () => {
    const steps: readonly Step[] = [
      ['submitted', '2026-12-04'],
      ['received', '2026-12-04'],
    ]
    const [reply] = movedDates(events(...steps), day('2026-12-07'), [BEFORE, AFTER])
    assert.deepEqual(
      [reply?.from, reply?.to, reply?.wasProvisional, reply?.isProvisional],
      ['2027-01-01', '2027-01-04', true, false],
    )
  })

  it('are told in a sentence', () => {
    const [reply] = movedDates(events(...RECEIVED), day('2026-03-04'), [BEFORE, AFTER])
    assert.match(movedInWords(reply!), /^答复期限由2026年3月\d+日改为20\d\d年\d+月\d+日。$/)
    assert.equal(
      movedInWords({ ...reply!, from: day('2026-04-01'), to: day('2026-04-01') }),
      '答复期限定为2026年4月1日。',
    )
  })

  it('are none for a case that has ended, or when nothing that counts has changed', () => {
    assert.deepEqual(moved('2026-03-20', ...ANSWERED), [])
    assert.deepEqual(movedDates(events(...RECEIVED), day('2026-03-04'), [BEFORE, BEFORE]), [])
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays, day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { caseAt } from '../../../src/domain/information-request/case-at'
import { remindersOn } from '../../../src/domain/information-request/reminders'
import { ANSWERED, events, HEAD, RECEIVED } from './case-builder'
import type { Step } from './case-builder'

const remindersAt = (today: string, steps: readonly Step[]) =>
  remindersOn(caseAt(events(...steps), day(today), nationalCalendar), day(today))

const kindsAt = (today: string, steps: readonly Step[]) =>
  remindersAt(today, steps).map(({ kind, to }) => `${kind} → ${to}`)

const daysWith = (kind: string, steps: readonly Step[], [from, days]: readonly [string, number]) =>
  Array.from({ length: days }, (_, at) => addDays(day(from), at)).filter((on) =>
    remindersAt(on, steps).some((reminder) => reminder.kind === kind),
  )

describe('reminders of the receipt (A3)', () => {
  const steps: readonly Step[] = [['submitted', '2026-03-06']]

  it('go to the clerk from the next working day on, until it is confirmed', () => {
    assert.deepEqual(daysWith('receipt_unconfirmed', steps, ['2026-03-06', 6]), [
      '2026-03-09',
      '2026-03-10',
      '2026-03-11',
    ])
    assert.deepEqual(kindsAt('2026-03-10', [...steps, ['received', '2026-03-10']]), [])
  })
})

describe('reminders of the reply (Art. 33)', () => {
  it('go out 7, 3, 1 and 0 working days before, and then every day', () => {
    assert.deepEqual(daysWith('reply_due', RECEIVED, ['2026-03-12', 25]), [
      '2026-03-19',
      '2026-03-25',
      '2026-03-27',
      '2026-03-30',
    ])
    assert.deepEqual(daysWith('reply_overdue', RECEIVED, ['2026-03-29', 5]), [
      '2026-03-31',
      '2026-04-01',
      '2026-04-02',
    ])
  })

  it('pass over National Day without repeating themselves', () => {
    const steps: readonly Step[] = [
      ['submitted', '2026-09-14'],
      ['received', '2026-09-14'],
    ]
    assert.deepEqual(daysWith('reply_due', steps, ['2026-09-28', 19]), [
      '2026-10-08',
      '2026-10-13',
      '2026-10-15',
      '2026-10-16',
    ])
    assert.deepEqual(daysWith('reply_due', steps, ['2026-10-01', 7]), [])
  })

  it('ask the head to sign once a draft is there', () => {
    const steps: readonly Step[] = [...RECEIVED, ['reply_drafted', '2026-03-24']]
    assert.deepEqual(kindsAt('2026-03-25', steps), ['reply_due → clerk', 'reply_due → office_head'])
  })

  it('climb from the handler to the head on the last two days, and to the county when it is overdue', () => {
    assert.deepEqual(kindsAt('2026-03-25', RECEIVED), ['reply_due → clerk'])
    assert.deepEqual(kindsAt('2026-03-27', RECEIVED), ['reply_due → clerk', 'reply_due → office_head'])
    assert.deepEqual(kindsAt('2026-03-31', RECEIVED), [
      'reply_overdue → clerk',
      'reply_overdue → office_head',
      'reply_overdue → county',
    ])
  })

  it('go to whoever handles the case, once somebody does', () => {
    const steps: readonly Step[] = [...RECEIVED, ['assigned', '2026-03-04', { to: 'clerk-2' }]]
    assert.deepEqual(
      remindersAt('2026-03-25', steps).map(({ to, toPersonId }) => [to, toPersonId]),
      [['clerk', 'clerk-2']],
    )
    const byHead: readonly Step[] = [
      ...RECEIVED,
      ['assigned', '2026-03-04', { to: 'head-1', toRole: 'office_head', by: HEAD }],
    ]
    assert.deepEqual(kindsAt('2026-03-31', byHead), ['reply_overdue → office_head', 'reply_overdue → county'])
  })

  it('say that a date of an unpublished year is provisional', () => {
    const steps: readonly Step[] = [
      ['submitted', '2026-12-04'],
      ['received', '2026-12-04'],
    ]
    assert.match(remindersAt('2026-12-31', steps)[0]?.text ?? '', /暂定日期/)
  })

  it('are silent while the applicant is to act', () => {
    const steps: readonly Step[] = [...RECEIVED, ['correction_notice', '2026-03-06']]
    assert.deepEqual(daysWith('reply_due', steps, ['2026-03-20', 12]), [])
  })
})

describe('reminders of a correction (Art. 30)', () => {
  it('tell the clerk 3, 1 and 0 working days before the notice’s own term ends', () => {
    assert.deepEqual(daysWith('correction_window', RECEIVED, ['2026-03-02', 14]), [
      '2026-03-06',
      '2026-03-10',
      '2026-03-11',
    ])
  })

  it('tell the resident before the term to correct ends, and the clerk after it', () => {
    const steps: readonly Step[] = [...RECEIVED, ['correction_notice', '2026-03-06']]
    assert.deepEqual(kindsAt('2026-03-19', steps), ['correction_due → resident'])
    assert.deepEqual(kindsAt('2026-03-21', steps), ['correction_over → clerk'])
  })
})

describe('reminders of a consultation (Art. 32, 34)', () => {
  const steps: readonly Step[] = [
    ...RECEIVED,
    ['consultation_sent', '2026-03-03', { party: 'agency', who: '县民政局' }],
    ['consultation_received', '2026-03-03', { party: 'agency', who: '县民政局' }],
  ]

  it('tell the clerk before the 15th working day, and then what silence means', () => {
    assert.deepEqual(daysWith('consultation_due', steps, ['2026-03-12', 14]), [
      '2026-03-19',
      '2026-03-23',
      '2026-03-24',
    ])
    const over = remindersAt('2026-03-25', steps).find(({ kind }) => kind === 'consultation_over')
    assert.match(over?.text ?? '', /视为同意公开/)
  })

  it('end with the answer', () => {
    const answered: readonly Step[] = [
      ...steps,
      ['consultation_replied', '2026-03-10', { party: 'agency', who: '县民政局' }],
    ]
    assert.deepEqual(daysWith('consultation_over', answered, ['2026-03-25', 5]), [])
  })
})

describe('reminders of fee and service', () => {
  it('tell the resident before the fee is due, and the clerk after', () => {
    const steps: readonly Step[] = [...RECEIVED, ['fee_notice_received', '2026-03-09']]
    assert.deepEqual(kindsAt('2026-04-07', steps), ['fee_due → resident'])
    assert.deepEqual(kindsAt('2026-04-09', steps), ['fee_over → clerk'])
  })

  it('tell the clerk to record service until it is on record', () => {
    assert.deepEqual(kindsAt('2026-03-19', ANSWERED.slice(0, -1)), ['service_missing → clerk'])
    assert.deepEqual(kindsAt('2026-03-20', ANSWERED), [])
  })
})

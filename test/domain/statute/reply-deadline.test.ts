import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { replyDeadline, replyDueOn } from '../../../src/domain/statute/reply-deadline'
import { expectOk, factsFrom, on, replyOf } from './read-events'

const CONSULTED =
  'received 2024-03-04; third_party_sent 2024-03-11; third_party_received 2024-03-13; third_party_replied 2024-03-20'

describe('reply deadline (Art. 33)', () => {
  it('is the 20th working day after receipt, the day of receipt not counted', () => {
    assert.equal(replyOf('received 2026-03-02').dueOn, '2026-03-30')
  })

  it('counts the make-up Sunday before Spring Festival as a working day', () => {
    assert.equal(replyOf('received 2024-01-26').dueOn, '2024-02-28')
  })

  it('passes over National Day and its make-up days', () => {
    assert.equal(replyOf('received 2024-09-13').dueOn, '2024-10-17')
  })

  it('runs over a leap day and over the year’s end', () => {
    assert.equal(replyOf('received 2024-02-20').dueOn, '2024-03-19')
    assert.equal(replyOf('received 2025-12-15').dueOn, '2026-01-13')
  })

  it('lets a request end on the last published day, and refuses the next one', () => {
    assert.equal(replyOf('received 2026-12-03').dueOn, '2026-12-31')
    const refused = replyDeadline(factsFrom('received 2026-12-04'), nationalCalendar)
    assert.equal(!refused.ok && refused.code, 'calendar-not-published')
  })

  it('is provisional beyond the published year where that is chosen (A15)', () => {
    const clock = replyOf('received 2026-12-10', { unpublishedYear: 'provisional' })
    assert.equal(clock.provisional, true)
    assert.ok(clock.choices.includes('A15'))
  })

  it('names article, length and start', () => {
    const clock = replyOf('received 2026-03-02')
    assert.deepEqual(clock.basis, ['《政府信息公开条例》第三十三条第二款'])
    assert.equal(clock.length, 20)
    assert.equal(clock.startOn, '2026-03-02')
    assert.deepEqual(clock.breaches, [])
  })

  it('explains every day: the start, the counted, the rest, and the last', () => {
    const { ledger } = replyOf('received 2026-03-02')
    assert.equal(ledger.length, 29)
    assert.equal(ledger[0]?.mark, 'start')
    assert.equal(ledger[0]?.reason, '收到申请，当日不计入')
    assert.equal(ledger[ledger.length - 1]?.mark, 'due')
    assert.equal(ledger[ledger.length - 1]?.used, 20)
    assert.equal(ledger.filter(({ mark }) => mark === 'rest').length, 8)
  })

  it('gives the same date with and without its ledger', () => {
    const facts = factsFrom(`${CONSULTED}; extended 2024-04-01 days=5`)
    assert.equal(
      expectOk(replyDueOn(facts, nationalCalendar)).on,
      expectOk(replyDeadline(facts, nationalCalendar)).dueOn,
    )
  })
})

describe('reply deadline of old requests (2007 Regulation Art. 24, A9)', () => {
  it('is 15 working days for a request received before 2019-05-15', () => {
    const clock = replyOf('received 2019-05-14')
    assert.equal(clock.dueOn, '2019-06-04')
    assert.deepEqual(clock.basis, ['《政府信息公开条例》（2007年）第二十四条第二款'])
    assert.ok(clock.choices.includes('A9'))
  })

  it('may be extended by 15, not by 20', () => {
    assert.equal(replyOf('received 2019-05-14; extended 2019-06-04').dueOn, '2019-06-26')
    const tooLong = replyOf('received 2019-05-14; extended 2019-06-04 days=20')
    assert.equal(tooLong.dueOn, '2019-06-04')
    assert.deepEqual(tooLong.breaches, ['延期超过15个工作日，延期整体无效'])
  })

  it('follows the rules of 2019 at once under the other view', () => {
    assert.equal(replyOf('received 2019-05-14', { requestsBefore2019: 'new_rules' }).dueOn, '2019-06-12')
  })

  it('knows the four-day Labour Day of 2019', () => {
    assert.equal(replyOf('received 2019-04-26').dueOn, '2019-05-20')
  })
})

describe('extension (Art. 33(2), A2)', () => {
  it('runs on from the end of the term', () => {
    assert.equal(replyOf('received 2024-03-04; extended 2024-03-29').dueOn, '2024-04-29')
    assert.equal(replyOf('received 2024-03-04; extended 2024-03-29 days=10').dueOn, '2024-04-16')
  })

  it('is valid on the last day, void the day after', () => {
    assert.equal(replyOf('received 2024-03-04; extended 2024-04-01').dueOn, '2024-04-29')
    const late = replyOf('received 2024-03-04; extended 2024-04-02')
    assert.equal(late.dueOn, '2024-04-01')
    assert.deepEqual(late.breaches, ['延期告知晚于答复期限届满日，延期无效'])
  })

  it('is rejected as a whole when longer than 20 working days, or no days at all', () => {
    assert.equal(replyOf('received 2024-03-04; extended 2024-03-29 days=21').dueOn, '2024-04-01')
    assert.equal(replyOf('received 2024-03-04; extended 2024-03-29 days=0').dueOn, '2024-04-01')
    assert.equal(replyOf('received 2024-03-04; extended 2024-03-29 days=-3').dueOn, '2024-04-01')
  })

  it('counts only once', () => {
    const twice = replyOf('received 2024-03-04; extended 2024-03-20 days=5; extended 2024-03-29 days=5')
    assert.equal(twice.dueOn, replyOf('received 2024-03-04; extended 2024-03-20 days=5').dueOn)
  })

  it('stays valid when a correction restarts the term after it', () => {
    const clock = replyOf(
      'received 2024-03-04; extended 2024-03-08 days=5; correction_notice 2024-03-11; correction_received 2024-03-20',
    )
    assert.equal(clock.length, 25)
    assert.equal(clock.dueOn, '2024-04-25')
  })

  it('runs from its notice under the other view, never shortening the term', () => {
    const chosen = { extensionFrom: 'notice' } as const
    assert.equal(replyOf('received 2024-03-04; extended 2024-03-29', chosen).dueOn, '2024-04-28')
    assert.equal(replyOf('received 2024-03-04; extended 2024-03-05 days=1', chosen).dueOn, '2024-04-01')
  })
})

describe('receipt on a day off (A3)', () => {
  it('stands as recorded, and the next working day is day one', () => {
    assert.equal(replyOf('received 2024-05-18').dueOn, '2024-06-17')
  })

  it('moves to the next working day under the other view: one day later', () => {
    assert.equal(replyOf('received 2024-05-18', { receiptOnRestDay: 'next_working_day' }).dueOn, '2024-06-18')
  })

  it('is no matter on a make-up Sunday, which is worked', () => {
    const chosen = { receiptOnRestDay: 'next_working_day' } as const
    assert.equal(replyOf('received 2024-04-28', chosen).dueOn, replyOf('received 2024-04-28').dueOn)
  })
})

describe('reply deadline after a correction (Art. 30, A1, A4)', () => {
  const corrected = 'received 2024-03-04; correction_notice 2024-03-11; correction_received 2024-03-20'

  it('starts afresh on the day a correction is received', () => {
    const clock = replyOf(corrected)
    assert.equal(clock.dueOn, '2024-04-18')
    assert.equal(clock.startOn, '2024-03-20')
    assert.match(clock.ledger[0]?.reason ?? '', /重新起算/)
  })

  it('only resumes under the other view, leaving out the days of waiting', () => {
    const clock = replyOf(corrected, { afterCorrection: 'resume' })
    assert.equal(clock.dueOn, '2024-04-11')
    assert.equal(clock.startOn, '2024-03-04')
    assert.equal(clock.ledger.filter(({ mark }) => mark === 'stopped').length, 7)
  })

  it('starts afresh only for the first of two corrections', () => {
    assert.equal(
      replyOf(`${corrected}; correction_notice 2024-03-25; correction_received 2024-04-02`).dueOn,
      replyOf(corrected).dueOn,
    )
  })

  it('flags a notice after the 7th working day and shows the un-restarted date too', () => {
    const clock = replyOf('received 2024-03-04; correction_notice 2024-03-18; correction_received 2024-03-25')
    assert.equal(clock.dueOn, '2024-04-23')
    assert.equal(clock.cautiousOn, '2024-04-01')
    assert.equal(clock.breaches.length, 1)
    assert.ok(clock.choices.includes('A4'))
  })

  it('does not restart after a late notice under the other view', () => {
    const late = 'received 2024-03-04; correction_notice 2024-03-18; correction_received 2024-03-25'
    assert.equal(replyOf(late, { lateCorrectionNotice: 'no_restart' }).dueOn, '2024-04-01')
  })

  it('leaves the due date alone while the correction is still missing', () => {
    assert.equal(replyOf('received 2024-03-04; correction_notice 2024-03-11').dueOn, '2024-04-01')
  })
})

describe('reply deadline after payment of a fee (国办函〔2020〕109号, A8)', () => {
  it('starts afresh on the day after payment', () => {
    const clock = replyOf('received 2025-03-03; fee_notice_received 2025-03-14; fee_paid 2025-03-25')
    assert.equal(clock.dueOn, '2025-04-23')
    assert.match(clock.ledger[0]?.reason ?? '', /缴费/)
  })

  it('follows the later of correction and payment', () => {
    const clock = replyOf(
      'received 2025-03-03; correction_notice 2025-03-05; correction_received 2025-03-28; fee_paid 2025-03-25',
    )
    assert.equal(clock.startOn, '2025-03-28')
  })
})

describe('consultation days in the reply term (Art. 33(3))', () => {
  it('do not count', () => {
    const clock = replyOf(CONSULTED)
    assert.equal(clock.dueOn, '2024-04-11')
    const stopped = clock.ledger.filter(({ mark }) => mark === 'stopped')
    assert.equal(stopped.length, 7)
    assert.match(stopped[0]?.reason ?? '', /第三十三条第三款/)
  })

  it('of before the restart are not added again after it', () => {
    const before = replyOf(
      'received 2024-03-04; third_party_sent 2024-03-06; third_party_received 2024-03-06; third_party_replied 2024-03-12; correction_notice 2024-03-12; correction_received 2024-03-18',
    )
    assert.equal(before.dueOn, '2024-04-16')
  })

  it('of after the restart do not count either', () => {
    const after = replyOf(
      'received 2024-03-04; correction_notice 2024-03-08; correction_received 2024-03-11; third_party_sent 2024-03-12; third_party_received 2024-03-13; third_party_replied 2024-03-20',
    )
    assert.equal(after.dueOn, '2024-04-17')
  })

  it('reach into an extension', () => {
    const clock = replyOf(
      'received 2024-03-04; extended 2024-03-29 days=10; third_party_sent 2024-04-08; third_party_received 2024-04-08; third_party_replied 2024-04-12',
    )
    assert.equal(clock.dueOn, '2024-04-22')
  })

  it('after the last day change nothing', () => {
    const clock = replyOf('received 2024-03-04; third_party_sent 2024-04-01; third_party_replied 2024-04-12')
    assert.equal(clock.dueOn, '2024-04-01')
  })

  it('without a record of the other side’s receipt end, at the latest, 15 working days after sending', () => {
    const clock = replyOf('received 2024-03-04; third_party_sent 2024-03-11; third_party_replied 2024-04-30')
    assert.equal(clock.dueOn, '2024-04-23')
    assert.match(clock.breaches[0] ?? '', /未记录/)
  })

  it('are known although the cap itself lies beyond the calendar', () => {
    const clock = replyOf(
      'received 2026-11-20; third_party_sent 2026-12-14; third_party_received 2026-12-15; third_party_replied 2026-12-17',
    )
    assert.equal(clock.dueOn, '2026-12-23')
  })

  it('end under the law of 2007 with its own article', () => {
    const clock = replyOf('received 2019-05-13; third_party_sent 2019-05-15; third_party_replied 2019-05-17')
    assert.ok(clock.basis.includes('《政府信息公开条例》（2007年）第二十四条第三款'))
  })
})

describe('local holidays in the reply term (A14)', () => {
  it('make it later where the festival falls into it, and show the national date as the safe one', () => {
    const clock = replyOf('received 2023-03-28', {}, 'CN+DH')
    assert.equal(clock.dueOn, '2023-04-27')
    assert.equal(clock.cautiousOn, '2023-04-25')
    assert.ok(clock.choices.includes('A14'))
  })

  it('make it earlier where only the make-up Sunday falls into it', () => {
    const clock = replyOf('received 2023-04-15', {}, 'CN+DH')
    assert.equal(clock.dueOn, '2023-05-12')
    assert.equal(clock.cautiousOn, null)
  })

  it('change nothing under the other view', () => {
    assert.equal(
      replyOf('received 2023-03-28', { localHolidays: 'national_only' }, 'CN+DH').dueOn,
      '2023-04-25',
    )
  })

  it('hold for 州庆 2023 and the water festival of 2025', () => {
    assert.equal(replyOf('received 2023-10-09', {}, 'CN+DH').dueOn, '2023-11-08')
    assert.equal(replyOf('received 2025-03-20', {}, 'CN+DH').dueOn, '2025-04-22')
  })

  it('show the earlier of the national and the un-restarted date', () => {
    const clock = replyOf(
      'received 2023-03-28; correction_notice 2023-04-18; correction_received 2023-04-20',
      {},
      'CN+DH',
    )
    assert.equal(clock.cautiousOn, '2023-04-27')
    assert.equal(on('2023-04-27') < clock.dueOn, true)
  })
})

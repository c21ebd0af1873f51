import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { calendarDayLedger, workingDayLedger } from '../../../src/domain/statute/ledger'
import { lawsuitDeadline } from '../../../src/domain/statute/remedies'
import { expectOk, on } from './read-events'

describe('the ledger of a working-day term', () => {
  const ledger = workingDayLedger(
    {
      startOn: on('2026-02-12'),
      dueOn: on('2026-02-28'),
      startReason: '收到申请',
      stops: [{ afterOn: on('2026-02-24'), throughOn: on('2026-02-26'), reason: '征求意见' }],
    },
    nationalCalendar,
  )
  const markOf = (date: string) => ledger.find((line) => line.on === date)?.mark

  it('begins with the uncounted start and has a line for every day', () => {
    assert.equal(ledger.length, 17)
    assert.deepEqual(ledger[0], { on: '2026-02-12', mark: 'start', used: 0, reason: '收到申请，当日不计入' })
  })

  it('marks counted, make-up, rest and stopped days', () => {
    assert.equal(markOf('2026-02-13'), 'counted')
    assert.equal(markOf('2026-02-14'), 'make_up')
    assert.equal(markOf('2026-02-17'), 'rest')
    assert.equal(markOf('2026-02-25'), 'stopped')
    assert.equal(markOf('2026-02-24'), 'counted')
  })

  it('ends with the last day, and adds up', () => {
    assert.equal(markOf('2026-02-28'), 'due')
    assert.deepEqual(
      ledger.filter(({ mark }) => ['counted', 'make_up', 'due'].includes(mark)).map(({ used }) => used),
      [1, 2, 3, 4, 5],
    )
  })
})

describe('the ledger of a calendar-day term', () => {
  it('shows how the last day rolled off a holiday', () => {
    const ledger = calendarDayLedger(
      {
        startOn: on('2024-09-25'),
        termEndOn: on('2024-10-05'),
        dueOn: on('2024-10-08'),
        startReason: '收到通知',
        months: null,
      },
      nationalCalendar,
    )
    const last = ledger.slice(-4)
    assert.deepEqual(
      last.map(({ mark, used }) => [mark, used]),
      [
        ['counted', 10],
        ['rest', 10],
        ['rest', 10],
        ['due', 10],
      ],
    )
    assert.equal(last[0]?.reason, '期限最后一日为休息日（国庆节放假），顺延')
    assert.equal(last[3]?.reason, '顺延后的最后一日')
  })

  it('ends plainly where nothing rolls', () => {
    const dates = { startOn: on('2026-03-02'), termEndOn: on('2026-03-05'), dueOn: on('2026-03-05') }
    const ledger = calendarDayLedger({ ...dates, startReason: '试', months: null }, nationalCalendar)
    assert.deepEqual(ledger[3], { on: '2026-03-05', mark: 'due', used: 3, reason: '期限最后一日' })
  })

  it('counts full months for a term of months', () => {
    const { ledger } = expectOk(lawsuitDeadline(on('2025-04-03'), nationalCalendar))
    assert.equal(ledger.find((line) => line.on === '2025-05-02')?.used, 0)
    assert.equal(ledger.find((line) => line.on === '2025-05-03')?.used, 1)
    assert.equal(ledger[ledger.length - 1]?.used, 6)
  })
})

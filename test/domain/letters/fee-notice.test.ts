import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { feeNotice } from '../../../src/domain/letters/fee-notice'
import type { FeeScale } from '../../../src/domain/statute/fee'
import { letterText } from '../../../src/domain/letters/letter'
import { base, paragraphOf } from './letter-builder'

const made = (scale: FeeScale | null, amountYuan: number) =>
  feeNotice({
    ...base('盏公告〔2026〕1号', '2026-03-06'),
    scale,
    amountYuan,
    payingWay: '到指定银行网点缴纳',
    payBy: day('2026-04-07'),
  })

describe('a fee notice (国办函〔2020〕109号)', () => {
  it('tells basis, standard, amount, way and last day', () => {
    const notice = made({ by: 'pages', count: 201 }, 2740)
    assert.ok(notice.ok)
    assert.match(paragraphOf(notice.value, 'standard').text, /按量计收：.*共201页/)
    assert.match(paragraphOf(notice.value, 'amount').text, /2740元/)
    assert.match(paragraphOf(notice.value, 'term').text, /次日起30日内.*2026年4月7日/)
  })

  it('is refused with an amount that the scale does not give', () => {
    const wrong = made({ by: 'items', count: 31 }, 2100)
    assert.ok(!wrong.ok)
    assert.equal(wrong.code, 'wrong-amount')
    assert.deepEqual(wrong.detail, { amountYuan: 2200 })
  })

  it('names both standards by article where the case holds no count', () => {
    const notice = made(null, 300)
    assert.ok(notice.ok)
    assert.match(letterText(notice.value), /第四条、第五条规定的标准/)
  })

  it('says that the fee alone is not open to review', () => {
    const notice = made(null, 300)
    assert.ok(notice.ok)
    assert.match(paragraphOf(notice.value, 'remedy').text, /不能单独就该决定申请行政复议/)
  })
})

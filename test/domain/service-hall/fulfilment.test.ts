import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkMonth, fulfilmentOf, fulfilmentText } from '../../../src/domain/service-hall/fulfilment'

const month = (month: string, handled: number, inTime: number) => ({
  ...{ month, handled, inTime, source: '民政窗口登记簿' },
})

describe('whether a promise was kept (承诺兑现)', () => {
  it('is a figure with its months and its source', () => {
    const kept = fulfilmentOf([month('2026-05', 5, 5), month('2026-03', 7, 6)])
    assert.equal(
      kept && fulfilmentText(kept),
      '2026年3月至5月办结 12 件，11 件在承诺时限内办好（91%）。来源：民政窗口登记簿',
    )
    const one = fulfilmentOf([month('2026-03', 2, 2)])
    assert.match(one ? fulfilmentText(one) : '', /^2026年3月办结 2 件，2 件在承诺时限内办好（100%）/)
    const years = fulfilmentOf([month('2025-12', 1, 1), { ...month('2026-01', 1, 1), source: '系统' }])
    assert.match(years ? fulfilmentText(years) : '', /^2025年12月至2026年1月.*来源：民政窗口登记簿、系统$/)
  })

  it('is rounded down, and nothing is said of nothing', () => {
    assert.equal(fulfilmentOf([month('2026-03', 1000, 999)])?.percent, 99)
    assert.equal(fulfilmentOf([month('2026-03', 0, 0)]), null)
    assert.equal(fulfilmentOf([]), null)
  })

  it('is recorded by months that have begun, in whole numbers, with a source', () => {
    const field = (given: ReturnType<typeof month>) => {
      const checked = checkMonth(given, '2026-03-20')
      return checked.ok ? '' : checked.detail.field
    }
    assert.equal(field(month('2026-03', 3, 3)), '')
    assert.equal(field(month('2026-04', 3, 3)), 'month')
    assert.equal(field(month('2026-13', 3, 3)), 'month')
    assert.equal(field(month('2026-03', -1, 0)), 'handled')
    assert.equal(field(month('2026-03', 3, 4)), 'inTime')
    assert.equal(field(month('2026-03', 3, 1.5)), 'inTime')
    assert.equal(field({ ...month('2026-03', 3, 3), source: ' ' }), 'source')
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findDates } from '../../../../src/domain/publication/checks/find-dates'

const dates = (text: string) =>
  findDates({ field: 'blocks', block: 0, text }).map(({ kind, text: said, suggestion }) => [
    kind,
    said,
    suggestion,
  ])

describe('dates in a text', () => {
  it('must exist, also without a year', () => {
    assert.deepEqual(dates('2026年2月30日'), [['no_such_date', '2026年2月30日', '']])
    assert.deepEqual(dates('于2月30日前'), [['no_such_date', '2月30日', '']])
    assert.deepEqual(dates('于2月29日前、2024年2月29日'), [])
  })

  it('must fall on the weekday they name', () => {
    assert.deepEqual(dates('2026年3月2日（星期二）'), [
      ['weekday', '2026年3月2日（星期二', '2026年3月2日（星期一'],
    ])
    assert.deepEqual(dates('2026年3月2日（星期一）'), [])
  })

  it('are written in full, with four digits of the year and no leading noughts', () => {
    assert.deepEqual(dates('2026.3.2'), [['date_form', '2026.3.2', '2026年3月2日']])
    assert.deepEqual(dates('26年3月2日'), [['date_form', '26年3月2日', '2026年3月2日']])
    assert.deepEqual(dates('2026年03月02日'), [['date_form', '2026年03月02日', '2026年3月2日']])
  })
})

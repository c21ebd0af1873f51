import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { checkClosing, closingText, isClosedOn } from '../../../src/domain/county/closing'

const CLOSING = {
  on: day('2026-06-01'),
  because: '撤镇设街道',
  successor: '盈江县平原街道办事处',
  successorPhone: '0692-8181234',
}

describe('a township that stops', () => {
  it('takes what is new until the day before, and tells so in time', () => {
    assert.equal(isClosedOn(null, CLOSING.on), false)
    assert.equal(isClosedOn(CLOSING, day('2026-05-31')), false)
    assert.equal(isClosedOn(CLOSING, CLOSING.on), true)
    assert.equal(closingText(null, CLOSING.on), null)
    assert.match(closingText(CLOSING, day('2026-05-31')) ?? '', /到2026年6月1日的前一天为止/)
    assert.match(closingText(CLOSING, CLOSING.on) ?? '', /不再收新的.*电话 0692-8181234.*照常答复/)
  })
  it('stops on a day to come, and says who carries on', () => {
    const said = (facts: object) => {
      const checked = checkClosing({ ...CLOSING, ...facts }, day('2026-03-02'))
      return checked.ok ? '' : checked.detail.field
    }
    assert.equal(said({}), '')
    assert.equal(said({ successorPhone: '12345' }), '')
    assert.equal(said({ on: day('2026-03-02') }), 'on')
    assert.equal(said({ successorPhone: '找门卫' }), 'successorPhone')
  })
})

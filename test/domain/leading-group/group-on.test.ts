import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { appointmentAt } from '../../../src/domain/leading-group/appointment-at'
import type { AppointmentFacts } from '../../../src/domain/leading-group/appointment-facts'
import { groupOn, groupProblems } from '../../../src/domain/leading-group/group-on'
import { confirmed, recorded } from './appointment-builder'

const appointed = (change: Partial<AppointmentFacts> = {}) => appointmentAt([recorded(change), confirmed()])
const today = day('2026-03-02')

describe('the leading group on a day', () => {
  it('begins with its head', () => {
    const group = groupOn([appointed({ name: '成员甲', post: 'member' }), appointed()], today)
    assert.deepEqual(
      group.map(({ facts }) => facts.name),
      ['张三', '成员甲'],
    )
    assert.deepEqual(groupOn([appointed()], day('2026-03-01')), [])
  })
  it('tells of a missing head and of two', () => {
    assert.deepEqual(groupProblems([], today), ['没有组长。', '没有办公室主任。'])
    const [two] = groupProblems([appointed(), appointed({ name: '李四' })], today)
    assert.match(two ?? '', /组长有2位：张三、李四/)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { appointmentAt } from '../../../src/domain/leading-group/appointment-at'
import {
  consequencesOfAppointing,
  consequencesOfEnding,
  type Organisation,
} from '../../../src/domain/leading-group/consequences'
import { confirmed, factsOf, recorded } from './appointment-builder'

const held = appointmentAt([recorded(), confirmed()])
const organisation: Organisation = {
  appointments: [],
  accounts: [
    { personId: 'p1', roles: ['mayor'] },
    { personId: 'p2', roles: ['office_head'] },
  ],
}
const appointing = (change: Parameters<typeof factsOf>[0], more: Partial<Organisation> = {}) =>
  consequencesOfAppointing(factsOf(change), { ...organisation, ...more }).join('')

describe('what follows from an appointment', () => {
  it('is what its holder may approve, and that the account’s right ends with it', () => {
    const text = appointing({})
    assert.match(text, /2026年3月2日起，张三可以签发答复/)
    assert.match(text, /任职结束，权限同时结束/)
    assert.match(text, /对外公开/)
  })
  it('is nothing but the list for a member, and for somebody without an account', () => {
    assert.match(appointing({ post: 'member' }), /不参与审批/)
    assert.match(appointing({ personId: null }), /没有工作人员账号/)
  })
  it('is two heads where the one before was not relieved', () => {
    assert.match(appointing({ name: '李四' }, { appointments: [held] }), /组长有2位/)
  })
})

describe('what follows from the end of an appointment', () => {
  it('is the day from which nobody may approve', () => {
    const text = consequencesOfEnding(held, day('2026-06-30'), {
      ...organisation,
      appointments: [held],
    }).join('')
    assert.match(text, /2026年7月1日起，张三不再能/)
    assert.match(text, /没有人能签发答复、发布和撤下信息、签发年度报告/)
    assert.doesNotMatch(text, /没有人能签发答复、批准延期/)
  })
})

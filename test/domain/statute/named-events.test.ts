import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseNamedEvents } from '../../../src/domain/statute/named-events'
import { expectOk } from './read-events'

const reason = (text: string): string => {
  const parsed = parseNamedEvents(text)
  return parsed.ok ? '' : String(parsed.detail['reason'])
}

describe('the notation of events', () => {
  it('reads name, date and settings', () => {
    assert.deepEqual(expectOk(parseNamedEvents('received 2024-03-04; extended 2024-03-29 days=10 who=2')), [
      { name: 'received', on: '2024-03-04', who: '', days: null },
      { name: 'extended', on: '2024-03-29', who: '2', days: 10 },
    ])
  })

  it('reads a time of day where terms run in hours', () => {
    const [event] = expectOk(parseNamedEvents('concern_heard 2026-03-02 at=09:30'))
    assert.equal(event?.at, '09:30')
    assert.match(reason('concern_heard 2026-03-02 at=9:30'), /at 应为 HH:MM/)
    assert.match(reason('concern_heard 2026-03-02 at=24:00'), /at 应为 HH:MM/)
  })

  it('forgives spaces and a closing semicolon', () => {
    assert.equal(expectOk(parseNamedEvents('  received   2024-03-04 ;; ')).length, 1)
  })

  it('names what it cannot read', () => {
    assert.match(reason('recieved 2024-03-04'), /不认识的事件“recieved”/)
    assert.match(reason('received 2024-02-30'), /“2024-02-30”不存在/)
    assert.match(reason('received'), /日期/)
    assert.match(reason('received 2024-03-04 how=post'), /不认识的参数/)
    assert.match(reason('extended 2024-03-04 days=ten'), /days 应为整数/)
    assert.match(reason(''), /没有任何事件/)
  })
})

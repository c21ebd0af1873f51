import assert from 'node:assert/strict'
import { it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { standingNotice } from '../../../src/domain/disclosure/standing-notice'

it('above a text stands that it was taken down and why, or that it binds no longer, and nothing where it does', () => {
  const takenDown = { on: day('2026-03-02'), reason: '有个人信息。' }
  assert.equal(
    standingNotice({ takenDown, validity: 'in_force' }),
    '这份信息已于 2026年3月2日 撤下。有个人信息。',
  )
  assert.equal(standingNotice({ takenDown: null, validity: 'repealed' }), '这份文件废止。')
  assert.equal(standingNotice({ takenDown: null, validity: 'in_force' }), '')
})

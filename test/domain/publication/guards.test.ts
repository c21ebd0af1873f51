import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { GUARD_CODES, GUARDS } from '../../../src/domain/publication/guards'
import { publicationAt } from '../../../src/domain/publication/publication-at'
import { CLEAR, DRAFTED, eventsOf, NOW } from './publication-builder'

describe('the guards', () => {
  it('say in Chinese what is wrong, with the masked text and never the data itself', () => {
    const state = publicationAt(eventsOf(DRAFTED), NOW)
    const around = {
      ...CLEAR,
      personal: Array.from({ length: 7 }, () => '138****5678'),
      missing: ['请填写标题'],
    }
    const situation = { state, actor: { personId: 'a', role: 'clerk' } as const, around }
    for (const code of GUARD_CODES) assert.match(GUARDS[code](situation) ?? '好', /[\u4e00-\u9fff]/)
    assert.match(GUARDS.personal_data(situation) ?? '', /7处.*138\*{4}5678、.*等/)
    assert.equal(GUARDS.complete(situation), '请填写标题')
  })
})

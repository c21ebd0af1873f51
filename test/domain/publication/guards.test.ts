import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { GUARD_CODES, GUARDS, personalInWords } from '../../../src/domain/publication/guards'
import { publicationAt } from '../../../src/domain/publication/publication-at'
import { CLEAR, DRAFTED, eventsOf, NOW, SUBMITTED } from './publication-builder'

describe('the guards', () => {
  it('say in Chinese what is wrong, with the masked text and never the data itself', () => {
    const state = publicationAt(eventsOf(DRAFTED), NOW)
    const around = {
      ...CLEAR,
      personal: Array.from({ length: 7 }, (_, at) => ({ key: String(at), masked: '138****5678' })),
      missing: ['请填写标题'],
    }
    const situation = { state, actor: { personId: 'a', role: 'clerk' } as const, around }
    for (const code of GUARD_CODES) assert.match(GUARDS[code](situation) ?? '好', /[\u4e00-\u9fff]/)
    assert.match(GUARDS.personal_data(situation) ?? '', /7处.*138\*{4}5678、.*等/)
    assert.equal(GUARDS.complete(situation), '请填写标题')
    assert.match(personalInWords(around.personal.slice(0, 1)), /^1处个人信息：138\*{4}5678$/)
  })

  it('let a piece on when each spot of personal data was let stand, and say what is left', () => {
    const around = {
      ...CLEAR,
      personal: [
        { key: 'a', masked: '138****5678' },
        { key: 'b', masked: '139****5678' },
      ],
    }
    const after = (...spots: readonly string[]) => {
      const step = { type: 'privacy_overridden', ground: '依法', findings: spots.length, spots } as const
      const state = publicationAt(eventsOf(DRAFTED, SUBMITTED, ['b:reviewer', step]), NOW)
      const actor = { personId: 'b', role: 'reviewer' } as const
      return GUARDS.personal_data({ state, actor, around })
    }
    assert.match(after('a') ?? '', /1处个人信息：139\*{4}5678/)
    assert.equal(after('a', 'b'), null)
  })
})

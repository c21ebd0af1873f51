import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DECLINE_GROUNDS, GROUND_RULES, missingInDecline } from '../../../src/domain/topic/grounds'

describe('a reasoned no', () => {
  it('lacks its reason, then where else to turn', () => {
    assert.equal(missingInDecline({ ground: 'exempt', reason: ' ', elsewhere: '' })?.field, 'reason')
    assert.equal(missingInDecline({ ground: 'exempt', reason: '秘密', elsewhere: '' })?.field, 'elsewhere')
    assert.equal(missingInDecline({ ground: 'exempt', reason: '秘密', elsewhere: '依申请公开' }), null)
  })

  it('always leaves a way open', () => {
    for (const ground of DECLINE_GROUNDS) assert.ok(GROUND_RULES[ground].leadsTo !== undefined)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  judgeRemovalAgreed,
  judgeRemovalAsked,
  needsSecondFactor,
  readGivenCode,
  stageAfterPassword,
} from '../../../src/domain/people/second-factor'

const RULE = { by: 'township', since: '2026-03-02T01:00:00.000Z' } as const
const NOW = '2026-03-02T02:00:00.000Z'
const REMOVING = { personId: 'p', by: 'b', isSet: true }
const ASKED = { personId: 'p', askedBy: 'a', askedAt: NOW, until: '2026-03-05T02:00:00.000Z' }

describe('the second step of signing in', () => {
  it('is needed by those who decide, where a rule asks for it', () => {
    assert.equal(needsSecondFactor(['office_head'], null), false)
    for (const role of ['reviewer', 'confidentiality_reviewer', 'office_head', 'mayor', 'county'] as const)
      assert.equal(needsSecondFactor(['clerk', role], RULE), true, role)
    assert.equal(needsSecondFactor(['clerk', 'handler', 'village_clerk'], RULE), false)
  })

  it('is asked of whoever has one, set up by whoever needs one, and else left alone', () => {
    assert.equal(stageAfterPassword({ isSet: true, roles: ['clerk'], rule: null }), 'to_give')
    assert.equal(stageAfterPassword({ isSet: false, roles: ['mayor'], rule: RULE }), 'to_set')
    assert.equal(stageAfterPassword({ isSet: false, roles: ['clerk'], rule: RULE }), 'done')
  })

  it('is read as it is typed: spaces, full width and case don’t count', () => {
    assert.deepEqual(readGivenCode('１２３ 456'), { ok: true, value: { kind: 'app', code: '123456' } })
    const recovery = { kind: 'recovery', code: 'k7mp-3xwq-9hdt' }
    assert.deepEqual(readGivenCode('K7MP 3xwq-9HDT'), { ok: true, value: recovery })
    assert.equal(readGivenCode('12345').ok, false)
    assert.equal(readGivenCode('k7mp-3xwq').ok, false)
  })

  it('is taken away by two who keep accounts, and never by its owner', () => {
    assert.equal(judgeRemovalAsked(REMOVING).ok, true)
    const codeOf = (judged: ReturnType<typeof judgeRemovalAgreed>) => (judged.ok ? 'ok' : judged.code)
    assert.equal(codeOf(judgeRemovalAsked({ ...REMOVING, by: 'p' })), 'own_second_factor')
    assert.equal(codeOf(judgeRemovalAsked({ ...REMOVING, isSet: false })), 'no_second_factor')
    assert.equal(codeOf(judgeRemovalAgreed(REMOVING, ASKED, NOW)), 'ok')
    assert.equal(codeOf(judgeRemovalAgreed({ ...REMOVING, by: 'a' }, ASKED, NOW)), 'removal_by_another')
    assert.equal(codeOf(judgeRemovalAgreed({ ...REMOVING, by: 'p' }, ASKED, NOW)), 'own_second_factor')
    assert.equal(codeOf(judgeRemovalAgreed(REMOVING, null, NOW)), 'no_removal_asked')
    assert.equal(codeOf(judgeRemovalAgreed(REMOVING, ASKED, ASKED.until)), 'no_removal_asked')
  })
})

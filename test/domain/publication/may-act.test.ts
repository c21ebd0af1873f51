import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { judgeAct, mayAct } from '../../../src/domain/publication/may-act'
import { publicationAt } from '../../../src/domain/publication/publication-at'
import type { Actor } from '../../../src/domain/people/roles'
import { CLEAR, CLEARED, DRAFTED, eventsOf, NOW, REVIEWED, SUBMITTED } from './publication-builder'

const may = (events: ReturnType<typeof eventsOf>, actor: Actor, around = CLEAR) =>
  mayAct(events, actor, { now: NOW, around })

describe('who may do what with a piece', () => {
  it('says by role, by status and by guard why not, and what to do', () => {
    const submitted = eventsOf(DRAFTED, SUBMITTED)
    const clerk = may(submitted, { personId: 'a', role: 'clerk' })
    assert.ok(!clerk.pass_review.allowed && clerk.pass_review.code === 'role-not-allowed')
    assert.ok(!clerk.edit.allowed && /待审核/.test(clerk.edit.message))
    const own = may(submitted, { personId: 'a', role: 'reviewer' }).pass_review
    assert.ok(!own.allowed && own.code === 'not_author')
    assert.ok(may(submitted, { personId: 'b', role: 'reviewer' }).pass_review.allowed)
    const twice = may(eventsOf(DRAFTED, SUBMITTED, REVIEWED), {
      personId: 'b',
      role: 'confidentiality_reviewer',
    })
    assert.ok(!twice.clear_secrecy.allowed && twice.clear_secrecy.code === 'not_reviewer')
  })

  it('shuts the gates on personal data, a missing 解读 and an 解读 before its original', () => {
    const events = eventsOf(DRAFTED, SUBMITTED, REVIEWED, CLEARED)
    const publish = (around: object) => {
      const actor = { personId: 'd', role: 'office_head' } as const
      return judgeAct('publish', {
        state: publicationAt(events, NOW),
        actor,
        around: { ...CLEAR, ...around },
      })
    }
    const codeOf = (around: object) => {
      const judged = publish(around)
      return judged.allowed ? 'allowed' : judged.code
    }
    assert.equal(codeOf({}), 'allowed')
    assert.equal(codeOf({ personal: ['138****5678'] }), 'personal_data')
    assert.equal(codeOf({ isPolicy: true }), 'interpretation_ready')
    assert.equal(
      codeOf({ isPolicy: true, interpretation: { status: 'in_review', drafterId: 'a' } }),
      'interpretation_ready',
    )
    assert.equal(codeOf({ isPolicy: true, interpretation: { status: 'cleared', drafterId: 'a' } }), 'allowed')
    assert.equal(codeOf({ originalIsPublic: false }), 'interprets_public')
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { concernAt } from '../../../src/domain/concern/concern-at'
import { CONCERN_GUARDS, CONCERN_RULES } from '../../../src/domain/concern/concern-rules'
import { CONCERN_ACTS } from '../../../src/domain/concern/events'
import { concernOf, DRAFTED, OPENED } from './concern-builder'

describe('the table of acts on a concern', () => {
  it('names for every act who does it, when and under what, and opens none to residents or the county', () => {
    for (const act of CONCERN_ACTS) {
      const { roles, statuses, article, text } = CONCERN_RULES[act]
      assert.ok(roles.length > 0 && statuses.length > 0 && article !== '' && text !== '', act)
      assert.ok(!roles.includes('resident') && !roles.includes('county'), act)
    }
  })

  it('says in Chinese what hinders, and nothing where nothing does', () => {
    const state = concernAt(concernOf(OPENED, DRAFTED))
    const head = { personId: 'head', role: 'office_head' } as const
    assert.equal(CONCERN_GUARDS.second_person({ state, actor: head }), null)
    const clerk = { personId: 'clerk', role: 'clerk' } as const
    assert.match(CONCERN_GUARDS.second_person({ state, actor: clerk }) ?? '', /先行发布、事后复核/)
  })
})

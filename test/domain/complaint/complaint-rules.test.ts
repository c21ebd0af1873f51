import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { COMPLAINT_RULES } from '../../../src/domain/complaint/complaint-rules'
import { COMPLAINT_GUARDS } from '../../../src/domain/complaint/guards'
import { COMPLAINT_ACTS } from '../../../src/domain/complaint/events'

describe('the table of the mailbox', () => {
  it('has a name, a status and a role for every act, and words for every condition', () => {
    for (const act of COMPLAINT_ACTS) {
      const { text, statuses, roles, article, guards } = COMPLAINT_RULES[act]
      assert.ok(text !== '' && article !== '' && statuses.length > 0 && roles.length > 0, act)
      for (const guard of guards) assert.ok(COMPLAINT_GUARDS[guard] !== undefined, guard)
    }
  })

  it('lets nobody but the sender end or reopen what was answered, and only those above the handlers supervise', () => {
    assert.deepEqual(COMPLAINT_RULES.confirm.roles, ['resident'])
    assert.deepEqual(COMPLAINT_RULES.reopen.roles, ['resident'])
    assert.deepEqual(COMPLAINT_RULES.supervise.roles, ['county', 'office_head', 'mayor'])
  })
})

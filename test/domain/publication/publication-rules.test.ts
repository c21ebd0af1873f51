import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DESK_ROLES } from '../../../src/domain/people/roles'
import { PUBLICATION_ACTS } from '../../../src/domain/publication/events'
import { GUARDS } from '../../../src/domain/publication/guards'
import { PUBLICATION_RULES } from '../../../src/domain/publication/publication-rules'

describe('the table of acts', () => {
  it('gives every act words, an article, statuses, roles of staff and guards that exist', () => {
    for (const act of PUBLICATION_ACTS) {
      const rule = PUBLICATION_RULES[act]
      assert.ok(
        rule.text !== '' && rule.article !== '' && rule.statuses.length > 0 && rule.roles.length > 0,
        act,
      )
      assert.ok(
        rule.roles.every((role) => DESK_ROLES.includes(role)),
        act,
      )
      assert.ok(
        rule.guards.every((guard) => guard in GUARDS),
        act,
      )
    }
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { isStructured, PERSONAL_KIND_NAMES, PERSONAL_KINDS } from '../../../src/domain/privacy/kinds'

describe('kinds of personal data', () => {
  it('all have a name for the screen', () => {
    assert.ok(PERSONAL_KINDS.every((kind) => PERSONAL_KIND_NAMES[kind].length > 2))
  })

  it('leave addresses and names to a person to judge', () => {
    assert.deepEqual(
      PERSONAL_KINDS.filter((kind) => !isStructured(kind)),
      ['address', 'name_with_condition'],
    )
  })
})

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { FINDING_KINDS } from '../../../../src/domain/publication/checks/finding'

it('each kind of finding is named once', () => {
  assert.equal(new Set(FINDING_KINDS).size, FINDING_KINDS.length)
})

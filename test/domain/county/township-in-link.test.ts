import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isTownshipId, townshipInLink } from '../../../src/domain/county/township-in-link'

it('the township of a link is what its query names, and only an id is one', () => {
  assert.equal(townshipInLink('?township=zhanxi'), 'zhanxi')
  assert.equal(townshipInLink('?from=board&township=xima-2&x=1'), 'xima-2')
  assert.equal(townshipInLink('?mytownship=zhanxi'), '')
  assert.deepEqual(['zhanxi', 'xima-2', '', '2', 'a b', 'a'.repeat(41)].map(isTownshipId), [
    ...[true, true, false],
    ...[false, false, false],
  ])
})

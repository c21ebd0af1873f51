import assert from 'node:assert/strict'
import { it } from 'node:test'
import { GROUP_POSTS, ROLE_OF_POST } from '../../../src/domain/leading-group/group-posts'

it('head, whoever is in charge and the director of the office approve; nobody else does', () => {
  const approving = GROUP_POSTS.filter((post) => ROLE_OF_POST[post] !== null)
  assert.deepEqual(approving, ['head', 'deputy_in_charge', 'office_director'])
})

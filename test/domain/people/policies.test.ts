import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { CASE_ACTS } from '../../../src/domain/information-request/events'
import { ACT_ROLES, isPermitted, PERMISSION_ROLES, PERMISSIONS } from '../../../src/domain/people/policies'
import { ROLES } from '../../../src/domain/people/roles'

describe('who may do what', () => {
  it('names somebody for every act and every permission', () => {
    for (const act of CASE_ACTS) assert.ok(ACT_ROLES[act].length > 0, act)
    for (const permission of PERMISSIONS) assert.ok(PERMISSION_ROLES[permission].length > 0, permission)
  })

  it('leaves an extension to the head of the disclosure office (Art. 33)', () => {
    assert.deepEqual(ACT_ROLES.extend, ['office_head'])
  })

  it('lets nobody both draft and publish a document but by another role (Art. 17)', () => {
    assert.equal(isPermitted({ personId: 'p1', role: 'clerk' }, 'publish_document'), false)
  })

  it('lets a resident into nothing of the staff', () => {
    for (const permission of PERMISSIONS)
      assert.equal(isPermitted({ personId: 'p1', role: 'resident' }, permission), false)
  })

  it('grants exactly what the table says, for every role', () => {
    for (const role of ROLES)
      for (const permission of PERMISSIONS)
        assert.equal(
          isPermitted({ personId: 'p1', role }, permission),
          PERMISSION_ROLES[permission].includes(role),
        )
  })
})

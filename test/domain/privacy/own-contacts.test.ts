import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ownContacts } from '../../../src/domain/privacy/own-contacts'

describe('what an office has made public about itself', () => {
  it('is its telephones and its mailbox, as far as it has them', () => {
    const office = { phone: '0692-8180000', fax: '', supervisorPhone: '0692-8180001', email: 'zx@163.com' }
    assert.deepEqual(ownContacts(office), {
      phones: ['0692-8180000', '0692-8180001'],
      mailboxes: ['zx@163.com'],
    })
  })
})

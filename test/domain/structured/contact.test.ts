import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { contactFacts, contactText } from '../../../src/domain/structured/contact'

describe('a contact', () => {
  it('tells what is known and leaves out what is not', () => {
    const contact = { name: '民政窗口', address: '镇政府一楼', hours: '', phone: '0692-1234567' }
    assert.deepEqual(
      contactFacts(contact).map(({ name }) => name),
      ['地址', '电话'],
    )
    assert.equal(contactText(contact), '民政窗口\n地址：镇政府一楼\n电话：0692-1234567')
  })
})

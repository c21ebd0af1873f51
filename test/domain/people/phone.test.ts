import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { parsePhone } from '../../../src/domain/people/phone'

describe('a phone number the office can call', () => {
  it('is a mobile number, with or without country code and spaces', () => {
    for (const text of ['13888880000', '+86 138 8888 0000']) {
      const parsed = parsePhone(text)
      assert.deepEqual(parsed.ok && parsed.value, { kind: 'mobile', number: '13888880000' })
    }
  })

  it('or a landline with its area code', () => {
    assert.equal(parsePhone('0692-8180000').ok, true)
  })

  it('and not a number with a digit too few, or none at all', () => {
    for (const text of ['', '1388888000', '12888880000', '电话'])
      assert.equal(parsePhone(text).ok, false, text)
  })
})

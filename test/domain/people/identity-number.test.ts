import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import {
  identityCheckDigit,
  IDENTITY_MESSAGES,
  parseIdentityNumber,
} from '../../../src/domain/people/identity-number'

describe('resident identity number (GB 11643)', () => {
  it('takes the specimen of the standard, with a small x and spaces around it', () => {
    const parsed = parseIdentityNumber(' 11010519491231002x ')
    assert.deepEqual(parsed.ok && parsed.value, {
      number: '11010519491231002X',
      bornOn: '1949-12-31',
      provinceCode: '11',
    })
  })

  it('finds every single wrong digit', () => {
    const right = '11010519491231002X'
    for (let place = 0; place < 17; place += 1) {
      const wrong = right.slice(0, place) + String((Number(right[place]) + 1) % 10) + right.slice(place + 1)
      assert.equal(parseIdentityNumber(wrong).ok, false, wrong)
    }
  })

  it('refuses a birthday that does not exist, an unknown province and a short number, each with its own words', () => {
    const withCheck = (first17: string) => first17 + identityCheckDigit(first17)
    const codes = [withCheck('11010520230229001'), withCheck('99010519491231002'), '1101051949'].map(
      (text) => {
        const parsed = parseIdentityNumber(text)
        return parsed.ok ? 'ok' : parsed.code
      },
    )
    assert.deepEqual(codes, ['no-such-birthday', 'no-such-province', 'wrong-shape'])
    assert.match(IDENTITY_MESSAGES['no-such-birthday'], /出生日期/)
  })
})

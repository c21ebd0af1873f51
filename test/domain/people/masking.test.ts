import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import {
  maskAddress,
  maskEmail,
  maskIdentityNumber,
  maskName,
  maskPhone,
} from '../../../src/domain/people/masking'

describe('personal data as staff first see it', () => {
  it('keeps the last character of a name', () => {
    assert.equal(maskName('王小明'), '**明')
  })

  it('keeps the ends of numbers', () => {
    assert.equal(maskPhone('13888880000'), '138******00')
    assert.equal(maskIdentityNumber('11010519491231002X'), '1***************2X')
  })

  it('keeps an address down to the township, and the first letter of a mailbox', () => {
    assert.equal(maskAddress('云南省德宏州盈江县盏西镇关上村12号'), '云南省德宏州盈江县盏西镇****')
    assert.equal(maskEmail('wang@example.cn'), 'w***@example.cn')
  })

  it('never gives anything back in full', () => {
    for (const mask of [maskName, maskPhone, maskIdentityNumber, maskAddress, maskEmail])
      for (const text of ['王明', '13888880000', '11010519491231002X', '关上村12号', 'wang@example.cn'])
        assert.notEqual(mask(text), text)
  })
})

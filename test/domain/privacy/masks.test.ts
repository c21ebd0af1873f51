import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { officialIdentity, officialMask, officialPhone } from '../../../src/domain/privacy/masks'

describe('the official masks', () => {
  it('show three and four digits of a phone, two and three of an identity number', () => {
    assert.equal(officialPhone('13812341234'), '138****1234')
    assert.equal(officialIdentity('11010519491231002X'), '11*************02X')
    assert.equal(officialIdentity('533123900101123'), '53**********123')
  })

  it('show the end of a card, the domain of a mailbox, no name but its last character', () => {
    assert.equal(officialMask('bank_card', '6222021304001234567'), '***************4567')
    assert.equal(officialMask('email', 'wang@example.cn'), 'w***@example.cn')
    assert.equal(officialMask('vehicle_plate', '云N12345'), '云N***45')
    assert.equal(officialMask('name_with_condition', '李小明'), '**明')
  })

  it('show an address down to the township, or to the village where no township is named', () => {
    assert.equal(officialMask('address', '盈江县盏西镇关上村2组15号'), '盈江县盏西镇****')
    assert.equal(officialMask('address', '关上村2组15号'), '关上村****')
  })
})

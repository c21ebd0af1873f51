import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { OWN_DATA_KINDS, ownDataRules } from '../../../src/domain/privacy/own-data'

describe('what becomes of a person’s own data', () => {
  it('is told for every kind: it goes, or why it stays', () => {
    assert.deepEqual(
      ownDataRules().map(({ kind }) => kind),
      OWN_DATA_KINDS,
    )
    const goes = ownDataRules().filter(({ staysBecause }) => staysBecause === null)
    assert.deepEqual(
      goes.map(({ kind }) => kind),
      ['follows', 'notices', 'consents', 'phone', 'wechat'],
    )
    for (const { staysBecause } of ownDataRules()) assert.notEqual(staysBecause, '')
  })
})

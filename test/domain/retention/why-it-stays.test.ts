import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { whyItStays } from '../../../src/domain/retention/why-it-stays'

describe('why an open dossier stays when a year is handed over', () => {
  it('is where it stands, in Chinese, and that it is in use where it always is', () => {
    assert.equal(whyItStays('rectification', 'to_mend'), '待整改')
    assert.equal(whyItStays('system_document', 'in_force'), '还在使用')
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { shortNameFit } from '../../../src/domain/search/short-name'

const ROADS = ['道路', '交通', '安全', '法']

describe('a short name', () => {
  it('fits the title whose words it begins, in order and to the end', () => {
    assert.equal(shortNameFit('道交法', ROADS), 0.75)
    assert.equal(shortNameFit('未保法', ['未成年人', '保护法']), 1)
  })

  it('fits nothing else', () => {
    assert.equal(shortNameFit('交道法', ROADS), 0)
    assert.equal(shortNameFit('道交', ROADS), 0)
    assert.equal(shortNameFit('路通法', ROADS), 0)
    assert.equal(shortNameFit('道路交通安全法', ROADS), 0)
  })
})

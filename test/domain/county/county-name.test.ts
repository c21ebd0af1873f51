import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { countyNameOf } from '../../../src/domain/county/county-name'

describe('the county in the name of a township', () => {
  it('is what comes before the township, to the first 县, 市 or 区', () => {
    assert.equal(countyNameOf('盈江县盏西镇'), '盈江县')
    assert.equal(countyNameOf('芒市遮放镇'), '芒市')
    assert.equal(countyNameOf('澜沧拉祜族自治县上允镇'), '澜沧拉祜族自治县')
  })

  it('is nothing where the township names none', () => {
    assert.equal(countyNameOf('盏西镇'), '')
  })
})

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { isJoint, isOwnIssuer, shortTownship } from '../../../src/domain/annual-report/own-issuer'

const own = (...issuers: readonly string[]) => issuers.filter((issuer) => isOwnIssuer(issuer, '盈江县盏西镇'))

it('a township is known as an issuer with or without its county', () => {
  for (const township of ['盈江县盏西镇', '盏西镇']) {
    assert.equal(shortTownship(township), '盏西镇')
    for (const issuer of [
      '盏西镇人民政府',
      '盈江县盏西镇人民政府',
      '云南省盈江县盏西镇人民政府',
      '盏西镇政府',
    ])
      assert.ok(isOwnIssuer(issuer, township), issuer)
  }
  assert.deepEqual([shortTownship('盈江县新市镇'), shortTownship('新市镇')], ['新市镇', '新市镇'])
  assert.ok(isOwnIssuer('新市镇人民政府', '新市镇'))
})

it('what its 党政办 issues is the township’s own, what its other offices and its villages issue is not', () => {
  const office = ['盏西镇党政办', '盏西镇党政综合办公室', '盏西镇人民政府办公室', '盈江县盏西镇党政办公室']
  assert.deepEqual(own(...office, '盏西镇农业农村服务中心', '盏西镇盏西村村民委员会', ''), office)
})

it('what was issued jointly is that of whoever stands first', () => {
  const led = ['盏西镇人民政府、盈江县水利局', '盏西镇人民政府 盈江县公安局盏西派出所']
  const others = ['盈江县水利局、盏西镇人民政府', '中共盏西镇委员会、盏西镇人民政府', '中共盏西镇委员会']
  assert.deepEqual(own(...led, ...others, '弄璋镇人民政府', '上盏西镇人民政府'), led)
})

it('a document of several names is a joint one', () => {
  assert.ok(isJoint('盏西镇人民政府、盈江县水利局') && isJoint('盏西镇人民政府 盈江县公安局'))
  assert.ok(!isJoint('盏西镇人民政府') && !isJoint(' 盏西镇人民政府 '))
})

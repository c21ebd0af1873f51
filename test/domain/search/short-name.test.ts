import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { endingOf, shortNameFit } from '../../../src/domain/search/short-name'

const ROADS = ['道路', '交通', '安全', '法']

describe('a short name', () => {
  it('fits the title whose words it begins, in order and to the end', () => {
    assert.ok(shortNameFit('道交法', ROADS) > 0.8)
    assert.equal(shortNameFit('未保法', ['未成年人', '保护法']), 1)
  })

  it('fits the rules made under a law, and a word of the title taken whole', () => {
    assert.ok(shortNameFit('土管法实施条例', ['土地', '管理', '法', '实施', '条例']) > 0.9)
    assert.ok(shortNameFit('水保条例', ['水土', '保持', '法', '实施', '条例']) > 0.7)
    assert.ok(shortNameFit('个体户条例', ['个体', '工商户', '条例']) > 0.7)
  })

  it('fits the title better of which it touches more words', () => {
    const soil = shortNameFit('水保条例', ['水土', '保持', '条例'])
    assert.ok(soil > shortNameFit('水保条例', ['水生', '野生', '动物', '保护', '实施', '条例']))
  })

  it('is no name of a 办法 when it ends in 法', () => {
    assert.equal(shortNameFit('行处法', ['行为', '处罚', '办法']), 0)
    assert.equal(endingOf('殡葬管理条例'), '管理条例')
    assert.equal(endingOf('低保'), '')
  })

  it('is told at once even where one character fills the title', () => {
    const began = performance.now()
    assert.ok(shortNameFit('条条条条条条条条例', [...'条'.repeat(80), '条例']) > 0)
    assert.ok(performance.now() - began < 1000)
  })

  it('fits nothing else', () => {
    assert.equal(shortNameFit('交道法', ROADS), 0)
    assert.equal(shortNameFit('道交', ROADS), 0)
    assert.equal(shortNameFit('路通法', ROADS), 0)
    assert.equal(shortNameFit('道路交通安全法', ROADS), 0)
  })
})

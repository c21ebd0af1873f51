import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { SPOKEN_TOPICS, topicsIn } from '../../../src/domain/search/spoken-topics'

const meant = (said: string): readonly string[] => topicsIn(said).map((topic) => topic.meant[0] ?? '')

describe('matters as people talk of them', () => {
  it('are known by their words, whatever stands between these', () => {
    assert.ok(meant('男人老是打他媳妇').includes('反家庭暴力'))
    assert.ok(meant('厂里机器半夜吵得睡不着').includes('噪声污染防治'))
    assert.ok(meant('老板拖了三个月不发工钱').includes('保障农民工工资支付'))
  })

  it('need a word of each group', () => {
    assert.deepEqual(meant('媳妇'), [])
    assert.ok(!meant('打谷子').includes('反家庭暴力'))
  })

  it('are given away by one word only where nothing nearer is said, and less surely', () => {
    assert.deepEqual(
      topicsIn('快递员不送上门').map(({ meant: [word], surety }) => [word, surety]),
      [['快递暂行条例', 0.85]],
    )
    assert.ok(topicsIn('快递弄丢了').every(({ surety }) => surety === 1))
  })

  it('are not seen in the words of documents', () => {
    for (const title of [
      '土地管理法',
      '政府信息公开条例',
      '婚姻登记条例',
      '2019年度盏西镇政府信息公开年度报告',
    ])
      assert.deepEqual(meant(title), [], title)
  })

  it('each have words that are said and words that are meant', () => {
    assert.ok(SPOKEN_TOPICS.length >= 120)
    for (const { groups, meant: words } of SPOKEN_TOPICS) {
      assert.ok(words.length > 0 && words.every((word) => word.length >= 2), words.join())
      assert.ok(groups.every((group) => group.length > 0 && group.every((word) => word !== '')))
    }
  })
})

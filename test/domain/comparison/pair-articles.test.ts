import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { Article } from '../../../src/domain/comparison/articles'
import { pairArticles } from '../../../src/domain/comparison/pair-articles'

const article = (label: string, text: string): Article => ({ label, heading: '', isHeading: false, text })
const told = (pairs: ReturnType<typeof pairArticles>) =>
  pairs.map(({ older, newer }) => `${older?.label ?? '—'} ${newer?.label ?? '—'}`)

const OLD = [
  article('第一条', '为了规范补贴发放，制定本办法。'),
  article('第二条', '补贴名单每季度在村里张贴七天。'),
  article('第三条', '本办法由财政所负责解释。'),
]

describe('two versions side by side', () => {
  it('keeps the counterpart of an article although an insertion moved all numbers', () => {
    const newer = [
      article('第一条', '为了规范补贴发放，制定本办法。'),
      article('第二条', '发放补贴坚持公开透明。'),
      article('第三条', '补贴名单每季度在村里和网上张贴十天。'),
      article('第四条', '本办法由财政所负责解释。'),
    ]
    const pairs = pairArticles(
      [OLD, newer],
      [
        [0, 0],
        [2, 3],
      ],
    )
    assert.deepEqual(told(pairs), ['第一条 第一条', '— 第二条', '第二条 第三条', '第三条 第四条'])
  })

  it('does not pair a text with one about something else, nor a heading with an article', () => {
    const newer = [article('第一条', '违反规定的，依法给予处分，构成犯罪的追究刑责。')]
    assert.deepEqual(told(pairArticles([[OLD[1]!], newer], [])), ['第二条 —', '— 第一条'])
    const heading = { ...OLD[1]!, label: '', isHeading: true }
    assert.deepEqual(told(pairArticles([[OLD[1]!], [heading]], [])), ['第二条 —', '— '])
  })

  it('goes by the numbers where there is too much to measure', () => {
    const many = (words: string) =>
      Array.from({ length: 260 }, (_, at) => article(`第${at + 1}条`, `${words}${at}`))
    const pairs = pairArticles([many('甲乙丙'), many('丁戊己')], [])
    assert.equal(pairs.length, 260)
    assert.equal(pairs[259]?.older?.label, pairs[259]?.newer?.label)
  })

  it('loses no article of either version and keeps the order of both', () => {
    const words = fc.array(fc.constantFrom('低保名单公示', '低保名单张贴', '粮食补贴', '危房改造'), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [older, newer] = [one, other].map((texts) =>
          texts.map((text, at) => article(`第${at}条`, text)),
        )
        const pairs = pairArticles([older!, newer!], [])
        const left = pairs.flatMap((pair) => (pair.older === null ? [] : [pair.older]))
        const right = pairs.flatMap((pair) => (pair.newer === null ? [] : [pair.newer]))
        assert.deepEqual([left, right], [older, newer])
      }),
    )
  })
})

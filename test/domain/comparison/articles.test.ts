import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articlesOf, type DocumentLine } from '../../../src/domain/comparison/articles'

const heading = (text: string): DocumentLine => ({ kind: 'heading', text })
const text = (words: string): DocumentLine => ({ kind: 'text', text: words })

describe('what of a document is compared as one', () => {
  it('is an article with all its paragraphs, without its number', () => {
    const lines = [
      heading('第一章 总则'),
      text('第一条 甲'),
      text('甲的第二款'),
      text('第二条　乙'),
      text('第三条之一：丙'),
    ]
    const told = articlesOf(lines).map(({ label, heading: below, text: words }) => [label, below, words])
    assert.deepEqual(told, [
      ['', '第一章 总则', '第一章 总则'],
      ['第一条', '第一章 总则', '甲\n甲的第二款'],
      ['第二条', '第一章 总则', '乙'],
      ['第三条之一', '第一章 总则', '丙'],
    ])
  })

  it('ends an article at the next heading', () => {
    const lines = [
      text('第一条 甲'),
      text('第二条 乙'),
      heading('第二章'),
      text('章下说明'),
      text('第三条 丙'),
    ]
    assert.deepEqual(
      articlesOf(lines).map(({ text: words }) => words),
      ['甲', '乙', '第二章', '章下说明', '丙'],
    )
  })

  it('is each paragraph in a text that is not made of articles, even if it quotes one', () => {
    const lines = [text('根据实际情况，通知如下。'), text('第五条 照旧。'), text('特此通知。')]
    assert.deepEqual(
      articlesOf(lines).map(({ label }) => label),
      ['', '', ''],
    )
  })

  it('is nothing in an empty text', () => assert.deepEqual(articlesOf([]), []))
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  conceptOf,
  runsOfQuery,
  understandMatters,
  understandPieces,
  understandQuery,
} from '../../../src/domain/search/understand-query'

const NOTHING = { isWord: () => false, synonyms: [] }
const required = (typed: string) =>
  understandQuery(typed, NOTHING)
    .concepts.filter(({ optional }) => !optional)
    .map((concept) => concept.typed)

describe('understanding a query', () => {
  it('asks for the thing, not for the words of the question', () => {
    assert.deepEqual(required('请问，低保怎么申请呀？谢谢！'), ['低保'])
    assert.deepEqual(required('怎么申请低保'), ['低保'])
  })

  it('asks for general words when there are no others', () => {
    assert.deepEqual(required('办理流程'), ['办理', '流程'])
  })

  it('reads traditional characters and full width like any others', () => {
    assert.deepEqual(required('低保標準'), ['低保'])
    assert.deepEqual(
      understandQuery('２０１９年度报告', NOTHING)
        .concepts.map(({ kind }) => kind)
        .sort(),
      ['unknown', 'year'],
    )
  })

  it('knows inner words of a longer one', () => {
    const { forms } = conceptOf('农村低保', NOTHING)
    assert.ok(forms.some(({ text }) => text === '农村最低生活保障'))
  })

  it('answers nothing to signs alone', () => {
    for (const typed of ['', '《》', '%', "'; --"])
      assert.deepEqual(understandQuery(typed, NOTHING).concepts, [], typed)
  })

  it('takes anything that can be typed, and never more than eight concepts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        (typed) => understandQuery(typed, NOTHING).concepts.length <= 8,
      ),
    )
    assert.deepEqual(runsOfQuery('2019年 低保app'), ['低保', 'app'])
  })
})

describe('a query in pieces', () => {
  const typedIn = (typed: string) => understandPieces(typed, NOTHING).concepts.map((concept) => concept.typed)

  it('asks for every two neighbours of what nobody knows', () => {
    assert.deepEqual(typedIn('微耕机'), ['微耕', '耕机'])
  })

  it('keeps words of the tables, days and numbers whole', () => {
    assert.ok(typedIn('2019年5月15日低保').includes('低保'))
    assert.ok(understandPieces('2019年5月15日低保', NOTHING).concepts.some(({ kind }) => kind === 'day'))
  })
})

describe('words next to each other', () => {
  it('are told as pairs, and asked either way they are asked once', () => {
    const isWord = (word: string) => ['衔接', '资金'].includes(word)
    assert.deepEqual(understandQuery('衔接资金', { isWord, synonyms: [] }).pairs, ['衔接资金'])
    assert.deepEqual(understandQuery('衔接 资金', { isWord, synonyms: [] }).pairs, [])
    assert.ok(!required('农机补不补').some((word) => word.includes('不')))
  })
})

describe('a query in spoken words', () => {
  const { concepts = [] } = understandMatters('隔壁厂里机器吵得我睡不着', NOTHING) ?? {}

  it('asks for the matter in the words of documents', () => {
    const [first] = concepts
    assert.equal(first?.kind, 'topic')
    assert.deepEqual(
      first?.forms.slice(0, 1).map(({ text }) => text),
      ['噪声污染防治'],
    )
  })

  it('takes the words around the matter for good to have', () => {
    assert.ok(concepts.slice(1).every(({ optional }) => optional))
  })
})

describe('a query that is to be taken as typed', () => {
  it('asks for its very words and nothing else', () => {
    const literal = { isWord: () => true, synonyms: [['养老钱', '养老金']], asTyped: true }
    const forms = understandQuery('养老钱', literal).concepts.flatMap((concept) => concept.forms)
    assert.deepEqual(
      forms.map(({ text }) => text),
      ['养老钱'],
    )
    assert.equal(understandMatters('男人打媳妇', literal), null)
  })
})

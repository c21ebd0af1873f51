import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  findTitles,
  foldTitle,
  makeTitleIndex,
  type TitleEntry,
} from '../../../src/domain/offline/title-index'

const entry = (title: string, changes: Partial<TitleEntry> = {}): TitleEntry => ({
  id: title,
  title,
  summary: '',
  documentNumber: '',
  columnId: 'normative_documents',
  publishedOn: '2026-01-01',
  validity: 'in_force',
  ...changes,
})

const INDEX = makeTitleIndex([
  entry('盏西镇2026年农村低保对象公示', { publishedOn: '2026-03-01' }),
  entry('盏西镇2025年农村低保对象公示', { publishedOn: '2025-03-01' }),
  entry('关于规范惠农补贴发放公示的通知', {
    documentNumber: '盏政发〔2026〕12号',
    summary: '补贴名单每季度贴一次',
  }),
  entry('盏西镇危房改造补助资金使用情况'),
])
const found = (words: string) => findTitles(INDEX, words, 10).map(({ id }) => id)

describe('finding a document by what the phone knows of it', () => {
  it('goes by every word, wherever it stands, the newest first among equals', () => {
    assert.deepEqual(found('低保 公示'), ['盏西镇2026年农村低保对象公示', '盏西镇2025年农村低保对象公示'])
    assert.deepEqual(found('低保 2025'), ['盏西镇2025年农村低保对象公示'])
  })

  it('takes a 文号 with any bracket and any width', () => {
    for (const words of ['盏政发[2026]12号', '盏政发（２０２６）１２号', '盏政发 2026 12'])
      assert.equal(found(words)[0], '关于规范惠农补贴发放公示的通知', words)
  })

  it('looks into the summary too, after the titles', () => {
    assert.deepEqual(found('补贴名单'), ['关于规范惠农补贴发放公示的通知'])
  })

  it('finds a long word in part, and a short one only whole', () => {
    assert.deepEqual(found('危房改造补助资金使用的情况'), ['盏西镇危房改造补助资金使用情况'])
    assert.deepEqual(found('危桥'), [])
  })

  it('finds nothing for nothing, and no more than is asked', () => {
    assert.deepEqual(found('  '), [])
    assert.equal(findTitles(INDEX, '盏', 2).length, 2)
    assert.equal(foldTitle(' 〔2026〕 Ａb '), '2026ab')
  })
})

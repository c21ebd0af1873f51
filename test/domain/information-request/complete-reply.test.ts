import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkReply } from '../../../src/domain/information-request/complete-reply'
import type { Reply } from '../../../src/domain/information-request/events'
import { REFUSAL_GROUNDS, REPLY_OUTCOMES } from '../../../src/domain/information-request/outcomes'
import { GRANTED } from './case-builder'

const fields = (change: Partial<Reply>): readonly string[] =>
  checkReply({ ...GRANTED, ...change }).map(({ field }) => field)

const FULL: Partial<Reply> = {
  reason: '理由',
  content: '内容',
  searchRecord: '在档案室以“低保”检索，无结果',
  redirectTo: '盈江县民政局',
  withheld: [{ part: '身份证号码', ground: 'third_party', reason: '属于个人隐私' }],
  legalBasis: ['《政府信息公开条例》第三十六条', '《不动产登记暂行条例》第二十七条'],
}

describe('a complete reply (Art. 36)', () => {
  it('lacks nothing when everything is said, whatever the outcome', () => {
    for (const outcome of REPLY_OUTCOMES) assert.deepEqual(fields({ ...FULL, outcome }), [], outcome)
    assert.deepEqual(fields({}), [])
  })

  it('always has facts and a basis by article', () => {
    assert.deepEqual(fields({ facts: ' ' }), ['facts'])
    assert.deepEqual(fields({ legalBasis: [] }), ['legalBasis'])
    assert.deepEqual(fields({ legalBasis: ['《政府信息公开条例》第三十六条', '有关规定'] }), ['legalBasis.1'])
  })

  it('gives the information, or the way to it, when granted', () => {
    assert.deepEqual(fields({ content: '' }), ['content'])
    assert.deepEqual(fields({ outcome: 'already_public', content: '' }), ['content'])
  })

  it('gives a reason for every refusal', () => {
    for (const outcome of REFUSAL_GROUNDS) {
      assert.ok(fields({ ...FULL, outcome, reason: '' }).includes('reason'), outcome)
    }
  })

  it('names the other law where one forbids, or governs the query', () => {
    for (const outcome of ['law_forbids', 'special_query'] as const) {
      const legalBasis = ['《中华人民共和国政府信息公开条例》第十四条']
      assert.deepEqual(fields({ ...FULL, outcome, legalBasis }), ['legalBasis'], outcome)
    }
  })

  it('keeps the record of the search when nothing exists', () => {
    assert.deepEqual(fields({ outcome: 'not_exist' }), ['searchRecord'])
  })

  it('says why it is not ours; the right agency only where known', () => {
    assert.deepEqual(fields({ outcome: 'not_ours' }), ['reason'])
    assert.deepEqual(fields({ outcome: 'not_ours', reason: '由县民政局制作' }), [])
  })
})

describe('a partial reply (Art. 37)', () => {
  const partial = (withheld: Reply['withheld']) => fields({ outcome: 'partial', withheld })

  it('lists what is withheld, each part with its ground and reason', () => {
    assert.deepEqual(partial([]), ['withheld'])
    assert.deepEqual(partial([{ part: '', ground: 'granted', reason: '' }]), [
      'withheld.0.part',
      'withheld.0.ground',
      'withheld.0.reason',
    ])
  })

  it('gives the open part', () => {
    assert.deepEqual(fields({ ...FULL, outcome: 'partial', content: '' }), ['content'])
  })
})

describe('an outcome without letter', () => {
  it('is no reply', () => {
    assert.deepEqual(fields({ outcome: 'abandoned' }), ['outcome'])
  })
})

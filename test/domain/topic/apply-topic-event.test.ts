import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { CHECKED, NAMED, saidToTopic } from './topic-builder'

const HEAD = 'head:office_head'

describe('what is done with a topic', () => {
  it('is shown without anything personal in it', () => {
    assert.equal(saidToTopic(CHECKED, NAMED), '')
    const words = { title: '李某13812345678家的低保', detail: '' }
    assert.match(
      saidToTopic(['checked', 'clerk:clerk', '2026-03-02', { words }], NAMED),
      /^words-personal: .*手机号码“138\*\*\*\*5678”/,
    )
    assert.match(
      saidToTopic(['checked', 'clerk:clerk', '2026-03-02', { words: { title: ' ', detail: '' } }], NAMED),
      /^words-missing/,
    )
  })

  it('is kept back only with a reason', () => {
    assert.match(
      saidToTopic(['kept_back', 'clerk:clerk', '2026-03-02', { reason: ' ' }], NAMED),
      /^reason-missing/,
    )
  })

  it('is extended once, by ten working days at most, before the term is over', () => {
    assert.equal(saidToTopic(['extended', HEAD], NAMED, CHECKED), '')
    assert.match(saidToTopic(['extended', HEAD, '2026-03-02', { days: 11 }], NAMED, CHECKED), /最多延长10个/)
    assert.match(saidToTopic(['extended', HEAD], NAMED, CHECKED, ['extended', HEAD]), /已经延长过一次/)
    assert.match(saidToTopic(['extended', HEAD, '2026-03-24'], NAMED, CHECKED), /期限已经过了/)
    assert.match(saidToTopic(['extended', 'clerk:clerk'], NAMED, CHECKED), /^role-not-allowed/)
  })

  it('is answered by a document, never by words alone', () => {
    assert.match(
      saidToTopic(['answered', 'clerk:clerk', '2026-03-02', { documentId: '' }], NAMED, CHECKED),
      /^document-missing/,
    )
  })

  it('is declined with a reason and where else to turn, by the head of the office', () => {
    const decline = { ground: 'not_ours', reason: '由县民政局公布', elsewhere: '' }
    assert.match(saidToTopic(['declined', HEAD, '2026-03-02', { decline }], NAMED, CHECKED), /还可以找哪里/)
    assert.equal(saidToTopic(['declined', HEAD], NAMED, CHECKED), '')
    assert.match(saidToTopic(['declined', 'li:handler'], NAMED, CHECKED), /^role-not-allowed/)
  })

  it('is not merged into itself', () => {
    const into = { id: 'topic-1', number: '盏题〔2026〕1号' }
    assert.match(saidToTopic(['merged', 'clerk:clerk', '2026-03-02', { into }], NAMED), /^merged-into-itself/)
  })
})

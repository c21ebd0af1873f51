import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import type { Reply } from '../../../src/domain/information-request/events'
import { replyLetter } from '../../../src/domain/letters/reply-letter'
import { GRANTED } from '../information-request/case-builder'
import { base, OFFICE, textOf } from './letter-builder'

const REFUSED: Reply = { ...GRANTED, outcome: 'internal', reason: '属于人事管理信息', content: '' }

const letter = (change: Partial<Parameters<typeof replyLetter>[0]>) =>
  replyLetter({ ...base('盏公复〔2026〕1号'), reply: GRANTED, servedOnline: true, ...change })

describe('a reply letter (Art. 36)', () => {
  it('has title, number, salutation, signature and date', () => {
    const made = letter({})
    assert.equal(made.title, '盏西镇人民政府政府信息公开申请答复书')
    assert.equal(made.number, '盏公复〔2026〕1号')
    assert.equal(made.salutation, '王小明：')
    assert.equal(made.signature, '盏西镇人民政府')
    assert.equal(made.dateText, '2026年3月18日')
  })

  it('tells what was asked and when it came, the facts, the basis, the decision and the information', () => {
    const text = textOf(letter({}))
    assert.match(text, /2026年3月2日收到您提出的政府信息公开申请，申请公开“2025年度低保资金发放情况”/)
    assert.match(text, /经查，/)
    assert.match(text, /根据《政府信息公开条例》第三十六条第二项的规定/)
    assert.match(text, /附件：2025年度低保资金发放情况表/)
  })

  it('gives each withheld part with its ground in a partial answer', () => {
    const withheld = [{ part: '身份证号码', ground: 'third_party' as const, reason: '属于个人隐私' }]
    const text = textOf(letter({ reply: { ...GRANTED, outcome: 'partial', withheld } }))
    assert.match(text, /“身份证号码”涉及商业秘密、个人隐私等第三方合法权益.*理由：属于个人隐私/)
  })

  it('names the right agency and the search where given', () => {
    const text = textOf(
      letter({
        reply: {
          ...REFUSED,
          outcome: 'not_ours',
          redirectTo: '盈江县民政局 0692-8180000',
          searchRecord: '已检索',
        },
      }),
    )
    assert.match(text, /联系方式：盈江县民政局/)
    assert.match(text, /检索情况：已检索/)
  })

  it('served online, tells the online way to reconsideration, or warns that it is missing (复议法 Art. 22)', () => {
    assert.match(textOf(letter({})), /掌上复议小程序/)
    const without = letter({ office: { ...OFFICE, onlineReconsideration: '' } })
    assert.match(without.warnings[0] ?? '', /在线申请渠道/)
    assert.deepEqual(letter({ servedOnline: false }).warnings, [])
    assert.doesNotMatch(textOf(letter({ letterOn: day('2023-12-29') })), /掌上复议/)
  })

  it('warns of a disputed remedy', () => {
    assert.equal(letter({ reply: { ...REFUSED, outcome: 'special_query' } }).warnings.length, 1)
  })
})

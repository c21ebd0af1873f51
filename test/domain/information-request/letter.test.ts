import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import type { Reply } from '../../../src/domain/information-request/events'
import { remedyClause, REMEDY_SENTENCES, replyLetter } from '../../../src/domain/information-request/letter'
import { OUTCOME_CODES } from '../../../src/domain/information-request/outcomes'
import { GRANTED } from './case-builder'

const OFFICE = {
  agencyName: '盏西镇人民政府',
  reconsiderationBody: '盈江县人民政府',
  courtName: '盈江县人民法院',
  onlineReconsideration: '掌上复议小程序',
}
const REFUSED: Reply = { ...GRANTED, outcome: 'internal', reason: '属于人事管理信息', content: '' }

const letter = (change: Partial<Parameters<typeof replyLetter>[0]>) =>
  replyLetter({
    reply: GRANTED,
    letterNumber: '盏公复〔2026〕1号',
    letterOn: day('2026-03-18'),
    receivedOn: day('2026-03-02'),
    applicantName: '王小明',
    requested: '2025年度低保资金发放情况',
    servedOnline: true,
    office: OFFICE,
    ...change,
  })

describe('the remedy clause by date of the letter (行政复议法 Art. 23)', () => {
  it('of a refusal since 2024-01-01 sends to the county government first, and names no direct suit', () => {
    const clause = remedyClause(REFUSED, day('2024-01-01'), OFFICE)
    assert.match(clause, /60日内先向盈江县人民政府申请行政复议/)
    assert.doesNotMatch(clause, /6个月/)
  })

  it('of a refusal before 2024-01-01 leaves the choice', () => {
    assert.match(
      remedyClause(REFUSED, day('2023-12-31'), OFFICE),
      /或者.*6个月内向盈江县人民法院提起行政诉讼/,
    )
  })

  it('of a grant leaves the choice on either side of that day', () => {
    for (const on of ['2023-12-31', '2024-01-01']) {
      assert.match(remedyClause(GRANTED, day(on), OFFICE), /60日内向盈江县人民政府.*6个月内向盈江县人民法院/)
    }
  })

  it('leaves no place unfilled for any outcome', () => {
    for (const outcome of OUTCOME_CODES) {
      const clause = remedyClause({ ...GRANTED, outcome }, day('2026-03-18'), OFFICE)
      assert.doesNotMatch(clause, /[〔〕]/)
      assert.equal(clause === '', outcome === 'other')
    }
  })

  it('comes from data, one sentence for each span and route', () => {
    assert.equal(REMEDY_SENTENCES.length, 4)
  })
})

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
    const text = letter({}).paragraphs.join('\n')
    assert.match(text, /2026年3月2日收到您提出的政府信息公开申请，申请公开“2025年度低保资金发放情况”/)
    assert.match(text, /经查，/)
    assert.match(text, /根据《政府信息公开条例》第三十六条第二项的规定/)
    assert.match(text, /附件：2025年度低保资金发放情况表/)
  })

  it('gives each withheld part with its ground in a partial answer', () => {
    const withheld = [{ part: '身份证号码', ground: 'third_party' as const, reason: '属于个人隐私' }]
    const text = letter({ reply: { ...GRANTED, outcome: 'partial', withheld } }).paragraphs.join('\n')
    assert.match(text, /“身份证号码”涉及商业秘密、个人隐私等第三方合法权益.*理由：属于个人隐私/)
  })

  it('names the right agency and the search where given', () => {
    const text = letter({
      reply: {
        ...REFUSED,
        outcome: 'not_ours',
        redirectTo: '盈江县民政局 0692-8180000',
        searchRecord: '已检索',
      },
    }).paragraphs.join('\n')
    assert.match(text, /联系方式：盈江县民政局/)
    assert.match(text, /检索情况：已检索/)
  })

  it('served online, tells the online way to reconsideration, or warns that it is missing (复议法 Art. 22)', () => {
    assert.match(letter({}).paragraphs.join(''), /掌上复议小程序/)
    const without = letter({ office: { ...OFFICE, onlineReconsideration: '' } })
    assert.match(without.warnings[0] ?? '', /在线申请渠道/)
    assert.deepEqual(letter({ servedOnline: false }).warnings, [])
    assert.doesNotMatch(letter({ letterOn: day('2023-12-29') }).paragraphs.join(''), /掌上复议/)
  })

  it('warns of a disputed remedy', () => {
    assert.equal(letter({ reply: { ...REFUSED, outcome: 'special_query' } }).warnings.length, 1)
  })
})

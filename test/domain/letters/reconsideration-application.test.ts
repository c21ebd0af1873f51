import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import {
  reconsiderationApplication,
  type ReconsiderationFacts,
} from '../../../src/domain/letters/reconsideration-application'

const FACTS: ReconsiderationFacts = {
  applicant: [
    ['姓名', '王小明'],
    ['身份证号码', '11010519491231002X'],
    ['邮政编码', ''],
  ],
  respondent: '盏西镇人民政府',
  reconsiderationBody: '盈江县人民政府',
  caseNumber: '盏公申〔2026〕1号',
  submittedOn: day('2026-03-01'),
  receivedOn: day('2026-03-02'),
  requested: '2025年度低保资金发放情况',
  answer: {
    title: '政府信息公开申请答复书',
    number: '盏公复〔2026〕1号',
    dateText: '2026年3月18日',
    outcomeText: '不予公开（国家秘密）',
  },
  replyDueOn: day('2026-03-30'),
}
const textOf = (changes: Partial<ReconsiderationFacts> = {}): string =>
  reconsiderationApplication({ ...FACTS, ...changes })
    .paragraphs.map(({ text }) => text)
    .join('\n')

describe('an application for reconsideration (行政复议法实施条例 Art. 19)', () => {
  it('names applicant, respondent, claims, facts, and the body it goes to', () => {
    const text = textOf()
    for (const part of ['姓名：王小明', '身份证号码：11010519491231002X', '被申请人：盏西镇人民政府'])
      assert.ok(text.includes(part), part)
    assert.match(text, /撤销盏西镇人民政府2026年3月18日作出的盏公复〔2026〕1号/)
    assert.match(text, /此致\n盈江县人民政府$/)
  })

  it('leaves out what isn’t known, and leaves grounds, signature and date to the applicant', () => {
    assert.ok(!textOf().includes('邮政编码'))
    assert.match(textOf(), /请在这里写明/)
    const { signature, dateText, number } = reconsiderationApplication(FACTS)
    assert.equal(number, '')
    assert.match(signature, /签名/)
    assert.doesNotMatch(dateText, /\d/)
  })

  it('against silence asks for an answer and encloses none', () => {
    const text = textOf({ answer: null })
    assert.match(text, /确认盏西镇人民政府逾期不答复违法/)
    assert.match(text, /答复期限于2026年3月30日届满/)
    assert.doesNotMatch(text, /撤销/)
    const { enclosures } = reconsiderationApplication({ ...FACTS, answer: null })
    assert.deepEqual(enclosures, ['申请人身份证明复印件', '政府信息公开申请回执'])
  })
})

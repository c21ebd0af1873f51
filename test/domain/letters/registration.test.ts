import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { registrationReceipt } from '../../../src/domain/letters/registration'
import { base, paragraphOf, textOf } from './letter-builder'

describe('a registration receipt (Art. 31)', () => {
  const made = registrationReceipt({
    ...base('盏公申〔2026〕1号'),
    channelText: '网上提交',
    applicantKindText: '自然人',
    wantedForm: '',
    features: '',
    replyDueOn: day('2026-03-30'),
  })

  it('tells day of receipt, number of the case and last day for the reply', () => {
    assert.match(paragraphOf(made, 'receipt').text, /2026年3月2日收到并登记，登记编号为盏公申〔2026〕1号/)
    assert.match(paragraphOf(made, 'term').text, /2026年3月30日前（含当日）答复/)
  })

  it('tells nothing that was not said', () => {
    assert.doesNotMatch(textOf(made), /特征性描述|获取途径/)
  })
})

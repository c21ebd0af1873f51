import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import {
  agencyConsultation,
  assistanceLetter,
  consultationAnswerForm,
  consultationNotice,
  disclosureNotice,
  thirdPartyConsultation,
} from '../../../src/domain/letters/consultation-letters'
import { letterText } from '../../../src/domain/letters/letter'
import { base, paragraphOf } from './letter-builder'

const TO_THIRD = { ...base('盏公函〔2026〕1号'), who: '甲公司' }

describe('letters to others than the applicant', () => {
  it('never give away who asked', () => {
    const letters = [
      thirdPartyConsultation(TO_THIRD),
      consultationAnswerForm(TO_THIRD),
      agencyConsultation(TO_THIRD),
      disclosureNotice({ ...TO_THIRD, disclosed: '合同总价', reason: '理由', remedy: '如不服' }),
      assistanceLetter({
        ...TO_THIRD,
        task: '检索',
        answerBy: day('2026-03-13'),
        replyDueOn: day('2026-03-30'),
      }),
    ]
    for (const letter of letters) assert.ok(!letterText(letter).includes('王小明'), letter.title)
  })

  it('tell a third party its 15 working days and that silence leaves the decision to the office (Art. 32)', () => {
    const made = thirdPartyConsultation(TO_THIRD)
    assert.match(paragraphOf(made, 'term').text, /15个工作日/)
    assert.match(paragraphOf(made, 'consequence').text, /逾期未提出意见的，由本机关依照条例的规定决定/)
    assert.doesNotMatch(letterText(made), /视为同意/)
    assert.deepEqual(made.enclosures, ['政府信息公开征求意见确认函'])
  })

  it('tell an agency that silence is consent (Art. 34)', () => {
    assert.match(paragraphOf(agencyConsultation(TO_THIRD), 'term').text, /逾期未提出意见的，视为同意公开/)
  })

  it('leave the answer form for the third party to sign, without a date of ours', () => {
    const form = consultationAnswerForm(TO_THIRD)
    assert.equal(form.signature, '甲公司（签字或者盖章）')
    assert.doesNotMatch(form.dateText, /2026/)
  })

  it('tell a third party what is disclosed, why, and its remedy', () => {
    const made = disclosureNotice({
      ...TO_THIRD,
      disclosed: '合同总价。',
      reason: '涉及公共利益。',
      remedy: '如不服',
    })
    assert.match(paragraphOf(made, 'decision').text, /公开以下政府信息：合同总价。/)
    assert.equal(made.remedyClause, '如不服')
  })

  it('give a helping unit its task and the last days', () => {
    const days = { answerBy: day('2026-03-13'), replyDueOn: day('2026-03-30') }
    const made = assistanceLetter({ ...TO_THIRD, task: '检索拨付凭证', ...days })
    assert.match(paragraphOf(made, 'term').text, /2026年3月13日前.*2026年3月30日/)
  })
})

describe('the notice of a consultation to the applicant', () => {
  it('names the side by its role, and that the time is not counted (Art. 33)', () => {
    const facts = { ...base('盏公告〔2026〕1号'), sentOn: day('2026-03-06') }
    const third = letterText(consultationNotice({ ...facts, party: 'third_party' }))
    assert.match(third, /第三十二条的规定，本机关已于2026年3月6日书面征求第三方的意见.*不计算/)
    assert.doesNotMatch(third, /甲公司/)
    assert.match(letterText(consultationNotice({ ...facts, party: 'agency' })), /第三十四条.*其他机关/)
  })
})

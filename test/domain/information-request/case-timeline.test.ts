import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { entryForApplicant, timelineEntry } from '../../../src/domain/information-request/case-timeline'
import { bareOfficeWords } from '../../../src/domain/house-terms/office-words'
import type { CaseEventType } from '../../../src/domain/information-request/events'
import { STATUS_TEXTS } from '../../../src/domain/information-request/terms'
import { events } from './case-builder'

const TYPES: readonly CaseEventType[] = [
  'submitted',
  'received',
  'correction_notice',
  'correction_received',
  'consultation_sent',
  'consultation_received',
  'consultation_replied',
  'extended',
  'reasons_asked',
  'reasons_given',
  'fee_notice_received',
  'fee_paid',
  'reply_drafted',
  'reply_returned',
  'replied',
  'reply_served',
  'withdrawn',
  'closed',
]

const told = (type: CaseEventType, change = {}) => timelineEntry(events([type, '2026-03-05', change])[0]!)

describe('the story of a case', () => {
  it('tells every event with title, words, article and role', () => {
    for (const type of TYPES) {
      const { title, text, article, who } = told(type)
      assert.ok(title !== '' && text !== '' && who !== '', type)
      assert.match(article, /第.+条/, type)
    }
  })

  it('names the points and the term of a correction', () => {
    assert.equal(told('correction_notice').text, '需要补正：写明所需信息的年份。请于2026年3月20日前补正。')
  })

  it('names the consulted side, and its answer', () => {
    assert.equal(told('consultation_sent', { who: '' }).text, '向第三方发出征求意见书。')
    assert.equal(
      told('consultation_replied', { party: 'agency', position: 'objects' }).text,
      '其他机关（甲公司）不同意公开。',
    )
    assert.match(told('consultation_sent', { party: 'agency' }).article, /第三十四条/)
  })

  it('names no third party to the applicant, but the agency that was asked', () => {
    for (const type of ['consultation_sent', 'consultation_received', 'consultation_replied'] as const) {
      const asked = (party: string) => entryForApplicant(events([type, '2026-03-05', { party }])[0]!).text
      assert.doesNotMatch(asked('third_party'), /甲公司/, type)
      assert.match(asked('agency'), /其他机关（甲公司）/, type)
    }
  })

  it('tells whether the reasons were good', () => {
    assert.match(told('reasons_given', { accepted: false }).text, /不合理/)
  })

  it('falls back to the situation where a closing has no reason', () => {
    assert.equal(
      told('closed', { reason: '', outcome: 'fee_unpaid' }).text,
      '逾期未按收费通知要求缴纳费用，视为放弃申请',
    )
  })

  it('speaks to the applicant as people speak', () => {
    const steps = [...TYPES, 'reply_recalled', 'assigned', 'reopened', 'referred'] as const
    const told = steps
      .map((type) => entryForApplicant(events([type, '2026-03-05'])[0]!))
      // How it was served is in the clerk's words, what was decided in the law's.
      .flatMap(({ type, title, text }) =>
        ['reply_served', 'reply_drafted', 'replied', 'closed'].includes(type) ? [title] : [title, text],
      )
    assert.deepEqual(told.flatMap(bareOfficeWords), [])
    assert.deepEqual(Object.values(STATUS_TEXTS).flatMap(bareOfficeWords), [])
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lettersOfEvent } from '../../../src/domain/letters/letters-of-event'
import { events, type Step } from '../information-request/case-builder'

const lettersOf = (step: Step) => {
  const [event] = events(step)
  if (event === undefined) throw new Error('no event')
  return lettersOfEvent(event)
}

describe('the letters that go out with an event', () => {
  it('are told to the applicant at every step that concerns him', () => {
    assert.deepEqual(lettersOf(['received', '2026-03-02']), ['registration', 'registration_form'])
    assert.deepEqual(lettersOf(['correction_notice', '2026-03-04']), ['correction_notice'])
    assert.deepEqual(lettersOf(['extended', '2026-03-04']), ['extension_notice'])
    assert.deepEqual(lettersOf(['reasons_asked', '2026-03-04']), ['reasons_notice'])
    assert.deepEqual(lettersOf(['fee_notice_received', '2026-03-04']), ['fee_notice'])
    assert.deepEqual(lettersOf(['assistance_asked', '2026-03-04']), ['assistance_letter'])
    assert.deepEqual(lettersOf(['third_party_told', '2026-03-04']), ['disclosure_notice'])
    assert.deepEqual(lettersOf(['replied', '2026-03-04']), ['reply'])
    assert.deepEqual(lettersOf(['closed', '2026-03-04']), ['closing_notice'])
    assert.deepEqual(lettersOf(['referred', '2026-03-04']), ['closing_notice'])
    assert.deepEqual(lettersOf(['merged', '2026-03-04']), ['closing_notice'])
  })

  it('are three when a third party is asked, two when an agency is', () => {
    assert.deepEqual(lettersOf(['consultation_sent', '2026-03-04']), [
      'third_party_consultation',
      'consultation_answer_form',
      'consultation_notice',
    ])
    const agency = ['consultation_sent', '2026-03-04', { party: 'agency' }] as const
    assert.deepEqual(lettersOf(agency), ['agency_consultation', 'consultation_notice'])
  })

  it('tell of an agreed day only where one was agreed', () => {
    assert.deepEqual(lettersOf(['reasons_given', '2026-03-04']), [])
    assert.deepEqual(lettersOf(['reasons_given', '2026-03-04', { agreedOn: '2026-05-20' }]), ['delay_notice'])
  })

  it('are none for work inside the office', () => {
    assert.deepEqual(lettersOf(['reply_drafted', '2026-03-04']), [])
  })
})

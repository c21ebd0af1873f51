import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import {
  disclosureComplaintDeadline,
  publicMessageDeadline,
} from '../../../src/domain/statute/public-message'

const due = (result: { readonly ok: boolean; readonly value?: { readonly dueOn: string } }) =>
  result.value?.dueOn
const from = (receivedOn: string, extendedBy = 0) => ({ receivedOn: day(receivedOn), extendedBy })

describe('the term of a message to the mailbox', () => {
  it('is 7 working days, up to 15 when it is complex', () => {
    assert.equal(due(publicMessageDeadline(from('2026-03-02'), nationalCalendar)), '2026-03-11')
    assert.equal(due(publicMessageDeadline(from('2026-03-02', 8), nationalCalendar)), '2026-03-23')
  })

  it('goes around the National Day and counts its make-up days', () => {
    assert.equal(due(publicMessageDeadline(from('2025-09-26'), nationalCalendar)), '2025-10-13')
  })

  it('is shorter where the county has set less', () => {
    assert.equal(
      due(publicMessageDeadline(from('2026-03-02'), nationalCalendar, { length: 2, article: '县里的规定' })),
      '2026-03-04',
    )
  })
})

describe('the term of a complaint about disclosure', () => {
  it('is 15 working days by local rules, and says where they come from', () => {
    const clock = disclosureComplaintDeadline(from('2026-03-02'), nationalCalendar)
    assert.equal(due(clock), '2026-03-23')
    assert.match(clock.ok ? clock.value.basis.join('') : '', /第四十七条.*各地规定/)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calendarFor, nationalCalendar } from '../../../src/domain/calendar/working-days'
import {
  consultationDeadline,
  disjoint,
  ON_SILENCE,
  stoppedBy,
  stoppedThrough,
} from '../../../src/domain/statute/consultation'
import type { Consultation } from '../../../src/domain/statute/consultation'
import { choicesOf, DEFAULT_CHOICES } from '../../../src/domain/statute/interpretation-choices'
import { dueOn, expectOk, on, replyOf } from './read-events'

const letter = (change: Partial<Consultation>): Consultation => ({
  party: 'third_party',
  who: '',
  sentOn: on('2024-03-11'),
  receivedOn: on('2024-03-13'),
  repliedOn: null,
  ...change,
})

const stops = (...ranks: readonly (readonly [number, number])[]) =>
  ranks.map(([afterRank, throughRank]) => ({ afterRank, throughRank, reason: '' }))

const spans = (given: readonly { afterRank: number; throughRank: number }[]) =>
  given.map(({ afterRank, throughRank }) => [afterRank, throughRank])

describe('the consulted side’s term (Art. 32, 34)', () => {
  it('is 15 working days after it received the letter', () => {
    const third = consultationDeadline(
      { party: 'third_party', receivedOn: on('2026-02-10') },
      nationalCalendar,
    )
    assert.equal(dueOn(third), '2026-03-09')
    const agency = consultationDeadline({ party: 'agency', receivedOn: on('2025-04-24') }, nationalCalendar)
    assert.equal(dueOn(agency), '2025-05-19')
    assert.deepEqual(expectOk(agency).basis, ['《政府信息公开条例》第三十四条'])
  })

  it('ends, when silent, in the office’s decision or in another agency’s consent', () => {
    assert.match(ON_SILENCE.third_party, /行政机关.*决定/)
    assert.match(ON_SILENCE.agency, /视为同意公开/)
  })
})

describe('the days a consultation stops (Art. 33(3), A5, A6)', () => {
  it('run to the answer, the day of answer left out too', () => {
    assert.equal(stoppedThrough(letter({ repliedOn: on('2024-03-20') }), nationalCalendar), '2024-03-20')
  })

  it('end on the 15th working day without answer, or with a late one', () => {
    assert.equal(stoppedThrough(letter({}), nationalCalendar), '2024-04-03')
    assert.equal(stoppedThrough(letter({ repliedOn: on('2024-04-19') }), nationalCalendar), '2024-04-03')
  })

  it('run with the real answer under the other view of A6', () => {
    const chosen = { consultationEnd: 'real' } as const
    assert.equal(
      stoppedThrough(letter({ repliedOn: on('2024-04-19') }), nationalCalendar, chosen),
      '2024-04-19',
    )
    assert.equal(stoppedThrough(letter({}), nationalCalendar, chosen), '2024-04-03')
  })

  it('begin with the other side’s receipt under the other view of A5: two days fewer', () => {
    const answered = letter({ repliedOn: on('2024-03-20') })
    const [sent, received] = [DEFAULT_CHOICES, choicesOf({ consultationFrom: 'received' })].map((choices) =>
      expectOk(stoppedBy(answered, nationalCalendar, choices)),
    )
    assert.equal((received?.afterRank ?? 0) - (sent?.afterRank ?? 0), 2)
  })

  it('are counted from sending where no receipt is on record', () => {
    assert.equal(stoppedThrough(letter({ receivedOn: null }), nationalCalendar), '2024-04-01')
  })

  it('are none when the answer came on the day of sending', () => {
    const { afterRank, throughRank } = expectOk(
      stoppedBy(letter({ receivedOn: null, repliedOn: on('2024-03-11') }), nationalCalendar, DEFAULT_CHOICES),
    )
    assert.equal(afterRank, throughRank)
  })

  it('count only worked days, on the local calendar too', () => {
    const answered = letter({ sentOn: on('2023-04-10'), receivedOn: null, repliedOn: on('2023-04-17') })
    const lengths = (['CN', 'CN+DH'] as const).map((id) => {
      const stop = expectOk(stoppedBy(answered, calendarFor(id), DEFAULT_CHOICES))
      return stop.throughRank - stop.afterRank
    })
    assert.deepEqual(lengths, [5, 3])
  })

  it('cannot be told before the calendar', () => {
    const early = letter({ sentOn: on('2018-01-02'), receivedOn: null })
    assert.equal(stoppedThrough(early, nationalCalendar), null)
    const repliedEarly = letter({ repliedOn: on('2018-01-02') })
    assert.equal(stoppedThrough(repliedEarly, nationalCalendar), null)
    const receivedEarly = letter({ receivedOn: on('2018-01-02') })
    assert.equal(stoppedThrough(receivedEarly, nationalCalendar), null)
  })
})

describe('several consultations at once (A7)', () => {
  it('take each day out once', () => {
    assert.deepEqual(spans(disjoint(stops([5, 12], [3, 8]), DEFAULT_CHOICES)), [
      [3, 8],
      [8, 12],
    ])
    assert.deepEqual(spans(disjoint(stops([3, 12], [5, 8]), DEFAULT_CHOICES)), [[3, 12]])
    assert.deepEqual(spans(disjoint(stops([3, 5], [7, 9]), DEFAULT_CHOICES)), [
      [3, 5],
      [7, 9],
    ])
  })

  it('are added up under the other view', () => {
    const choices = choicesOf({ overlappingConsultations: 'sum' })
    assert.deepEqual(spans(disjoint(stops([3, 8], [5, 12]), choices)), [
      [3, 8],
      [8, 15],
    ])
  })

  it('make the reply term longer by the union, or by the sum', () => {
    const two =
      'received 2024-03-04; third_party_sent 2024-03-11 who=1; third_party_received 2024-03-12 who=1; third_party_replied 2024-03-20 who=1; third_party_sent 2024-03-13 who=2; third_party_received 2024-03-14 who=2; third_party_replied 2024-03-25 who=2'
    assert.equal(replyOf(two).dueOn, '2024-04-16')
    assert.equal(replyOf(two, { overlappingConsultations: 'sum' }).dueOn, '2024-04-23')
  })
})

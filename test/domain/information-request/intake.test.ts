import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { INTAKE_MESSAGES, openingOf, PAPER_CHANNELS } from '../../../src/domain/information-request/intake'
import type { Arrival } from '../../../src/domain/information-request/intake'

const TODAY = day('2026-03-04')

const byPost = (
  changes: { confirmedOn?: string; confirmation?: string; arrivedOn?: string } = {},
): Arrival => ({
  channel: 'ordinary_post',
  arrivedOn: day(changes.arrivedOn ?? '2026-03-02'),
  confirmedOn: changes.confirmedOn === undefined ? null : day(changes.confirmedOn),
  confirmation: changes.confirmation ?? '',
})

const openingFor = (arrival: Arrival) => {
  const opening = openingOf(arrival, TODAY)
  assert.ok(opening.ok, opening.ok ? '' : opening.code)
  return opening.value
}

const refusalFor = (arrival: Arrival) => {
  const opening = openingOf(arrival, TODAY)
  return opening.ok ? null : opening.code
}

describe('a request taken in by staff (Art. 29, 31)', () => {
  it('is received on the day it is handed in', () => {
    const opening = openingFor({ channel: 'in_person', arrivedOn: day('2026-03-02'), takenBy: '杨某' })
    assert.deepEqual([opening.submittedOn, opening.receivedOn], ['2026-03-02', '2026-03-02'])
    assert.match(opening.evidence, /收件人：杨某/)
  })

  it('is received on the day registered post is signed for', () => {
    const opening = openingFor({
      channel: 'registered_post',
      arrivedOn: day('2026-03-03'),
      postNumber: 'XA12345678953',
      signedBy: '杨某',
    })
    assert.equal(opening.receivedOn, '2026-03-03')
    assert.match(opening.evidence, /XA12345678953.*杨某/)
    assert.match(opening.how, /签收/)
  })

  it('is received on the day it is told, when staff fill the form in and read it back', () => {
    const opening = openingFor({
      channel: 'oral',
      arrivedOn: TODAY,
      why: '不识字',
      filledInBy: '杨某',
    })
    assert.equal(opening.receivedOn, TODAY)
    assert.match(opening.evidence, /不识字.*杨某代为填写.*宣读核对/)
  })

  it('waits for both sides when nobody signed for the letter, or it came by fax', () => {
    assert.equal(openingFor(byPost()).receivedOn, null)
    assert.equal(openingFor({ ...byPost(), channel: 'fax' } as Arrival).receivedOn, null)
  })

  it('is received on the day of confirmation, which is on record', () => {
    const opening = openingFor(
      byPost({ confirmedOn: '2026-03-04', confirmation: '3月4日10时电话，本人接听' }),
    )
    assert.equal(opening.submittedOn, '2026-03-02')
    assert.equal(opening.receivedOn, '2026-03-04')
    assert.match(opening.how, /本人接听/)
  })

  it('refuses days to come, days in the wrong order, and a confirmation without its record', () => {
    const told = '电话确认'
    assert.equal(refusalFor(byPost({ arrivedOn: '2026-03-05' })), 'arrival-in-future')
    assert.equal(
      refusalFor(byPost({ confirmedOn: '2026-03-05', confirmation: told })),
      'confirmation-in-future',
    )
    assert.equal(
      refusalFor(byPost({ confirmedOn: '2026-03-01', confirmation: told })),
      'confirmed-before-arrival',
    )
    assert.equal(refusalFor(byPost({ confirmedOn: '2026-03-03' })), 'confirmation-without-record')
    assert.equal(refusalFor(byPost({ confirmation: told })), 'record-without-confirmation')
  })

  it('knows every channel but the one that enters by itself, and says each refusal in Chinese', () => {
    assert.equal(PAPER_CHANNELS.includes('online' as never), false)
    for (const message of Object.values(INTAKE_MESSAGES)) assert.match(message, /\p{Script=Han}/u)
  })
})

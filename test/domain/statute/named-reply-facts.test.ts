import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseNamedEvents } from '../../../src/domain/statute/named-events'
import { onlyDate, replyFactsOf } from '../../../src/domain/statute/named-reply-facts'
import { expectOk, factsFrom } from './read-events'

const reason = (text: string): string => {
  const facts = replyFactsOf(expectOk(parseNamedEvents(text)))
  return facts.ok ? '' : String(facts.detail['reason'])
}

describe('the facts behind named events', () => {
  it('do not depend on the order in which events are written', () => {
    const parts = [
      'received 2024-03-04',
      'third_party_sent 2024-03-11 who=1',
      'third_party_received 2024-03-12 who=1',
      'third_party_replied 2024-03-20 who=1',
    ]
    assert.deepEqual(factsFrom(parts.join('; ')), factsFrom([...parts].reverse().join('; ')))
  })

  it('take the first of two corrections and the last of two payments', () => {
    const facts = factsFrom(
      'received 2024-03-04; correction_received 2024-03-25; correction_received 2024-03-20; fee_paid 2024-03-06; fee_paid 2024-03-08',
    )
    assert.equal(facts.correctionReceivedOn, '2024-03-20')
    assert.equal(facts.feePaidOn, '2024-03-08')
  })

  it('join two letters to the same party in turn', () => {
    const { consultations } = factsFrom(
      'received 2024-03-04; agency_sent 2024-03-05; agency_replied 2024-03-08; agency_sent 2024-03-11; agency_replied 2024-03-13',
    )
    assert.deepEqual(
      consultations.map(({ sentOn, repliedOn }) => [sentOn, repliedOn]),
      [
        ['2024-03-05', '2024-03-08'],
        ['2024-03-11', '2024-03-13'],
      ],
    )
  })

  it('are refused when impossible', () => {
    assert.match(reason('extended 2024-03-04'), /缺少事件 received/)
    assert.match(reason('received 2024-03-04; received 2024-03-05'), /不止一次/)
    assert.match(reason('received 2024-03-04; third_party_replied 2024-03-05'), /没有对应/)
    assert.match(reason('received 2024-03-04; agency_received 2024-03-05'), /没有对应/)
    assert.match(
      reason('received 2024-03-04; agency_sent 2024-03-08; agency_received 2024-03-07'),
      /没有对应/,
    )
    assert.match(
      reason(
        'received 2024-03-04; agency_sent 2024-03-06; agency_received 2024-03-08; agency_replied 2024-03-07',
      ),
      /早于/,
    )
    assert.match(reason('received 2024-03-04; correction_received 2024-03-01'), /早于收到申请之日/)
  })

  it('give the date of an event that must be there once', () => {
    const events = expectOk(parseNamedEvents('formed 2024-03-04'))
    assert.equal(expectOk(onlyDate(events, 'formed')), '2024-03-04')
    assert.equal(onlyDate(events, 'published').ok, false)
  })
})

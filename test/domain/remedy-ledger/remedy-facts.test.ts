import assert from 'node:assert/strict'
import { it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { remedyFactsObjection, type RemedyFacts } from '../../../src/domain/remedy-ledger/remedy-facts'
import { FACTS } from './remedy-builder'

const TODAY = day('2026-04-01')
const refused = (change: Partial<RemedyFacts>) => {
  const found = remedyFactsObjection({ ...FACTS, ...change }, TODAY)
  return found === null ? '' : `${found.field} ${found.message}`
}

it('an entry of the ledger holds to the notice, and names nobody', () => {
  assert.equal(refused({}), '')
  assert.match(refused({ receivedOn: day('2026-04-02') }), /^receivedOn .*不能晚于今天/)
  assert.match(refused({ answerBy: day('2026-03-01') }), /^answerBy/)
  assert.match(refused({ procedure: null }), /^procedure .*简易程序/)
  assert.equal(refused({ way: 'suit_direct', procedure: null }), '')
  assert.match(refused({ part: 'joint' }), /^part .*复议后起诉/)
  assert.equal(refused({ way: 'suit_after', part: 'joint', procedure: null }), '')
  assert.match(refused({ title: '13812345678不服答复' }), /^title .*138\*{4}5678/)
})

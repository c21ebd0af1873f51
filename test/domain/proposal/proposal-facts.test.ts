import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import {
  checkProposal,
  longestOfProposal,
  PROPOSAL_FIELD_TEXTS,
  PROPOSAL_KIND_TEXTS,
} from '../../../src/domain/proposal/proposal-facts'
import { proposalFacts } from './proposal-builder'

const TODAY = day('2026-03-02')
const field = (over: Parameters<typeof proposalFacts>[0]) => {
  const checked = checkProposal(proposalFacts(over), TODAY)
  return checked.ok ? '' : checked.detail.field
}

describe('a proposal that is taken in (登记)', () => {
  it('has session, number, title, text, proposers, and was handed over by today', () => {
    assert.equal(field({}), '')
    for (const name of ['session', 'number', 'title', 'text'] as const)
      assert.equal(field({ [name]: ' ' }), name)
    assert.equal(field({ proposers: [' '] }), 'proposers')
    assert.equal(field({ proposers: Array.from({ length: 61 }, (_, at) => `代表${at}`) }), 'proposers')
    assert.equal(field({ assignedOn: day('2026-03-03') }), 'assignedOn')
  })

  it('has a title that everybody may read', () => {
    assert.equal(field({ title: '给13812345678回电的建议' }), 'title')
  })

  it('is written in one way: trimmed, each name once', () => {
    const checked = checkProposal(
      proposalFacts({ proposers: [' 岳代表', '岳代表', ''], number: ' 第3号 ' }),
      TODAY,
    )
    assert.deepEqual(checked.ok && [checked.value.proposers, checked.value.number], [['岳代表'], '第3号'])
  })

  it('has its words', () => {
    assert.equal(PROPOSAL_KIND_TEXTS.motion, '政协提案')
    assert.equal(PROPOSAL_FIELD_TEXTS.session, '届次')
    assert.equal(longestOfProposal('number'), 20)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { checkReply } from '../../../src/domain/information-request/complete-reply'
import { textsFor } from '../../../src/domain/information-request/desk-path'
import { OUTCOMES, REPLY_OUTCOMES } from '../../../src/domain/information-request/outcomes'
import { usualTextsFor } from '../../../src/domain/information-request/usual-texts'

const WORDS = { description: '2025年危房改造名单。', today: day('2026-03-10'), delivery: '请在本程序查看。' }

/** Outcomes whose facts nobody can word beforehand. */
const BY_HAND = ['partial', 'secret', 'law_forbids', 'safety', 'special_query']

describe('the usual wording of a reply', () => {
  it('is there for every outcome but those that must be written by hand', () => {
    const without = REPLY_OUTCOMES.filter((outcome) => usualTextsFor(outcome, WORDS) === null)
    assert.deepEqual([...without].sort(), [...BY_HAND].sort())
  })

  it('makes a reply to which nothing is missing', () => {
    for (const outcome of REPLY_OUTCOMES) {
      const texts = usualTextsFor(outcome, WORDS)
      if (texts === null) continue
      const empty = { facts: '', reason: '', content: '', redirectTo: '', searchRecord: '' }
      const legalBasis = [OUTCOMES[outcome].article]
      assert.deepEqual(checkReply({ outcome, ...empty, ...texts, legalBasis, withheld: [] }), [], outcome)
    }
  })

  it('fills only texts that the desk asks for', () => {
    for (const outcome of REPLY_OUTCOMES) {
      const fields = Object.keys(usualTextsFor(outcome, WORDS) ?? {})
      assert.deepEqual(
        fields.filter((field) => !textsFor(outcome).some((asked) => asked === field)),
        [],
        outcome,
      )
    }
  })

  it('names what was asked for, without its full stop, and not more than fits a line', () => {
    assert.match(usualTextsFor('granted', WORDS)!.facts!, /“2025年危房改造名单”。$/)
    const long = usualTextsFor('granted', { ...WORDS, description: '名'.repeat(200) })!
    assert.match(long.facts!, /“名{60}……”/)
  })
})

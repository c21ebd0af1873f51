import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { COMPLAINT_KINDS, DEFAULT_COMPLAINT_TERMS, KIND_RULES } from '../../../src/domain/complaint/kinds'

describe('the kinds of letters', () => {
  it('each have a name, everyday words and a basis', () => {
    for (const kind of COMPLAINT_KINDS) {
      const { text, everyday, basis } = KIND_RULES[kind]
      assert.ok(text !== '' && everyday !== '' && /《.+》/.test(basis), kind)
    }
  })

  it('need a name where a right is asked for, and none for tips', () => {
    const named = COMPLAINT_KINDS.filter((kind) => !KIND_RULES[kind].anonymous)
    assert.deepEqual(named, ['record_correction', 'petition', 'legal_path'])
  })

  it('are never shown to everybody where somebody is accused or asks for himself', () => {
    for (const kind of ['accusation', 'petition', 'legal_path'] as const)
      assert.ok(!KIND_RULES[kind].mayBePublished)
  })

  it('run under the national number until the county sets its own', () => {
    assert.deepEqual(DEFAULT_COMPLAINT_TERMS, {
      messageDays: 7,
      hotlineQuestionDays: 2,
      hotlineDays: 5,
      emergencyHours: 2,
    })
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ANSWERED, CHECKED, NAMED, saidToTopic } from './topic-builder'

describe('the conditions of acts on a topic', () => {
  it('whoever named it has it done again once', () => {
    const again = ['reopened', 'an:resident', '2026-03-06'] as const
    assert.equal(saidToTopic(again, NAMED, CHECKED, ANSWERED), '')
    assert.match(saidToTopic(again, NAMED, CHECKED, ANSWERED, again, ANSWERED), /^may_reopen: .*依申请公开/)
    assert.equal(saidToTopic(['reopened', 'clerk:clerk'], NAMED, CHECKED, ANSWERED, again, ANSWERED), '')
  })

  it('what was kept back is named anew by a resident, and looked at again only by the desk', () => {
    const kept = ['kept_back', 'clerk:clerk'] as const
    assert.match(saidToTopic(['reopened', 'an:resident'], NAMED, kept), /重新点题/)
    assert.equal(saidToTopic(['reopened', 'clerk:clerk'], NAMED, kept), '')
  })

  it('a topic of somebody else is not mine', () => {
    assert.match(saidToTopic(['reopened', 'other:resident'], NAMED, CHECKED, ANSWERED), /^own_topic/)
  })
})

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { PROPOSAL } from '../../../src/domain/proposal/proposal-kind'
import { ANSWERED, ASSIGNED, JOINT, proposalOf, REGISTERED } from './proposal-builder'

it('a proposal stands in lists by its title, open until it is answered, public once the head lets it out', () => {
  assert.deepEqual(PROPOSAL.outlineOf(proposalOf(REGISTERED)), {
    title: '关于修缮灌溉沟渠的建议',
    status: 'to_assign',
    isOpen: true,
    isPublic: false,
    ownerId: null,
  })
  const out = proposalOf(REGISTERED, ASSIGNED, JOINT, ANSWERED, [
    'published',
    'head:office_head',
    '2026-05-25',
  ])
  const { isOpen, isPublic } = PROPOSAL.outlineOf(out)
  assert.deepEqual([isOpen, isPublic], [false, true])
})

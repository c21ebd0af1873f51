import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { maySeeComplaint } from '../../../src/domain/complaint/may-see'
import { mustStepAside } from '../../../src/domain/people/recusal'
import { ROLES, type Role } from '../../../src/domain/people/roles'
import { CHART, lettersOf } from './complaint-builder'

const state = (change: object) => complaintAt(lettersOf(['sent', 'an:resident', '2026-03-02', change]))
const sees = (change: object, personId: string, role: Role) =>
  maySeeComplaint(state(change), { actor: { personId, role }, chart: CHART })

describe('who may see a letter', () => {
  it('is whoever wrote it, and no other resident', () => {
    assert.ok(sees({}, 'an', 'resident'))
    assert.ok(!sees({}, 'somebody', 'resident'))
  })

  it('is the township’s staff, and the county to supervise; about disclosure the county alone', () => {
    assert.ok(sees({}, 'clerk', 'clerk') && sees({}, 'county-1', 'county'))
    assert.ok(!sees({ kind: 'disclosure_complaint' }, 'clerk', 'clerk'))
    assert.ok(sees({ kind: 'disclosure_complaint' }, 'county-1', 'county'))
  })

  it('never is whom it is about, with every role he holds and everybody he stands in for', () => {
    const people = ['li', 'head', 'wang', 'clerk', 'county-1']
    fc.assert(
      fc.property(
        fc.constantFrom(...people),
        fc.constantFrom(...ROLES.filter((role) => role !== 'resident')),
        fc.array(
          fc.oneof(
            fc.record({ kind: fc.constant('person'), id: fc.constantFrom(...people) }),
            fc.record({ kind: fc.constant('unit'), id: fc.constantFrom('office', 'window', 'social') }),
          ),
          { minLength: 1, maxLength: 3 },
        ),
        (personId, role, concerned) => {
          const letter = state({ kind: 'accusation', isAnonymous: true, concerned })
          if (mustStepAside(personId, letter.concerned, CHART))
            assert.ok(!maySeeComplaint(letter, { actor: { personId, role }, chart: CHART }))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is no third party', () => assert.ok(!sees({}, 'x', 'third_party')))
})

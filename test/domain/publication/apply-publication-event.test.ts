import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import type { Role } from '../../../src/domain/people/roles'
import { applyPublicationEvent, EVENT_OF_ACT } from '../../../src/domain/publication/apply-publication-event'
import {
  PUBLICATION_ACTS,
  type PublicationAct,
  type PublicationEvent,
} from '../../../src/domain/publication/events'
import type { Surroundings } from '../../../src/domain/publication/guards'
import { publicationAt, type PublicationState } from '../../../src/domain/publication/publication-at'
import { waitsFor } from '../../../src/domain/publication/waiting-for'
import { CLEAR, CLEARED, DRAFTED, eventsOf, NOW, REVIEWED, SUBMITTED } from './publication-builder'

/** One office: two people who write, one of each other role; one person holds two. */
const OFFICE: readonly (readonly [string, Role])[] = [
  ['a', 'clerk'],
  ['h', 'office_head'],
  ['r', 'reviewer'],
  ['m', 'mayor'],
  ['s', 'confidentiality_reviewer'],
  ['r', 'confidentiality_reviewer'],
]

const DETAILS: Readonly<Partial<Record<PublicationAct, object>>> = {
  check_finding: { key: 'typo.title.帐户.0', message: '' },
  submit: { keepBecause: '依法公示' },
  return_piece: { reason: '改' },
  pass_review: { note: '', findings: 0 },
  clear_secrecy: { number: '1', basis: '', note: '' },
  withhold: { ground: '', reason: '', reassessOn: day('2026-09-02') },
  override_privacy: { ground: '依法', findings: 1 },
  draft_interpretation: { publicationId: 'i' },
  exempt_interpretation: { reason: '' },
  publish: { documentId: 'doc', publishAt: NOW, noticeThrough: null },
  begin_revision: { way: 'revision', reason: '' },
  take_down: { ground: 'wrong', reason: '' },
  repeal: { from: day('2026-03-02'), replacedBy: null, reason: '' },
  reassess: { opens: true, reason: '', reassessOn: null },
  drop: { reason: '' },
}

const eventOf = (
  act: PublicationAct,
  events: readonly PublicationEvent[],
  [personId, role]: readonly [string, Role],
) =>
  ({
    type: EVENT_OF_ACT[act],
    seq: events.length + 1,
    on: day('2026-03-02'),
    at: NOW,
    by: { personId, role },
    ...DETAILS[act],
  }) as PublicationEvent

const keyOf = (state: PublicationState): string =>
  JSON.stringify([
    state.status,
    [...state.authors].sort(),
    state.review?.by.personId,
    state.secrecy?.by.personId,
    state.override?.by.personId,
    state.exemption !== null,
    state.interpretationId,
    state.live !== null,
    state.takenDown !== null,
    state.repeal !== null,
  ])

/** Every state that the office can reach, each by one shortest way, with the states that lawfully follow it. */
const walk = (around: Surroundings) => {
  const begun = eventsOf(['a:clerk', { type: 'drafted', origin: { kind: 'new' } }])
  const reached = new Map<string, readonly PublicationEvent[]>([[keyOf(publicationAt(begun, NOW)), begun]])
  const next = new Map<string, string[]>()
  for (const [key, events] of reached) {
    const follows: string[] = []
    for (const act of PUBLICATION_ACTS)
      for (const who of OFFICE) {
        const applied = applyPublicationEvent(
          events,
          { act, event: eventOf(act, events, who) },
          { now: NOW, around },
        )
        if (!applied.ok) continue
        const to = keyOf(publicationAt(applied.value, NOW))
        follows.push(to)
        if (!reached.has(to)) reached.set(to, applied.value)
      }
    next.set(key, follows)
  }
  return { reached, next }
}

const AROUND: Readonly<Record<string, Surroundings>> = {
  plain: CLEAR,
  'with personal data': { ...CLEAR, personal: [{ key: 'a', masked: '138****5678' }] },
  'a policy': { ...CLEAR, isPolicy: true },
}

const ENDS = ['published', 'taken_down', 'dropped', 'withheld']

describe('every way through the desk', () => {
  for (const [name, around] of Object.entries(AROUND)) {
    const { reached, next } = walk(around)

    it(`ends (${name}): from every state that can be reached, ${reached.size} of them, a way leads to an end`, () => {
      const good = new Set(
        [...reached].filter(([key]) => ENDS.some((end) => key.startsWith(`["${end}"`))).map(([key]) => key),
      )
      for (let grew = true; grew;) {
        grew = false
        for (const [key, follows] of next)
          if (!good.has(key) && follows.some((to) => good.has(to))) {
            good.add(key)
            grew = true
          }
      }
      assert.deepEqual(
        [...reached.keys()].filter((key) => !good.has(key)),
        [],
      )
      assert.ok(reached.size > 20)
    })

    it(`lets nobody pass his own piece, and nothing public that a gate has not seen (${name})`, () => {
      let published = 0
      for (const events of reached.values()) {
        const last = events.at(-1)
        if (last?.type !== 'published') continue
        published += 1
        const before = publicationAt(events.slice(0, -1), NOW)
        const people = [before.review?.by.personId, before.secrecy?.by.personId]
        assert.ok(people.every((person) => person !== undefined) && new Set(people).size === 2)
        for (const person of [...people, last.by.personId]) assert.ok(!before.authors.includes(person ?? ''))
        if (around.personal.length > 0)
          assert.ok(!before.authors.includes(before.override?.by.personId ?? 'a'))
        if (around.isPolicy) assert.ok(before.exemption !== null)
      }
      assert.ok(published > 0)
    })

    it(`always waits for somebody until it ends (${name})`, () => {
      for (const events of reached.values()) {
        const state = publicationAt(events, NOW)
        if (ENDS.includes(state.status)) continue
        const waited = OFFICE.some(([personId, role]) =>
          waitsFor(state, [{ personId, role }], day('2026-03-02')),
        )
        assert.ok(waited, state.status)
      }
    })
  }
})

describe('an event that does not fit', () => {
  const code = (
    events: readonly PublicationEvent[],
    act: PublicationAct,
    [event, around = CLEAR]: readonly [object, Surroundings?],
  ) => {
    const full = { ...eventOf(act, events, ['d', 'office_head']), ...event } as PublicationEvent
    const applied = applyPublicationEvent(events, { act, event: full }, { now: NOW, around })
    return applied.ok ? 'ok' : applied.code
  }
  const cleared = eventsOf(DRAFTED, SUBMITTED, REVIEWED, CLEARED)

  it('is refused: out of order, a time gone by, a notice that is over, no reason for personal data', () => {
    assert.equal(code(cleared, 'publish', [{ seq: 3 }]), 'wrong-sequence')
    assert.equal(code(cleared, 'publish', [{ publishAt: '2026-03-02T00:59:59.000Z' }]), 'publish-time-past')
    assert.equal(code(cleared, 'publish', [{ noticeThrough: day('2026-03-01') }]), 'notice-over-before')
    assert.equal(code(cleared, 'publish', [{}]), 'ok')
    const personal = { ...CLEAR, personal: [{ key: 'a', masked: '138****5678' }] }
    assert.equal(code(eventsOf(DRAFTED), 'submit', [{ keepBecause: ' ' }, personal]), 'keep-reason-missing')
  })
})

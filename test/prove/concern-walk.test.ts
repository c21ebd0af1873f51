import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { applyConcernEvent, lawfulConcernActs } from '../../src/domain/concern/apply-concern-event'
import { concernAt, owedLooks, wrongWords } from '../../src/domain/concern/concern-at'
import { concernClocks } from '../../src/domain/concern/concern-clocks'
import { CONCERN_STATUSES } from '../../src/domain/concern/concern-status'
import {
  CONCERN_ACTS,
  EVENT_OF_CONCERN_ACT,
  WORDS_KINDS,
  type ConcernAct,
  type ConcernEvent,
} from '../../src/domain/concern/events'
import { AROUND, concernOf, eventAfter, WORDS } from '../domain/concern/concern-builder'

const STEPS = 20_000
const WHO = [
  'clerk:clerk',
  'li:handler',
  'zhao:reviewer',
  'head:office_head',
  'mayor:mayor',
  'c:county',
  'an:resident',
]

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!

/** What an event may hold, made up from a number. */
const contentFor = (type: ConcernEvent['type'], n: number, list: readonly ConcernEvent[]): object => {
  const { waiting, words } = concernAt(list)
  const reason = n % 7 === 0 ? '' : '写明的理由'
  if (type === 'words_drafted') {
    const kind = pick(WORDS_KINDS, n)
    const corrects = n % 4 === 0 && words.length > 0 ? pick(words, n).number : null
    const text = n % 11 === 0 ? '请找老李13912345678' : WORDS.text
    return { words: { ...WORDS, kind, text, rumour: n % 5 === 0 ? '' : '水里有毒', corrects } }
  }
  if (type === 'words_looked_at')
    return { words: words.length === 0 ? 1 : pick(words, n).number, isRight: n % 3 !== 0, note: reason }
  if (type.startsWith('words_')) return { words: n % 9 === 0 ? 1 : (waiting?.number ?? 1), reason }
  if (type === 'regraded') return { grade: pick(['grave', 'other'], n), reason }
  if (type === 'owner_changed') return { unitId: pick(['office', 'water', 'nowhere'], n), reason }
  if (type === 'briefing_held') return { heldAt: '2026-03-02T01:01:00.000Z' }
  return { reason }
}

/** What must be true of every concern that the domain let come about. */
const holds = (list: readonly ConcernEvent[]): void => {
  const state = concernAt(list)
  assert.ok(list.every(({ seq }, at) => seq === at + 1))
  for (const { firstBecause, by, writtenBy, text, replacedBy, number } of state.words) {
    assert.ok(
      firstBecause !== '' || by !== writtenBy,
      'nobody publishes his own words unless they went out first',
    )
    assert.doesNotMatch(text, /13912345678/)
    assert.ok(replacedBy === null || replacedBy > number)
  }
  if (state.status === 'to_answer' || state.status === 'discarded') assert.equal(state.words.length, 0)
  if (state.status === 'closed') {
    const before = state.words.filter(({ number }) => number !== state.words.at(-1)?.number)
    assert.equal(owedLooks({ ...state, words: before }).length, 0)
    assert.equal(wrongWords({ ...state, words: before }).length, 0)
  }
  const { word, briefing } = concernClocks(state)
  assert.equal(word.hours, state.grade === 'grave' ? 5 : 48)
  assert.equal(briefing === null, state.grade === 'other')
  assert.equal(word.metAt === null, state.words.length === 0)
}

const upTo = (max: number) => fc.integer({ min: 0, max })
const choice = fc.record({ act: upTo(999), who: upTo(99), content: upTo(999), lawful: upTo(6) })

describe('random walks through a response to a concern', () => {
  const counted = { steps: 0, accepted: 0 }
  const statuses = new Set<string>()
  const acts = new Set<ConcernAct>()

  const take = (
    list: readonly ConcernEvent[],
    chosen: { act: number; who: number; content: number; lawful: number },
  ): readonly ConcernEvent[] => {
    const who = pick(WHO, chosen.who)
    const [personId = '', role] = who.split(':')
    const lawful = lawfulConcernActs(list, { personId, role: role as 'clerk' })
    const act =
      chosen.lawful > 0 && lawful.length > 0 ? pick(lawful, chosen.act) : pick(CONCERN_ACTS, chosen.act)
    const type = EVENT_OF_CONCERN_ACT[act]
    const event = eventAfter(list, [type, who, contentFor(type, chosen.content, list)])
    const applied = applyConcernEvent(list, { act, event }, AROUND)
    counted.steps += 1
    if (!applied.ok) {
      assert.match(String(applied.detail.message), /[\u4e00-\u9fff]/)
      return list
    }
    assert.ok(lawful.includes(act), `${act} was taken though it was not lawful`)
    counted.accepted += 1
    acts.add(act)
    return applied.value
  }

  it(`keep two eyes more on every word for ${STEPS} steps, whoever tries what`, () => {
    const property = fc.property(
      fc.constantFrom('grave', 'other'),
      fc.array(choice, { minLength: 1, maxLength: 50, size: 'max' }),
      (grade, list) => {
        let concern = concernOf(['opened', 'clerk:clerk', { grade }])
        for (const chosen of list) {
          concern = take(concern, chosen)
          holds(concern)
          statuses.add(concernAt(concern).status)
        }
      },
    )
    for (let round = 0; counted.steps < STEPS; round += 1)
      fc.assert(property, { numRuns: 200, seed: 2026 + round })
    assert.ok(counted.accepted > STEPS / 5, `${counted.accepted} accepted`)
  })

  it('reach every status and carry out every act', () => {
    assert.deepEqual([...statuses].sort(), [...CONCERN_STATUSES].sort())
    assert.deepEqual([...acts].sort(), [...CONCERN_ACTS].sort())
  })
})

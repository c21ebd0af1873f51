import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, day, type IsoDate } from '../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../src/domain/calendar/working-days'
import type { Actor } from '../../src/domain/people/roles'
import type { NamedEvent } from '../../src/domain/statute/named-events'
import { dueOnOf } from '../../src/domain/statute/questions'
import { TOPIC_EXTENSION_LIMIT } from '../../src/domain/statute/periods'
import { applyTopicEvent } from '../../src/domain/topic/apply-topic-event'
import { EVENT_OF_TOPIC_ACT, TOPIC_ACTS, type TopicAct, type TopicEvent } from '../../src/domain/topic/events'
import { DECLINE_GROUNDS, missingInDecline } from '../../src/domain/topic/grounds'
import { judgeTopicAct, situationOfTopic } from '../../src/domain/topic/may-act'
import { personalInWords } from '../../src/domain/privacy/public-words'
import { topicAt } from '../../src/domain/topic/topic-at'
import { topicClock } from '../../src/domain/topic/topic-clock'
import { TOPIC } from '../../src/domain/topic/topic-kind'
import { isOpenTopic, TOPIC_STATUSES } from '../../src/domain/topic/topic-status'
import { topicEventAfter, topicOf } from '../domain/topic/topic-builder'

const STEPS = 30_000
const WHO = [
  'an:resident',
  'other:resident',
  'clerk:clerk',
  'li:handler',
  'head:office_head',
  'county-1:county',
]

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!
const actorOf = (who: string): Actor => {
  const [personId = '', role] = who.split(':')
  return { personId, role: role as Actor['role'] }
}

/** What an event may hold, made up from a number; sometimes it lacks what it needs. */
const contentFor = (type: TopicEvent['type'], n: number, today: IsoDate): object => {
  const reason = n % 7 === 0 ? '' : '写明的理由'
  if (type === 'checked')
    return { words: { title: n % 5 === 0 ? '打13812345678' : '低保发放名单', detail: '' } }
  if (type === 'merged') return { into: { id: `topic-${n % 4}`, number: `盏题〔2026〕${n % 4}号` } }
  if (type === 'took_in') return { countsFrom: addDays(today, -(n % 20)) }
  if (type === 'extended') return { days: n % 13, reason }
  if (type === 'answered') return { documentId: n % 6 === 0 ? '' : `document-${n % 3}` }
  if (type === 'declined')
    return { decline: { ground: pick(DECLINE_GROUNDS, n), reason, elsewhere: n % 5 === 0 ? '' : '县民政局' } }
  return type === 'assigned' ? {} : { reason }
}

/** The last day as the notation of the deadline vectors has it, from the log and nothing else. */
const dueByVector = (list: readonly TopicEvent[]): string => {
  const { countsFrom, extension } = topicAt(list)
  const named: NamedEvent = { name: 'topic_named', on: countsFrom, who: '', days: null }
  const longer = (on: IsoDate, days: number): NamedEvent => ({ name: 'topic_extended', on, who: '', days })
  const events = extension === null ? [named] : [named, longer(extension.on, extension.days)]
  const due = dueOnOf({ ask: 'topic_due', events }, nationalCalendar, { unpublishedYear: 'provisional' })
  return due.ok ? due.value : due.code
}

/** What must be true of every topic that the domain let come about. */
const holds = (list: readonly TopicEvent[]): void => {
  const state = topicAt(list)
  assert.ok(list.every(({ seq }, at) => seq === at + 1))
  assert.equal(TOPIC.outlineOf(list).isPublic, state.shown !== null)
  if (state.shown !== null) assert.deepEqual(personalInWords(state.shown.title), [])
  assert.ok(!isOpenTopic(state.status) || (state.answer === null && state.decline === null))
  assert.equal(state.status === 'answered', state.answer !== null && state.status !== 'merged')
  if (state.answer !== null) assert.notEqual(state.answer.documentId, '')
  if (state.decline !== null) assert.equal(missingInDecline(state.decline), null)
  assert.ok((state.extension?.days ?? 0) <= TOPIC_EXTENSION_LIMIT.length)
  assert.ok(list.filter(({ type }) => type === 'extended').length <= 1)
  assert.ok(list.filter(({ type, by }) => type === 'reopened' && by.role === 'resident').length <= 1)
  assert.equal(topicClock(state, nationalCalendar)?.dueOn, dueByVector(list))
}

const upTo = (max: number) => fc.integer({ min: 0, max })
const choice = fc.record({
  act: upTo(999),
  who: upTo(99),
  later: fc.oneof({ weight: 9, arbitrary: upTo(2) }, { weight: 1, arbitrary: upTo(40) }),
  content: upTo(999),
  lawful: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
})
type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never

describe('random walks through the life of a topic', () => {
  const counted = { steps: 0, accepted: 0 }
  const [statuses, acts] = [new Set<string>(), new Set<string>()]

  const lawfulActs = (list: readonly TopicEvent[], who: string, today: IsoDate): readonly TopicAct[] => {
    const situation = situationOfTopic(list, actorOf(who), { today, calendar: nationalCalendar })
    return TOPIC_ACTS.filter((act) => judgeTopicAct(act, situation).allowed)
  }

  const take = (list: readonly TopicEvent[], chosen: Choice, today: IsoDate): readonly TopicEvent[] => {
    const who = pick(WHO, chosen.who)
    const lawful = lawfulActs(list, who, today)
    const act = pick(chosen.lawful && lawful.length > 0 ? lawful : TOPIC_ACTS, chosen.act)
    const type = EVENT_OF_TOPIC_ACT[act]
    const event = topicEventAfter(list, [type, who, today, contentFor(type, chosen.content, today)])
    const applied = applyTopicEvent(list, { act, event }, { today, calendar: nationalCalendar })
    counted.steps += 1
    if (!applied.ok) {
      assert.match(String(applied.detail.message), /[\u4e00-\u9fff]/)
      return list
    }
    assert.ok(lawful.includes(act), `${act} was taken though it was not lawful`)
    assert.deepEqual(applied.value.slice(0, -1), list, 'the log only grows')
    counted.accepted += 1
    acts.add(act)
    return applied.value
  }

  it(`keep the rules for ${STEPS} steps, whoever tries what on whichever day`, () => {
    const walk = fc.property(fc.array(choice, { minLength: 1, maxLength: 40, size: 'max' }), (list) => {
      let today = day('2026-03-02')
      let topic = topicOf(['named', 'an:resident', today])
      for (const chosen of list) {
        today = addDays(today, chosen.later)
        topic = take(topic, chosen, today)
        holds(topic)
        statuses.add(topicAt(topic).status)
      }
    })
    for (let round = 0; counted.steps < STEPS; round += 1)
      fc.assert(walk, { numRuns: 200, seed: 2026 + round })
    assert.ok(counted.accepted > STEPS / 8, `${counted.accepted} accepted`)
  })

  it('reach every status and carry out every act', () => {
    assert.deepEqual(
      TOPIC_STATUSES.filter((status) => !statuses.has(status)),
      [],
    )
    assert.deepEqual(
      TOPIC_ACTS.filter((act) => !acts.has(act)),
      [],
    )
  })
})

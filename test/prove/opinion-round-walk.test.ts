import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, day, type IsoDate } from '../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../src/domain/calendar/working-days'
import { applyRoundEvent, lawfulRoundActs } from '../../src/domain/opinion-round/apply-round-event'
import { mayComment } from '../../src/domain/opinion-round/comments'
import {
  EVENT_OF_ROUND_ACT,
  POINT_OUTCOMES,
  ROUND_ACTS,
  type RoundAct,
  type RoundEvent,
} from '../../src/domain/opinion-round/events'
import { figuresOf, ungrouped } from '../../src/domain/opinion-round/figures'
import { roundAt, roundStatusOn } from '../../src/domain/opinion-round/round-at'
import { summaryClock } from '../../src/domain/opinion-round/round-clocks'
import { missingInRound } from '../../src/domain/opinion-round/round-content'
import { ROUND_STATUSES } from '../../src/domain/opinion-round/round-status'
import { AROUND, CONTENT, eventAfter, roundOf } from '../domain/opinion-round/round-builder'

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

/** A round as it is walked: its events, and the comments that residents put meanwhile. */
interface Walked {
  readonly events: readonly RoundEvent[]
  readonly comments: readonly { readonly id: string; readonly authorId: string }[]
}

/** What an event may hold, made up from a number. */
const contentFor = (
  type: RoundEvent['type'],
  n: number,
  { walked, today }: { walked: Walked; today: IsoDate },
) => {
  const { points, content } = roundAt(walked.events)
  const ids = walked.comments.map(({ id }) => id)
  const reason = n % 7 === 0 ? '' : '写明的理由'
  if (type === 'edited')
    return { content: { ...CONTENT, isMajor: n % 2 === 0, days: 7 + (n % 40), shortBecause: reason } }
  if (type === 'opened') return { throughOn: addDays(today, content.days) }
  if (type === 'extended') return { throughOn: addDays(today, n % 60), reason }
  if (type === 'point_dropped') return { point: points.length === 0 ? 1 : pick(points, n).number }
  if (type === 'point_put') {
    const replaces = n % 5 === 0 && points.length > 0 ? pick(points, n).number : null
    const title = n % 13 === 0 ? '狗官乱收费' : '收费标准'
    const comments = n % 3 === 0 ? ids.slice(0, n % 4) : ids
    return { replaces, point: { title, outcome: pick(POINT_OUTCOMES, n), reason, comments } }
  }
  if (type === 'summary_published') return { figures: figuresOf(walked.comments, points) }
  return { reason }
}

/** What must be true of every round that the domain let come about. */
const holds = ({ events, comments }: Walked, today: IsoDate): void => {
  const state = roundAt(events)
  const status = roundStatusOn(state, today)
  assert.ok(events.every(({ seq }, at) => seq === at + 1))
  const opened = events.find(({ type }) => type === 'opened')
  if (opened !== undefined) {
    assert.deepEqual(missingInRound(state.content), [])
    assert.ok(!state.writers.includes(opened.by.personId), 'whoever wrote it opened it')
    assert.ok(state.throughOn !== null && state.throughOn >= addDays(opened.on, state.content.days))
  } else assert.equal(comments.length, 0, 'a comment before it opened')
  assert.ok(state.points.every(({ title }) => !title.includes('狗官')))
  const published = events.find(({ type }) => type === 'summary_published')
  if (published !== undefined) {
    assert.ok(!state.summaryWriters.includes(published.by.personId))
    assert.deepEqual(
      ungrouped(
        comments.map(({ id }) => id),
        state.points,
      ),
      [],
    )
    assert.equal(state.published?.figures.comments, comments.length)
    const { adopted, partly, notAdopted } = state.published!.figures
    assert.equal(adopted + partly + notAdopted, comments.length)
  }
  const clock = summaryClock(state, nationalCalendar, today)
  assert.ok(clock === null || clock.dueOn > state.throughOn!)
  assert.equal(clock === null, !['ended', 'summary_in_review', 'summarised'].includes(status))
}

const upTo = (max: number) => fc.integer({ min: 0, max })
const choice = fc.record({
  act: upTo(999),
  who: upTo(99),
  content: upTo(999),
  lawful: upTo(6),
  later: fc.oneof({ weight: 6, arbitrary: upTo(1) }, { weight: 1, arbitrary: upTo(40) }),
})
type Choice = { act: number; who: number; content: number; lawful: number }

describe('random walks through a draft consultation', () => {
  const counted = { steps: 0, accepted: 0 }
  const statuses = new Set<string>()
  const acts = new Set<RoundAct>()

  /** Now and then a resident writes, if the domain lets him. */
  const commented = (walked: Walked, n: number, today: IsoDate): Walked => {
    const said = mayComment(roundAt(walked.events), { block: n % 5 }, { today, own: 0 })
    if (!said.ok) return walked
    const comment = { id: `c${walked.comments.length + 1}`, authorId: pick(['an', 'bo', 'yi'], n) }
    return { ...walked, comments: [...walked.comments, comment] }
  }

  /** Acts of somebody; of endings only now and then, or every walk would be short. */
  const wanted = (lawful: readonly RoundAct[], n: number): readonly RoundAct[] =>
    n % 9 === 0 ? lawful : lawful.filter((act) => act !== 'discard' && act !== 'stop')

  const take = (walked: Walked, chosen: Choice, today: IsoDate): Walked => {
    const { events, comments } = walked
    const around = { ...AROUND, today, commentIds: comments.map(({ id }) => id) }
    const lawfulFor = (who: string): readonly RoundAct[] => {
      const [personId = '', role] = who.split(':')
      return lawfulRoundActs(events, { personId, role: role as 'clerk' }, around)
    }
    const able = WHO.filter((who) => wanted(lawfulFor(who), chosen.act).length > 0)
    const isLawful = chosen.lawful > 0 && able.length > 0
    const who = pick(isLawful ? able : WHO, chosen.who)
    const lawful = lawfulFor(who)
    const act = pick(isLawful ? wanted(lawful, chosen.act) : ROUND_ACTS, chosen.act)
    const type = EVENT_OF_ROUND_ACT[act]
    const event = eventAfter(events, [type, who, today, contentFor(type, chosen.content, { walked, today })])
    const applied = applyRoundEvent(events, { act, event }, around)
    counted.steps += 1
    if (!applied.ok) {
      assert.match(String(applied.detail.message), /[\u4e00-\u9fff]/)
      return walked
    }
    assert.ok(lawful.includes(act), `${act} was taken though it was not lawful`)
    counted.accepted += 1
    acts.add(act)
    return { ...walked, events: applied.value }
  }

  it(`lose no comment and open nothing unread for ${STEPS} steps, whoever tries what on whichever day`, () => {
    const property = fc.property(fc.array(choice, { minLength: 1, maxLength: 60, size: 'max' }), (list) => {
      let walked: Walked = { events: roundOf(['drafted', 'clerk:clerk']), comments: [] }
      let today = day('2026-03-02')
      for (const chosen of list) {
        today = addDays(today, chosen.later)
        walked = commented(take(walked, chosen, today), chosen.content, today)
        holds(walked, today)
        statuses.add(roundStatusOn(roundAt(walked.events), today))
      }
    })
    for (let round = 0; counted.steps < STEPS; round += 1)
      fc.assert(property, { numRuns: 200, seed: 2026 + round })
    assert.ok(counted.accepted > STEPS / 6, `${counted.accepted} accepted`)
  })

  it('reach every status and carry out every act', () => {
    assert.deepEqual([...statuses].sort(), [...ROUND_STATUSES].sort())
    assert.deepEqual([...acts].sort(), [...ROUND_ACTS].sort())
  })
})

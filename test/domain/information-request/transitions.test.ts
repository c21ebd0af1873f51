import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays, day } from '../../../src/domain/calendar/civil-date'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { applyEvent } from '../../../src/domain/information-request/apply-event'
import { caseAt } from '../../../src/domain/information-request/case-at'
import { CASE_STATUSES } from '../../../src/domain/information-request/case-state'
import type { CaseStatus } from '../../../src/domain/information-request/case-state'
import { CASE_ACTS } from '../../../src/domain/information-request/events'
import type { CaseAct, CaseEvent } from '../../../src/domain/information-request/events'
import { mayDo } from '../../../src/domain/information-request/may-do'
import { TRANSITIONS } from '../../../src/domain/information-request/transitions'
import { ACT_ROLES } from '../../../src/domain/people/policies'
import type { Actor } from '../../../src/domain/people/roles'
import { CLERK, COUNTY, events, HEAD, MAYOR, next, RESIDENT, REVIEWER } from './case-builder'

const PEOPLE: readonly Actor[] = [RESIDENT, CLERK, HEAD, MAYOR, REVIEWER, COUNTY]
const CALENDAR = nationalCalendar
/** A bound on the walk, far above what is needed to meet every state and act. */
const ENOUGH = 700

describe('the table of acts', () => {
  it('has a row for every act, its roles from the policies, its article of the Regulation', () => {
    for (const act of CASE_ACTS) {
      assert.equal(TRANSITIONS[act].roles, ACT_ROLES[act])
      assert.match(TRANSITIONS[act].article, /^《政府信息公开条例》第.+条/)
      assert.ok(TRANSITIONS[act].states.length > 0)
    }
  })

  it('makes a different event with every act', () => {
    const types = CASE_ACTS.map((act) => TRANSITIONS[act].event)
    assert.equal(new Set(types).size, types.length)
  })

  it('allows after an end nothing but service, what the applicant says of it, and taking back or up again', () => {
    for (const ended of ['replied', 'closed', 'withdrawn', 'not_submitted'] as const) {
      const possible = CASE_ACTS.filter((act) => TRANSITIONS[act].states.includes(ended))
      assert.deepEqual(possible, AFTER_THE_END[ended])
    }
  })
})

const AFTER_THE_END = {
  replied: [
    'tell_third_party',
    'record_service',
    'recall_reply',
    'reopen',
    'rate',
    'propose_publication',
    'decide_publication',
  ],
  closed: ['reopen', 'resume', 'rate'],
  withdrawn: [],
  not_submitted: [],
} as const

interface Visited {
  readonly list: readonly CaseEvent[]
  readonly steps: number
}

const stepOf = (
  list: readonly CaseEvent[],
  act: CaseAct,
  [actor, on]: readonly [Actor, string],
): CaseEvent => {
  const state = caseAt(list, day(on), CALENDAR)
  const drafted = state.draft === null ? {} : { reply: state.draft.reply, draftedBy: state.draft.draftedBy }
  const outcome =
    state.status === 'awaiting_correction'
      ? 'abandoned'
      : state.status === 'awaiting_fee'
        ? 'fee_unpaid'
        : 'other'
  const change = {
    by: actor,
    ...(act === 'approve_reply' ? drafted : {}),
    ...(act === 'close' ? { outcome } : {}),
    ...(act === 'notice_correction' ? { correctionDueOn: addDays(day(on), 7) } : {}),
  }
  return next(list, [TRANSITIONS[act].event, on, change])
}

const keyOf = (list: readonly CaseEvent[]): string =>
  [...new Set(list.map(({ type }) => type))].sort().join(' ')

interface Walk {
  readonly reached: Set<CaseStatus>
  readonly seen: Set<string>
  readonly problems: string[]
  readonly open: Visited[]
}

const enter = (walk: Walk, visited: Visited, [actor, on]: readonly [Actor, IsoDate]): void => {
  const { status } = caseAt(visited.list, on, CALENDAR)
  const permissions = mayDo(visited.list, actor, on, CALENDAR)
  for (const act of CASE_ACTS.filter((each) => ACT_ROLES[each].includes(actor.role))) {
    const event = stepOf(visited.list, act, [actor, on])
    const applied = applyEvent(visited.list, event, { today: on, calendar: CALENDAR })
    if (!permissions[act].allowed && applied.ok)
      walk.problems.push(`${act} applied though refused in ${status}`)
    if (!applied.ok) continue
    if (!TRANSITIONS[act].states.includes(status)) walk.problems.push(`${act} in ${status}`)
    const key = `${keyOf(applied.value)}|${event.type}`
    if (walk.seen.has(key) || visited.list.some(({ type }) => type === event.type)) continue
    walk.seen.add(key)
    walk.open.push({ list: applied.value, steps: visited.steps + 1 })
  }
}

/** Walks lawful orders of acts, each kind of event at most once, five days between two. */
const walkAll = (): Walk => {
  const open: Visited[] = [{ list: events(['submitted', '2024-03-04']), steps: 0 }]
  const walk: Walk = { reached: new Set(['not_submitted']), seen: new Set(), problems: [], open }
  for (let visited = open.pop(); visited !== undefined && walk.seen.size < ENOUGH; visited = open.pop()) {
    const on = addDays(day('2024-03-04'), visited.steps * 5 + 1)
    walk.reached.add(caseAt(visited.list, on, CALENDAR).status)
    for (const actor of PEOPLE) enter(walk, visited, [actor, on])
  }
  return walk
}

describe('the walk through every lawful order of acts', () => {
  const { reached, seen, problems } = walkAll()

  it('reaches every state', () => {
    assert.deepEqual([...reached].sort(), [...CASE_STATUSES].sort())
  })

  it('never adds an event that the table refuses', () => {
    assert.deepEqual(problems, [])
    assert.ok(seen.size > 300, String(seen.size))
  })
})

import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { addDays, day } from '../../src/domain/calendar/civil-date'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../src/domain/calendar/working-days'
import { applyEvent } from '../../src/domain/information-request/apply-event'
import { untoldObjectors } from '../../src/domain/information-request/unwilling-parties'
import { factsOf } from '../../src/domain/information-request/case-facts'
import { CASE_STATUSES } from '../../src/domain/information-request/case-state'
import type { CaseState } from '../../src/domain/information-request/case-state'
import { CASE_ACTS } from '../../src/domain/information-request/events'
import type { CaseAct, CaseEvent } from '../../src/domain/information-request/events'
import { closingOutcomes, type Situation } from '../../src/domain/information-request/guards'
import { judge, situationOf } from '../../src/domain/information-request/may-do'
import { OUTCOMES, OUTCOME_CODES, REPLY_OUTCOMES } from '../../src/domain/information-request/outcomes'
import { TRANSITIONS } from '../../src/domain/information-request/transitions'
import { CLERK, events, HEAD, MAYOR, RESIDENT } from '../domain/information-request/case-builder'
import { IS_WHOLE_MATRIX } from '../support/matrix'
import { stateOf } from './case-walk'
import { contentFor, type Place } from './case-walk-content'

/** What is asked of a state afterwards; thousands of whole ones would fill the memory. */
type Seen = Pick<CaseState, 'status' | 'isOpen' | 'outcome' | 'endedOn'> & {
  readonly remedies: readonly Pick<CaseState['remedies'][number], 'kind' | 'applyBy'>[]
}

const seen = ({ status, isOpen, outcome, endedOn, remedies }: CaseState): Seen => ({
  status,
  isOpen,
  outcome,
  endedOn,
  remedies: remedies.map(({ kind, applyBy }) => ({ kind, applyBy })),
})

/** A place in the life of a request: everything that the table of acts can tell apart, dates left out. */
interface Node {
  readonly key: string
  readonly events: readonly CaseEvent[]
  readonly today: IsoDate
  readonly state: Seen
  readonly next: Set<string>
  readonly acts: Set<CaseAct>
}

const ACTORS = [CLERK, HEAD, MAYOR, RESIDENT]
/** The next day, or after every term is over. */
const WAITS = [1, 70]
const START = day('2021-03-01')
/** Acts that bring nobody nearer to an answer. */
const LEADS_NOWHERE: readonly CaseAct[] = ['withdraw', 'assign', 'note', 'edit_letter']

/** What others are told or asked for help is told apart near the beginning only, lest every place be walked again for it. */
const keyOf = (list: readonly CaseEvent[], state: CaseState): string => {
  const facts = factsOf(list)
  const running = state.consultations.some((each) => each.running)
  const unanswered = facts.consultations.some(({ replied }) => replied === null)
  const unreceived = facts.consultations.some(({ received }) => received === null)
  return JSON.stringify([
    state.status,
    state.isOpen && state.isOverdue,
    facts.correctionNotice === null ? 0 : facts.correctionReceived === null ? 1 : 2,
    facts.extensions.length,
    facts.reasonsGiven === null ? facts.reasonsAsked === null : facts.reasonsGiven.accepted ? 2 : 3,
    facts.feeNotice === null ? 0 : facts.feePaid === null ? 1 : 2,
    state.draft?.draftedBy ?? '',
    [facts.consultations.length > 0, running, unanswered, unreceived],
    state.outcome,
    facts.served !== null,
    list.length < 5 ? facts.assistances.map(({ given }) => given === null) : [],
    list.length < 7 ? [facts.toldParties.length > 0, untoldObjectors(facts).length > 0] : [],
    [facts.rated !== null, facts.publicationProposed !== null, facts.publicationDecided !== null],
  ])
}

/** The contents with which an act is tried: each closing, both judgements, else what fits. */
const contentsOf = (act: CaseAct, list: readonly CaseEvent[], at: Place) => {
  const { type, change } = contentFor(TRANSITIONS[act].event, at, 0)
  if (act === 'close')
    return closingOutcomes(at.state, factsOf(list)).map((outcome) => ({ type, change: { outcome } }))
  if (act === 'judge_reasons')
    return [true, false].map((accepted) => ({ type, change: { accepted, agreedOn: null } }))
  if (act === 'record_consultation_reply' && list.length < 6)
    return ['agrees', 'objects'].map((position) => ({ type, change: { ...change, position } }))
  return [{ type, change }]
}

class Graph {
  readonly nodes = new Map<string, Node>()
  /** Acts that were offered and then refused, whatever was filled in. */
  readonly offeredInVain: string[] = []

  private enter(list: readonly CaseEvent[], today: IsoDate): readonly [Node, boolean] {
    const state = stateOf(list, today, nationalCalendar)
    const key = keyOf(list, state)
    const known = this.nodes.get(key)
    if (known !== undefined) return [known, false]
    const node: Node = { key, events: list, today, state: seen(state), next: new Set(), acts: new Set() }
    this.nodes.set(key, node)
    return [node, true]
  }

  /** Of those who may do the same thing the first does it; in the whole matrix each of them. */
  private expand(node: Node, wait: number): readonly Node[] {
    const on = addDays(node.today, wait)
    const found: Node[] = []
    const waited = this.enter(node.events, on)
    node.next.add(waited[0].key)
    if (waited[1]) found.push(waited[0])
    const here = situationOf(node.events, CLERK, { today: on, calendar: nationalCalendar })
    const followed = new Set<CaseAct>()
    for (const actor of ACTORS) {
      const situation = { ...here, actor }
      // One letter asking for an opinion, or for help, shows all that several do.
      const acts = CASE_ACTS.filter(
        (act) =>
          (act !== 'consult' || situation.facts.consultations.length === 0) &&
          (act !== 'ask_assistance' || situation.facts.assistances.length === 0),
      )
      for (const act of acts.filter((each) => judge(each, situation).allowed)) {
        node.acts.add(act)
        if (!IS_WHOLE_MATRIX && followed.has(act)) continue
        followed.add(act)
        found.push(...this.follow(node, act, situation))
      }
    }
    return found
  }

  private follow(node: Node, act: CaseAct, { actor, state, facts, today: on }: Situation): readonly Node[] {
    const found: Node[] = []
    for (const { type, change } of contentsOf(act, node.events, {
      state,
      facts,
      on,
      by: actor,
    })) {
      const [made] = events([type, on, { ...change, by: actor }])
      const event = { ...made!, seq: node.events.length + 1 }
      const applied = applyEvent(node.events, event, { today: on, calendar: nationalCalendar })
      if (!applied.ok) {
        this.offeredInVain.push(`${act} by ${actor.role} in ${node.key}: ${applied.code}`)
        continue
      }
      const [reached, isNew] = this.enter(applied.value, on)
      node.next.add(reached.key)
      if (isNew) found.push(reached)
    }
    return found
  }

  explore(): void {
    let frontier: readonly Node[] = [this.enter([], START)[0]]
    const [submitted] = events(['submitted', START])
    const [first] = this.enter([submitted!], START)
    frontier[0]!.next.add(first.key)
    frontier = [first]
    while (frontier.length > 0)
      frontier = frontier.flatMap((node) => WAITS.flatMap((wait) => this.expand(node, wait)))
  }

  /** Keys from which an end can be reached. */
  endsReachable(): ReadonlySet<string> {
    const reaching = new Set(
      [...this.nodes.values()]
        .filter(({ state }) => state.endedOn !== null && !state.isOpen && state.status !== 'not_submitted')
        .map(({ key }) => key),
    )
    for (let grown = true; grown;) {
      const more = [...this.nodes.values()].filter(
        ({ key, next }) => !reaching.has(key) && [...next].some((to) => reaching.has(to)),
      )
      for (const { key } of more) reaching.add(key)
      grown = more.length > 0
    }
    return reaching
  }
}

describe('every path through the life of a request, from the table that drives the desk', () => {
  const graph = new Graph()
  before(() => graph.explore())
  const all = () => [...graph.nodes.values()]

  it('is walked: every state is reached and every act carried out', () => {
    assert.deepEqual(
      CASE_STATUSES.filter((status) => !all().some(({ state }) => state.status === status)),
      [],
    )
    assert.deepEqual(
      CASE_ACTS.filter((act) => !all().some(({ acts }) => acts.has(act))),
      [],
    )
    assert.ok(graph.nodes.size > 500, `${graph.nodes.size} places`)
  })

  it('offers no act that is then refused', () => {
    assert.deepEqual(graph.offeredInVain.slice(0, 5), [])
  })

  it('has no dead end: from every place an end can be reached', () => {
    const reaching = graph.endsReachable()
    assert.deepEqual(
      all()
        .filter(({ key }) => !reaching.has(key))
        .map(({ key }) => key),
      [],
    )
  })

  it('ends with an outcome, its basis, its remedy and its row of the annual report', () => {
    const ends = all().filter(({ state }) => !state.isOpen && state.status !== 'not_submitted')
    assert.ok(ends.length > 10)
    for (const { state } of ends) {
      assert.ok(state.outcome !== null)
      const { article, reportRow, remedy } = OUTCOMES[state.outcome]
      assert.match(article, /第[一二三四五六七八九十]+条/)
      assert.match(reportRow, /^r[1-6](_\d)?$/)
      if (state.status !== 'withdrawn') assert.ok(state.remedies.some(({ kind }) => kind === 'complaint'))
      if (remedy !== 'none')
        assert.ok(state.remedies.some(({ kind, applyBy }) => kind === 'reconsideration' && applyBy))
    }
  })

  it('reaches every outcome that no letter carries; the letters’ are walked by the questions of the desk', () => {
    const reached = new Set(all().map(({ state }) => state.outcome))
    assert.deepEqual(
      OUTCOME_CODES.filter((code) => !REPLY_OUTCOMES.includes(code) && !reached.has(code)),
      [],
    )
    assert.ok(reached.has('abusive'))
  })

  it('always leaves somebody of the office something to do while a case is open', () => {
    const idle = all().filter(
      ({ state, acts }) => state.isOpen && [...acts].every((act) => LEADS_NOWHERE.includes(act)),
    )
    assert.deepEqual(
      idle.map(({ key }) => key),
      [],
    )
  })
})

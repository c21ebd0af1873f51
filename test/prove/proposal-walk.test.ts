import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, day, later, type IsoDate } from '../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../src/domain/calendar/working-days'
import type { Actor } from '../../src/domain/people/roles'
import { applyProposalEvent } from '../../src/domain/proposal/apply-proposal-event'
import {
  EVENT_OF_PROPOSAL_ACT,
  PROPOSAL_ACTS,
  type ProposalAct,
  type ProposalEvent,
} from '../../src/domain/proposal/events'
import { judgeProposalAct, situationOfProposal } from '../../src/domain/proposal/may-act'
import { proposalAt } from '../../src/domain/proposal/proposal-at'
import { proposalClock, proposalDuty } from '../../src/domain/proposal/proposal-clock'
import { PROPOSAL } from '../../src/domain/proposal/proposal-kind'
import { isOpenProposal, PROPOSAL_STATUSES } from '../../src/domain/proposal/proposal-status'
import { PROPOSAL_OPINIONS, PROPOSAL_RESULTS } from '../../src/domain/proposal/results'
import { personalInWords } from '../../src/domain/privacy/public-words'
import { proposalEventAfter, proposalFacts, proposalOf } from '../domain/proposal/proposal-builder'

const STEPS = 20_000
const WHO = ['clerk:clerk', 'li:handler', 'head:office_head', 'mayor:mayor', 'an:resident', 'rev:reviewer']
const UNITS = ['water', 'finance', 'works', '']

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!
const actorOf = (who: string): Actor => {
  const [personId = '', role] = who.split(':')
  return { personId, role: role as Actor['role'] }
}

/** What an event may hold, made up from a number; sometimes it lacks what it needs. */
const contentFor = (type: ProposalEvent['type'], n: number): object => {
  const reason = n % 7 === 0 ? '' : '写明的理由'
  const text = n % 6 === 0 ? '' : n % 5 === 0 ? '请打13812345678' : '列入冬修计划'
  if (type === 'amended')
    return { facts: proposalFacts({ isComplex: n % 2 === 0, title: n % 5 === 0 ? '' : '修渠' }), reason }
  if (type === 'assigned')
    return { mainUnitId: pick(UNITS, n), jointUnitIds: n % 3 === 0 ? [] : [pick(UNITS, n + 1)] }
  if (type === 'joint_given') return { unitId: pick(UNITS, n), text }
  if (type === 'answered')
    return { result: pick(PROPOSAL_RESULTS, n), text, talked: n % 11 === 0 ? '' : '走访' }
  if (type === 'opinion_given')
    return { opinion: pick(PROPOSAL_OPINIONS, n), words: n % 4 === 0 ? '' : '没说清' }
  return { reason }
}

/** The last day, counted from the log by months and nothing else. */
const dueByHand = (list: readonly ProposalEvent[]): IsoDate => {
  const { facts } = proposalAt(list)
  const discontent = list.filter((event) => event.type === 'opinion_given' && event.opinion === 'discontent')
  const last = discontent[discontent.length - 1]
  const since = last === undefined ? list : list.slice(list.indexOf(last))
  const isLong = since.some(({ type }) => type === 'extended') || (last === undefined && facts.isComplex)
  return addMonths(last?.on ?? facts.assignedOn, isLong ? 6 : 3)
}

/** What must be true of every proposal that the domain let come about. */
const holds = (list: readonly ProposalEvent[], today: IsoDate): void => {
  const state = proposalAt(list)
  const clock = proposalClock(state, nationalCalendar)
  assert.ok(list.every(({ seq }, at) => seq === at + 1))
  assert.equal(PROPOSAL.outlineOf(list).isPublic, state.isPublic)
  assert.equal(isOpenProposal(state.status), state.answer === null)
  if (state.isPublic) assert.deepEqual(personalInWords(`${state.facts.title}${state.answer?.text}`), [])
  assert.ok(!state.isPublic || state.answer !== null)
  assert.ok(state.status === 'to_assign' || state.mainUnitId !== null)
  assert.equal(clock?.dueOn, dueByHand(list))
  assert.equal(proposalDuty(state, clock, today) === null, !isOpenProposal(state.status))
}

const upTo = (max: number) => fc.integer({ min: 0, max })
const choice = fc.record({
  act: upTo(999),
  who: upTo(99),
  later: fc.oneof({ weight: 9, arbitrary: upTo(5) }, { weight: 1, arbitrary: upTo(120) }),
  content: upTo(999),
  lawful: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
})
type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never

describe('random walks through the life of a proposal', () => {
  const counted = { steps: 0, accepted: 0 }
  const [statuses, acts] = [new Set<string>(), new Set<string>()]

  const lawfulActs = (
    list: readonly ProposalEvent[],
    who: string,
    today: IsoDate,
  ): readonly ProposalAct[] => {
    const situation = situationOfProposal(list, actorOf(who), { today, calendar: nationalCalendar })
    return PROPOSAL_ACTS.filter((act) => judgeProposalAct(act, situation).allowed)
  }

  const take = (list: readonly ProposalEvent[], chosen: Choice, today: IsoDate): readonly ProposalEvent[] => {
    const who = pick(WHO, chosen.who)
    const lawful = lawfulActs(list, who, today)
    const act = pick(chosen.lawful && lawful.length > 0 ? lawful : PROPOSAL_ACTS, chosen.act)
    const type = EVENT_OF_PROPOSAL_ACT[act]
    const event = proposalEventAfter(list, [type, who, today, contentFor(type, chosen.content)])
    const applied = applyProposalEvent(list, { act, event }, { today, calendar: nationalCalendar })
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
      let today = later(day('2026-03-02'), proposalFacts().assignedOn)
      let proposal = proposalOf(['registered', 'clerk:clerk', today])
      for (const chosen of list) {
        today = addDays(today, chosen.later)
        proposal = take(proposal, chosen, today)
        holds(proposal, today)
        statuses.add(proposalAt(proposal).status)
      }
    })
    for (let round = 0; counted.steps < STEPS; round += 1)
      fc.assert(walk, { numRuns: 200, seed: 2026 + round })
    assert.ok(counted.accepted > STEPS / 8, `${counted.accepted} accepted`)
  })

  it('reach every status and carry out every act', () => {
    assert.deepEqual(
      PROPOSAL_STATUSES.filter((status) => !statuses.has(status)),
      [],
    )
    assert.deepEqual(
      PROPOSAL_ACTS.filter((act) => !acts.has(act)),
      [],
    )
  })
})

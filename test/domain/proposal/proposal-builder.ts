import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { applyProposalEvent } from '../../../src/domain/proposal/apply-proposal-event'
import {
  EVENT_OF_PROPOSAL_ACT,
  type ProposalAct,
  type ProposalEvent,
  type ProposalEventType,
} from '../../../src/domain/proposal/events'
import type { ProposalFacts } from '../../../src/domain/proposal/proposal-facts'
import { eventSteps, type EventStep } from '../../support/event-steps'

/** A suggestion of the fourth congress, handed over on the first Monday of March. */
export const proposalFacts = (over: Partial<ProposalFacts> = {}): ProposalFacts => ({
  kind: 'suggestion',
  session: '第四届人民代表大会第二次会议',
  number: '第3号',
  title: '关于修缮灌溉沟渠的建议',
  text: '三组的沟渠漏水，请修一修。',
  proposers: ['岳代表'],
  assignedOn: day('2026-03-02'),
  isComplex: false,
  showsNames: true,
  showsText: true,
  ...over,
})

const CONTENTS: { readonly [T in ProposalEventType]: object } = {
  registered: { facts: proposalFacts() },
  amended: { facts: proposalFacts({ number: '第4号' }), reason: '编号写错' },
  assigned: { mainUnitId: 'water', jointUnitIds: ['finance'], reason: '' },
  joint_given: { unitId: 'finance', text: '可以列入预算' },
  extended: { reason: '涉及三个村，要等勘察' },
  answered: { result: 'B', text: '列入今年冬修计划，十二月底前修好。', talked: '当面走访' },
  opinion_given: { opinion: 'content', words: '' },
  published: {},
  hidden: { reason: '要更正' },
  closed: { reason: '代表没有评价意见' },
}

/** `type`, `person:role`, day, and what differs from the usual content. */
export type ProposalStep = EventStep<ProposalEventType>

export const { after: proposalEventAfter, listOf: proposalOf } = eventSteps<ProposalEvent>(CONTENTS)

export const REGISTERED: ProposalStep = ['registered', 'clerk:clerk']
export const ASSIGNED: ProposalStep = ['assigned', 'clerk:clerk']
export const JOINT: ProposalStep = ['joint_given', 'li:handler', '2026-03-20']
export const ANSWERED: ProposalStep = ['answered', 'li:handler', '2026-05-20']

const ACT_OF = Object.fromEntries(
  Object.entries(EVENT_OF_PROPOSAL_ACT).map(([act, type]) => [type, act]),
) as Readonly<Record<string, ProposalAct>>

/** What the domain says to the next step: its code and field, or '' where it is taken. */
export const objectionTo = (list: readonly ProposalEvent[], step: ProposalStep): readonly string[] => {
  const event = proposalEventAfter(list, step)
  const look = { today: event.on, calendar: nationalCalendar }
  const applied = applyProposalEvent(list, { act: ACT_OF[event.type]!, event }, look)
  return applied.ok ? [] : [applied.code, String(applied.detail.field ?? '')]
}

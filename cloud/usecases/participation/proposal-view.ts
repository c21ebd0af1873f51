import type { ProposalSummary, ProposalView, StaffProposalView } from '../../../src/contract/proposals'
import type { Unit } from '../../../src/domain/people/organisation'
import type { Actor } from '../../../src/domain/people/roles'
import { PROPOSAL_ACTS, type ProposalAct } from '../../../src/domain/proposal/events'
import { judgeProposalAct, type ProposalPermission } from '../../../src/domain/proposal/may-act'
import { PROPOSAL_KIND_TEXTS } from '../../../src/domain/proposal/proposal-facts'
import { PROPOSAL_RULES } from '../../../src/domain/proposal/proposal-rules'
import { isOpenProposal, PROPOSAL_STATUS_TEXTS } from '../../../src/domain/proposal/proposal-status'
import { proposalStory } from '../../../src/domain/proposal/proposal-story'
import { PROPOSAL_OPINION_TEXTS, PROPOSAL_RESULT_TEXTS } from '../../../src/domain/proposal/results'
import type { Person } from '../../ports/people-store'
import { actorAmong } from '../acting/actor-among'
import { answeredInTime, type ProposalPicture } from './proposal-picture'

type Units = readonly Unit[]

const nameOf = (id: string | null, units: Units): string => units.find((unit) => unit.id === id)?.name ?? ''

/** A proposal as a line of a list. */
export const proposalSummary = ({ record, state, duty }: ProposalPicture, units: Units): ProposalSummary => {
  const { kind, session, number, title, assignedOn } = state.facts
  return {
    ...{ kind, session, number, title, assignedOn },
    id: record.id,
    kindText: PROPOSAL_KIND_TEXTS[kind],
    status: state.status,
    statusText: PROPOSAL_STATUS_TEXTS[state.status],
    dueOn: duty?.dueOn ?? null,
    isOverdue: duty?.isOverdue ?? false,
    result: state.answer?.result ?? null,
    mainUnit: nameOf(state.mainUnitId, units),
    isPublic: state.isPublic,
  }
}

/** What everybody reads: names and text only as the proposers agreed. */
export const proposalView = (picture: ProposalPicture, units: Units): ProposalView => {
  const { facts, answer, opinion, jointUnitIds, publishedOn } = picture.state
  return {
    ...proposalSummary(picture, units),
    proposers: facts.showsNames ? facts.proposers : [],
    proposerCount: facts.proposers.length,
    text: facts.showsText ? facts.text : '',
    jointUnits: jointUnitIds.map((id) => nameOf(id, units)),
    answer:
      answer === null
        ? null
        : {
            on: answer.on,
            result: answer.result,
            resultText: PROPOSAL_RESULT_TEXTS[answer.result],
            text: answer.text,
            inTime: answeredInTime(picture) ?? true,
          },
    opinion: opinion?.opinion ?? null,
    opinionText: opinion === null ? '' : PROPOSAL_OPINION_TEXTS[opinion.opinion],
    publishedOn,
  }
}

/** The role in which an act on a proposal is done, and what the table says to it. */
export const proposalActorFor = (
  act: ProposalAct,
  person: Person,
  picture: ProposalPicture,
): { readonly actor: Actor; readonly permission: ProposalPermission } =>
  actorAmong(person, (actor) => judgeProposalAct(act, { ...picture, actor }))

const actsFor = (picture: ProposalPicture, person: Person): StaffProposalView['acts'] =>
  PROPOSAL_ACTS.map((act) => {
    const { text, note } = PROPOSAL_RULES[act]
    const { permission } = proposalActorFor(act, person, picture)
    const { allowed } = permission
    return { act, text, note, allowed, message: permission.allowed ? '' : permission.message }
  })

/** A proposal at the desk for one member of staff. */
export const staffProposalView = (
  picture: ProposalPicture,
  units: Units,
  reader: Person,
): StaffProposalView => {
  const { record, state, clock, today } = picture
  const waiting = state.jointUnitIds.filter((id) => !state.parts.some(({ unitId }) => unitId === id))
  return {
    ...proposalView(picture, units),
    today,
    facts: state.facts,
    clock: isOpenProposal(state.status) ? clock : null,
    mainUnitId: state.mainUnitId ?? '',
    parts: state.parts.map(({ unitId, text, on }) => ({ unit: nameOf(unitId, units), text, on })),
    waitingUnits: waiting.map((id) => ({ id, name: nameOf(id, units) })),
    talked: state.answer?.talked ?? '',
    opinionWords: state.opinion?.words ?? '',
    story: proposalStory(record.events),
    acts: actsFor(picture, reader),
    units: units.map(({ id, name }) => ({ id, name })),
    seq: record.events.length,
  }
}

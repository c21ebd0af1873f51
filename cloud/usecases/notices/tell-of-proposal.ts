import { formatChineseDate, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { PROPOSAL } from '../../../src/domain/proposal/proposal-kind'
import type { ProposalState } from '../../../src/domain/proposal/proposal-at'
import type { Stores } from '../../ports/storage'
import { peopleOfUnit } from '../acting/people-of-unit'
import { pictureOfProposal, proposalUrgency, type ProposalRecord } from '../participation/proposal-picture'
import { tell, tellNew } from './tell'
import { proposalAt } from '../../../src/domain/proposal/proposal-at'

/** What a notice about a proposal leads to. */
export const PROPOSAL_ABOUT = 'proposal'

const MOST_OPEN = 500

const numberOf = ({ facts }: ProposalState): string => `${facts.session}${facts.number}`

/** Tells the unit that leads of what it was given, and the same where the proposers were discontent; never whoever did it. */
export const tellOfProposal = async (record: ProposalRecord, stores: Stores): Promise<void> => {
  const last = record.events.at(-1)
  const isAgain = last?.type === 'opinion_given' && last.opinion === 'discontent'
  if (last === undefined || (last.type !== 'assigned' && !isAgain)) return
  const state = proposalAt(record.events)
  const topic = isAgain ? 'proposal_again' : 'proposal_assigned'
  const to = (await peopleOfUnit(state.mainUnitId, stores)).filter((id) => id !== last.by.personId)
  const notice = {
    topic,
    dedupeKey: `${topic}:${record.id}:${last.seq}`,
    about: { kind: PROPOSAL_ABOUT, id: record.id },
    facts: { number: numberOf(state) },
  } as const
  await tell({ notice, to, payload: { proposalId: record.id } }, stores)
}

/** Tells whoever works on it of each proposal fifteen days before its last day, and again when it is late; once each. */
export const remindOfProposals = async (stores: Stores, today: IsoDate): Promise<number> => {
  let told = 0
  for (const record of await stores.dossiers.of(PROPOSAL).list({ isOpen: true, limit: MOST_OPEN })) {
    const picture = pictureOfProposal(record, stores.settings, today)
    const urgency = proposalUrgency(picture)
    if (picture.duty === null || urgency === null || urgency === 'open') continue
    const topic = urgency === 'overdue' ? 'proposal_late' : 'proposal_due'
    const { dueOn } = picture.duty
    const notice = {
      topic,
      dedupeKey: `${topic}:${record.id}:${dueOn}`,
      about: { kind: PROPOSAL_ABOUT, id: record.id },
      facts: { number: numberOf(picture.state), text: `最迟${formatChineseDate(dueOn)}答复代表。` },
    } as const
    const to = await peopleOfUnit(picture.state.mainUnitId, stores)
    if (await tellNew({ notice, to, payload: { proposalId: record.id } }, stores)) told += 1
  }
  return told
}

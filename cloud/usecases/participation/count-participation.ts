import type { DueCount, WaitingCount } from '../../../src/contract/desk-counts'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { CONCERN } from '../../../src/domain/concern/concern-kind'
import { OPINION_ROUND } from '../../../src/domain/opinion-round/opinion-round-kind'
import { PROPOSAL } from '../../../src/domain/proposal/proposal-kind'
import { TOPIC } from '../../../src/domain/topic/topic-kind'
import type { Stores } from '../../ports/storage'
import { openAtDesk } from '../acting/listed-at-desk'
import { pictureOfConcern } from './concern-view'
import { pictureOfProposal, proposalUrgency } from './proposal-picture'
import { isRoundOverdue, pictureOfRound } from './round-view'
import { deskConcernSummary } from './staff-concern-view'
import { pictureOfTopic, topicUrgency } from './topic-picture'

type Urgency = ReturnType<typeof topicUrgency>

const dueCount = (urgencies: readonly Urgency[]): DueCount => {
  const many = (wanted: Urgency): number => urgencies.filter((each) => each === wanted).length
  return { waiting: urgencies.length, late: many('overdue'), soon: many('soon') }
}

/** Topics to which an answer is owed. */
export const countTopics = async ({ dossiers, settings }: Stores, today: IsoDate): Promise<DueCount> => {
  const open = await openAtDesk(dossiers.of(TOPIC))
  return dueCount(
    open
      .map((record) => pictureOfTopic(record, settings, today))
      .filter(({ duty }) => duty !== null)
      .map(topicUrgency),
  )
}

/** Proposals of deputies to which an answer is owed. */
export const countProposals = async ({ dossiers, settings }: Stores, today: IsoDate): Promise<DueCount> => {
  const open = await openAtDesk(dossiers.of(PROPOSAL))
  return dueCount(open.map((record) => proposalUrgency(pictureOfProposal(record, settings, today))))
}

/** Concerns under way; late are those whose hour is past. */
export const countConcerns = async ({ dossiers }: Stores, now: string): Promise<WaitingCount> => {
  const open = await openAtDesk(dossiers.of(CONCERN))
  const late = open.filter((record) => deskConcernSummary(pictureOfConcern(record), now).next?.isMissed)
  return { waiting: open.length, late: late.length }
}

/** Draft consultations under way; late are those of which nobody told what became of the comments. */
export const countRounds = async (
  { dossiers, settings: { calendar } }: Stores,
  today: IsoDate,
): Promise<WaitingCount> => {
  const open = await openAtDesk(dossiers.of(OPINION_ROUND))
  const late = open.filter((record) => isRoundOverdue(pictureOfRound(record, today), calendar))
  return { waiting: open.length, late: late.length }
}

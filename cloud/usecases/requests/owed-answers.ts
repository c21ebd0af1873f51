import { day, type IsoDate } from '../../../src/domain/calendar/civil-date'
import type { ComplaintState } from '../../../src/domain/complaint/complaint-state'
import { isOpenStatus } from '../../../src/domain/complaint/complaint-status'
import { KIND_RULES } from '../../../src/domain/complaint/kinds'
import { factsOf } from '../../../src/domain/information-request/case-facts'
import { PROPOSAL } from '../../../src/domain/proposal/proposal-kind'
import { TOPIC } from '../../../src/domain/topic/topic-kind'
import type { SettingsInForce, Stores } from '../../ports/storage'
import { pictureOf } from './case-picture'
import { pictureOfComplaint } from '../complaints/complaint-view'
import type { EvidenceLine, InYear } from '../governance/evidence-line'
import { pictureOfProposal } from '../participation/proposal-picture'
import { pictureOfTopic, type TopicRecord } from '../participation/topic-picture'

/** Something that had to be answered by a day: when it was answered, null while it is open. */
export interface Owed extends EvidenceLine {
  readonly dueOn: IsoDate
  readonly answeredOn: IsoDate | null
  /** Who worked on it; null where nobody took it, or a unit did. */
  readonly personId: string | null
  readonly unitId: string | null
}

const MOST = 5000

/** Requests with a term that ran. Whoever drafted the answer stands for a handler who was never named. */
export const owedRequests = async (
  { cases, settings }: Stores,
  { year, today }: InYear,
): Promise<readonly Owed[]> =>
  (await cases.listReceivedSince(day(`${year - 1}-01-01`))).flatMap((record) => {
    const { clocks, repliedOn, endedOn, handler } = pictureOf(record, settings, today).state
    if (clocks.reply === null || (repliedOn === null && endedOn !== null)) return []
    const personId = handler?.personId ?? factsOf(record.events).replied?.draftedBy ?? null
    const times = { dueOn: clocks.reply.dueOn, answeredOn: repliedOn }
    return [{ id: record.id, title: record.number, note: '', ...times, personId, unitId: null }]
  })

/** Whether a letter had to be answered; complaints about disclosure are the county's, and not for those whom they are about. */
const isOwed = ({ addressedTo, answer, status }: ComplaintState): boolean =>
  addressedTo === 'township' && (answer !== null || isOpenStatus(status))

/** Letters with a term that ran. */
export const owedLetters = async (
  { complaints, settings }: Stores,
  { today }: InYear,
): Promise<readonly Owed[]> =>
  (await complaints.listForDesk(MOST)).flatMap((record) => {
    const { state, clocks } = pictureOfComplaint(record, settings, today)
    if (clocks.answer === null || !isOwed(state)) return []
    const title = `${record.number}　${KIND_RULES[state.kind].text}`
    const times = { dueOn: clocks.answer.dueOn, answeredOn: state.answer?.on ?? null }
    const personId = state.handlerId ?? state.answer?.by.personId ?? null
    return [{ id: record.id, title, note: '', ...times, personId, unitId: null }]
  })

const owedTopic = (record: TopicRecord, settings: SettingsInForce, today: IsoDate): readonly Owed[] => {
  const { state, clock, duty } = pictureOfTopic(record, settings, today)
  const { on: answeredOn } = state.answer ?? state.decline ?? { on: null }
  if (clock === null || (answeredOn === null && duty === null)) return []
  const { title } = state.shown ?? state.words
  const times = { dueOn: clock.dueOn, answeredOn }
  return [{ id: record.id, title, note: '', ...times, personId: null, unitId: state.unitId }]
}

/** Topics with a term that ran. */
export const owedTopics = async (
  { dossiers, settings }: Stores,
  { today }: InYear,
): Promise<readonly Owed[]> =>
  (await dossiers.of(TOPIC).list({ limit: MOST })).flatMap((record) => owedTopic(record, settings, today))

/** Proposals of deputies with a term that ran. */
export const owedProposals = async (
  { dossiers, settings }: Stores,
  { today }: InYear,
): Promise<readonly Owed[]> =>
  (await dossiers.of(PROPOSAL).list({ limit: MOST })).flatMap((record) => {
    const { state, clock } = pictureOfProposal(record, settings, today)
    if (clock === null || state.mainUnitId === null) return []
    const times = { dueOn: clock.dueOn, answeredOn: state.answer?.on ?? null }
    const of = { personId: null, unitId: state.mainUnitId }
    return [{ id: record.id, title: state.facts.title, note: '', ...times, ...of }]
  })

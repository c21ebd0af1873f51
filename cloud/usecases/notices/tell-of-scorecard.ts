import { formatChineseDate } from '../../../src/domain/calendar/civil-date'
import type { NoticeTopic } from '../../../src/domain/notices/notice-words'
import { mustStepAside } from '../../../src/domain/people/recusal'
import type { ScorecardAct } from '../../../src/domain/scorecard/events'
import { scorecardAt, type ScorecardState } from '../../../src/domain/scorecard/scorecard-at'
import { scorecardTitle } from '../../../src/domain/scorecard/scorecard-kind'
import { isOfUnit, SCORECARD_RULES } from '../../../src/domain/scorecard/scorecard-rules'
import type { Stores } from '../../ports/storage'
import type { ScorecardRecord } from '../governance/scorecard-view'
import { peopleInRoles } from '../requests/staff-people'
import { tell } from './tell'

const TOPICS: Readonly<Partial<Record<ScorecardAct, NoticeTopic>>> = {
  show: 'scorecard_shown',
  appeal: 'scorecard_appealed',
  decide: 'scorecard_decided',
}

/** The unit hears of its card; an appeal is told to those who may decide on it. */
const audienceOf = async (act: ScorecardAct, { unit }: ScorecardState, stores: Stores) => {
  const chart = await stores.organisation.chart()
  if (act !== 'appeal')
    return [...new Set(chart.posts.map(({ personId }) => personId))].filter((id) => isOfUnit(id, unit, chart))
  const concerned = unit.kind === 'unit' ? [{ kind: 'unit', id: unit.id } as const] : []
  const heads = await peopleInRoles(SCORECARD_RULES.decide.roles, stores)
  return heads.filter((id) => !mustStepAside(id, concerned, chart))
}

/** Tells whoever an act on a card is for, never whoever did it. */
export const tellOfScorecard = async (
  { id, events }: ScorecardRecord,
  act: ScorecardAct,
  { stores, exceptId }: { readonly stores: Stores; readonly exceptId: string },
): Promise<void> => {
  const topic = TOPICS[act]
  if (topic === undefined) return
  const state = scorecardAt(events)
  const to = (await audienceOf(act, state, stores)).filter((personId) => personId !== exceptId)
  const until =
    act === 'show' && state.appealBy !== null ? `，最迟${formatChineseDate(state.appealBy)}申诉` : ''
  const notice = {
    topic,
    dedupeKey: `${topic}:${id}:${events.length}`,
    about: { kind: 'scorecard', id },
    facts: { number: '', text: `${scorecardTitle(state)}${until}。` },
  }
  await tell({ notice, to, payload: { dossierId: id } }, stores)
}

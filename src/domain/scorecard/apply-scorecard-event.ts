import type { IsoDate } from '../calendar/civil-date'
import { objection, type ActObjection, refusedFor } from '../dossier/act-rule'
import type { OrganisationChart } from '../people/organisation'
import { fail, ok, type Result } from '../result'
import { assessedPeriod, isOver } from './assessed-period'
import type {
  ScorecardAct,
  ScorecardAppealed,
  ScorecardDecided,
  ScorecardDrafted,
  ScorecardEvent,
} from './events'
import { isWithoutDesk, judgeScorecardAct } from './scorecard-rules'
import { scorecardAt, type ScorecardState } from './scorecard-at'

type Objection = ActObjection<string> | null

const blank = (text: string): boolean => text.trim() === ''

const appealObjection = (
  { criterion, reason, from }: ScorecardAppealed,
  state: ScorecardState,
  chart: OrganisationChart,
): Objection => {
  const costs = state.facts[criterion].some(({ isBad }) => isBad)
  if (!costs) return objection('nothing-to-mend', '这一项没有扣分，不用申诉。', 'criterion')
  if (state.appeals.some((each) => each.criterion === criterion))
    return objection('nothing-to-mend', '这一项已经申诉过，一项只申诉一次。', 'criterion')
  if (blank(reason)) return objection('reason-missing', '请写明申诉的理由。', 'reason')
  return blank(from) && isWithoutDesk(state.unit, chart)
    ? objection('reason-missing', '请写明是谁提出的。', 'from')
    : null
}

const decisionObjection = (event: ScorecardDecided, state: ScorecardState): Objection => {
  const { criterion, granted, excused, reason, by } = event
  const appeal = state.appeals.find((each) => each.criterion === criterion && each.decision === null)
  if (appeal === undefined)
    return objection('nothing-to-mend', '这一项没有待复核的申诉，请刷新后再看。', 'criterion')
  if (appeal.by.personId === by.personId)
    return objection('nothing-to-mend', '这一项申诉是您登记的，请由其他负责人复核。', 'criterion')
  if (blank(reason)) return objection('reason-missing', '请写明决定的理由。', 'reason')
  if (!granted) return null
  const costing = new Set(state.facts[criterion].filter(({ isBad }) => isBad).map(({ key }) => key))
  return excused.length === 0 || !excused.every((key) => costing.has(key))
    ? objection('nothing-to-mend', '申诉成立的，请选出哪些不扣分。', 'excused')
    : null
}

const contentObjection = (
  event: ScorecardEvent,
  state: ScorecardState,
  chart: OrganisationChart,
): Objection => {
  if (event.type === 'appealed') return appealObjection(event, state, chart)
  if (event.type === 'decided') return decisionObjection(event, state)
  return event.type === 'struck_out' && blank(event.reason)
    ? objection('reason-missing', '请写明理由。', 'reason')
    : null
}

/**
 * Checks the first event of a card: only a period that is over is assessed.
 * Fails: `date-to-come`; `detail.message` is Chinese.
 * @example draftScorecard(drafted).ok
 */
export const draftScorecard = (event: ScorecardDrafted): Result<readonly ScorecardEvent[]> => {
  const period = assessedPeriod(event.period)
  return period === null || !isOver(period, event.on)
    ? refusedFor(objection('date-to-come', '这个时段还没有结束，结束以后再评分。', 'period'))
    : ok([event])
}

/** An event with its act, the day and the township's chart. */
export interface AddedToCard {
  readonly act: ScorecardAct
  readonly event: ScorecardEvent
  readonly chart: OrganisationChart
  readonly today: IsoDate
}

/**
 * Adds an event to a card when the act behind it is lawful for its author and its content holds.
 * Fails: with the code of the table, or one of its own; `detail.message` is Chinese and names the cure.
 * @example applyScorecardEvent(events, { act: 'confirm', event, chart, today })
 */
export const applyScorecardEvent = (
  events: readonly ScorecardEvent[],
  { act, event, chart, today }: AddedToCard,
): Result<readonly ScorecardEvent[]> => {
  if (event.seq !== events.length + 1)
    return fail('wrong-sequence', { message: '这张评分表已有新的办理，请刷新后再办。' })
  const state = scorecardAt(events)
  const permission = judgeScorecardAct(act, state, { actor: event.by, today, chart })
  if (!permission.allowed) return fail(permission.code, { message: permission.message })
  const found = contentObjection(event, state, chart)
  return found === null ? ok([...events, event]) : refusedFor(found)
}

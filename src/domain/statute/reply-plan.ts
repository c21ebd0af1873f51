import type { IsoDate } from '../calendar/civil-date'
import { firstWorkingDayFrom, provisionalDateOfRank, rankOf } from '../calendar/working-days'
import type { Calendar } from '../calendar/working-days'
import { ok } from '../result'
import type { Result } from '../result'
import { disjoint, stoppedBy } from './consultation'
import type { StoppedRanks } from './consultation'
import type { ClockRefusal, InterpretationChoices } from './interpretation-choices'
import {
  CONSULTATION_ARTICLE,
  CONSULTATION_ARTICLE_2007,
  CORRECTION_ARTICLE,
  CORRECTION_NOTICE_PERIOD,
  EXTENSION_LIMIT,
  EXTENSION_LIMIT_2007,
  FEE_ARTICLE,
  IN_FORCE_FROM,
  REPLY_PERIOD,
  REPLY_PERIOD_2007,
} from './periods'
import type { ReplyFacts } from './reply-facts'

/** Lengths and article of the rules that govern a request, by its day of receipt (A9). */
export interface ReplyRule {
  readonly term: number
  readonly extensionLimit: number
  readonly article: string
  readonly consultationArticle: string
  readonly old: boolean
}

/** The day from which the term runs, and why it is that day. */
export interface ReplyBase {
  readonly on: IsoDate
  readonly reason: string
  readonly article: string | null
}

/** A request's facts laid on the ranks of a calendar, ready to be counted. */
export interface ReplyPlan {
  readonly rule: ReplyRule
  readonly base: ReplyBase
  readonly baseRank: number
  readonly stops: readonly StoppedRanks[]
  /** Whether the correction notice went out after its own term (A4). */
  readonly lateNotice: boolean
}

const NEW_RULE: ReplyRule = {
  term: REPLY_PERIOD.length,
  extensionLimit: EXTENSION_LIMIT.length,
  article: REPLY_PERIOD.article,
  consultationArticle: CONSULTATION_ARTICLE,
  old: false,
}
const OLD_RULE: ReplyRule = {
  term: REPLY_PERIOD_2007.length,
  extensionLimit: EXTENSION_LIMIT_2007.length,
  article: REPLY_PERIOD_2007.article,
  consultationArticle: CONSULTATION_ARTICLE_2007,
  old: true,
}

const ruleFor = (receivedOn: IsoDate, choices: InterpretationChoices): ReplyRule =>
  receivedOn < IN_FORCE_FROM.regulation2019 && choices.requestsBefore2019 === 'old_rules'
    ? OLD_RULE
    : NEW_RULE

const asReceived = (on: IsoDate, calendar: Calendar, choices: InterpretationChoices): IsoDate => {
  if (choices.receiptOnRestDay === 'as_recorded') return on
  const moved = firstWorkingDayFrom(calendar, on)
  return moved.ok ? moved.value.on : on
}

const isLateNotice = (facts: ReplyFacts, calendar: Calendar): boolean => {
  if (facts.correctionNoticeOn === null) return false
  const [received, notice] = [rankOf(calendar, facts.receivedOn), rankOf(calendar, facts.correctionNoticeOn)]
  if (!received.ok || !notice.ok) return false
  const last = provisionalDateOfRank(calendar, received.value + CORRECTION_NOTICE_PERIOD.length)
  return last.ok && facts.correctionNoticeOn > last.value.on
}

const baseOf = (facts: ReplyFacts, calendar: Calendar, choices: InterpretationChoices): ReplyBase => {
  let base: ReplyBase = {
    on: asReceived(facts.receivedOn, calendar, choices),
    reason: '收到申请',
    article: null,
  }
  const restarts =
    choices.afterCorrection === 'restart' &&
    !(choices.lateCorrectionNotice === 'no_restart' && isLateNotice(facts, calendar))
  if (restarts && facts.correctionReceivedOn !== null) {
    const on = asReceived(facts.correctionReceivedOn, calendar, choices)
    if (on >= base.on) base = { on, reason: '收到补正后的申请，期限重新起算', article: CORRECTION_ARTICLE }
  }
  if (facts.feePaidOn !== null && facts.feePaidOn >= base.on) {
    base = { on: facts.feePaidOn, reason: '申请人缴费，自次日起重新起算', article: FEE_ARTICLE }
  }
  return base
}

const waitingForCorrection = (
  facts: ReplyFacts,
  calendar: Calendar,
  choices: InterpretationChoices,
): StoppedRanks | null => {
  if (choices.afterCorrection === 'restart') return null
  if (facts.correctionNoticeOn === null || facts.correctionReceivedOn === null) return null
  const [after, through] = [
    rankOf(calendar, facts.correctionNoticeOn),
    rankOf(calendar, facts.correctionReceivedOn),
  ]
  if (!after.ok || !through.ok) return null
  const throughRank = Math.max(after.value, through.value)
  return { afterRank: after.value, throughRank, reason: `等待补正，不计入（${CORRECTION_ARTICLE}）` }
}

const stopsOf = (
  facts: ReplyFacts,
  { base, rule }: { readonly base: ReplyBase; readonly rule: ReplyRule },
  [calendar, choices]: readonly [Calendar, InterpretationChoices],
): Result<readonly StoppedRanks[], ClockRefusal> => {
  const stops: StoppedRanks[] = []
  for (const consultation of facts.consultations) {
    if (consultation.sentOn < base.on) continue
    const stopped = stoppedBy(consultation, calendar, choices)
    if (!stopped.ok) return stopped
    stops.push({ ...stopped.value, reason: `${stopped.value.reason}（${rule.consultationArticle}）` })
  }
  const waiting = waitingForCorrection(facts, calendar, choices)
  return ok(disjoint(waiting === null ? stops : [...stops, waiting], choices))
}

/**
 * Lays a request's facts on the ranks of a calendar: rule, start day, stopped stretches.
 * Source: Regulation (2019) Art. 30, 33; (2007) Art. 24; fee measures Art. 6. Choices: A1, A3–A9.
 * Fails: `calendar-not-published` when the term begins before the calendar.
 * @example planFor(onlyReceived(day('2026-03-02')), nationalCalendar, DEFAULT_CHOICES)
 */
export const planFor = (
  facts: ReplyFacts,
  calendar: Calendar,
  choices: InterpretationChoices,
): Result<ReplyPlan, ClockRefusal> => {
  const base = baseOf(facts, calendar, choices)
  const baseRank = rankOf(calendar, base.on)
  if (!baseRank.ok) return baseRank
  const rule = ruleFor(facts.receivedOn, choices)
  const stops = stopsOf(facts, { base, rule }, [calendar, choices])
  if (!stops.ok) return stops
  const lateNotice = isLateNotice(facts, calendar)
  return ok({ rule, base, baseRank: baseRank.value, stops: stops.value, lateNotice })
}

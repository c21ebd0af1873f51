import { earliestOf, type IsoDate } from '../calendar/civil-date'
import type { Calendar, CountedDate } from '../calendar/working-days'
import { ok } from '../result'
import type { Result } from '../result'
import type { Clock, LedgerDay } from './clock'
import { choicesOf } from './interpretation-choices'
import type { ChosenInterpretations, ClockRefusal, InterpretationChoices } from './interpretation-choices'
import { workingDayLedger } from './ledger'
import { CORRECTION_ARTICLE, CORRECTION_NOTICE_PERIOD } from './periods'
import { countPlan, countReply } from './reply-count'
import type { CountedReply } from './reply-count'
import type { ReplyFacts } from './reply-facts'
import { planFor } from './reply-plan'
import type { ReplyPlan } from './reply-plan'
import { calendarInUse, choicesByCalendar, clockWith, earlierNationally } from './term'

/**
 * Only the date of `replyDeadline`, without ledger: for lists, statistics and the proof.
 * Source: Regulation (2019) Art. 33, (2007) Art. 24. Unit: civil date in Asia/Shanghai, inclusive.
 * Fails: `calendar-not-published` when the period enters a year whose holidays are not yet announced.
 * @example replyDueOn(onlyReceived(day('2026-03-02')), nationalCalendar) // ok({ on: '2026-03-30', provisional: false })
 */
export const replyDueOn = (
  facts: ReplyFacts,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<CountedDate, ClockRefusal> => {
  const choices = choicesOf(chosen)
  const counted = countReply(facts, calendarInUse(calendar, choices), choices)
  return counted.ok ? ok({ on: counted.value.dueOn, provisional: counted.value.provisional }) : counted
}

const choicesUsed = (facts: ReplyFacts, plan: ReplyPlan, calendar: Calendar): readonly string[] => {
  const used: readonly (readonly [string, boolean])[] = [
    ['A1', facts.correctionReceivedOn !== null],
    ['A2', facts.extensions.length > 0],
    ['A3', !calendar.isWorkingDay(facts.receivedOn)],
    ['A4', plan.lateNotice],
    ['A5', plan.stops.length > 0],
    ['A6', facts.consultations.some((each) => each.repliedOn === null)],
    ['A7', facts.consultations.length > 1],
    ['A8', facts.feePaidOn !== null],
    ['A9', plan.rule.old],
  ]
  return used.filter(([, applies]) => applies).map(([code]) => code)
}

const LATE_NOTICE = `补正告知超过${CORRECTION_NOTICE_PERIOD.length}个工作日（${CORRECTION_ARTICLE}），请同时留意未重新起算的日期`
const NO_RECEIPT = '未记录被征求方收到征求意见书的日期，按发出之日推算其答复期限'

const breachesOf = (facts: ReplyFacts, plan: ReplyPlan, counted: CountedReply): readonly string[] => [
  ...(plan.lateNotice ? [LATE_NOTICE] : []),
  ...counted.voidExtensions,
  ...(facts.consultations.some((each) => each.receivedOn === null) ? [NO_RECEIPT] : []),
]

const cautiousDate = (
  facts: ReplyFacts,
  [plan, dueOn]: readonly [ReplyPlan, IsoDate],
  [calendar, choices]: readonly [Calendar, InterpretationChoices],
): IsoDate | null => {
  const national = earlierNationally(dueOn, calendar, (below) => {
    const counted = countReply(facts, below, choices)
    return counted.ok ? ok({ on: counted.value.dueOn, provisional: counted.value.provisional }) : counted
  })
  if (!plan.lateNotice || facts.correctionReceivedOn === null) return national
  const unrestarted = countReply({ ...facts, correctionReceivedOn: null }, calendar, choices)
  if (!unrestarted.ok || unrestarted.value.dueOn >= dueOn) return national
  return earliestOf([national, unrestarted.value.dueOn])
}

const ledgerOf = (plan: ReplyPlan, dueOn: IsoDate, calendar: Calendar): readonly LedgerDay[] => {
  const { byRank, dates } = calendar.table
  const dateAt = (rank: number): IsoDate => dates[byRank[Math.min(rank, byRank.length - 1)]!]!
  const stops = plan.stops
    .filter((stop) => stop.throughRank > stop.afterRank)
    .map((stop) => ({
      afterOn: stop.afterRank < 1 ? plan.base.on : dateAt(stop.afterRank),
      throughOn: dateAt(stop.throughRank),
      reason: stop.reason,
    }))
  return workingDayLedger({ startOn: plan.base.on, dueOn, startReason: plan.base.reason, stops }, calendar)
}

const basisOf = (plan: ReplyPlan): readonly string[] => [
  plan.rule.article,
  ...(plan.base.article === null ? [] : [plan.base.article]),
  ...(plan.stops.length === 0 ? [] : [plan.rule.consultationArticle]),
]

/**
 * Last day on which the office may lawfully reply, with its reasons and day by day ledger.
 * Source: Government Information Disclosure Regulation (2019) Art. 33; requests of before 2019-05-15: (2007) Art. 24.
 * Unit: civil date in Asia/Shanghai, inclusive. Counting convention: ADR 0007. Choices: A1–A9, A14, A15.
 * Starts at the latest of receipt, first corrected application and payment. Consultations begun since then are left out.
 * An extension counts when notified by the last day and within the limit; otherwise it is void as a whole.
 * Fails: `calendar-not-published` when the period enters a year whose holidays are not yet announced.
 * @example replyDeadline(onlyReceived(day('2026-03-02')), nationalCalendar) // due 2026-03-30
 */
export const replyDeadline = (
  facts: ReplyFacts,
  calendar: Calendar,
  chosen?: ChosenInterpretations,
): Result<Clock, ClockRefusal> => {
  const choices = choicesOf(chosen)
  const inUse = calendarInUse(calendar, choices)
  const plan = planFor(facts, inUse, choices)
  if (!plan.ok) return plan
  const counted = countPlan(facts, plan.value, [inUse, choices])
  if (!counted.ok) return counted
  const { dueOn, provisional, extendedBy } = counted.value
  const clock = {
    name: 'reply',
    startOn: plan.value.base.on,
    dueOn,
    unit: 'working_days',
    length: plan.value.rule.term + extendedBy,
    basis: basisOf(plan.value),
    choices: [...choicesUsed(facts, plan.value, inUse), ...choicesByCalendar(inUse, provisional)],
    provisional,
    breaches: breachesOf(facts, plan.value, counted.value),
    cautiousOn: cautiousDate(facts, [plan.value, dueOn], [inUse, choices]),
  } as const
  return ok(clockWith(clock, () => ledgerOf(plan.value, dueOn, inUse)))
}

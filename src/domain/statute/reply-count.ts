import type { IsoDate } from '../calendar/civil-date'
import { provisionalDateOfRank, rankOf } from '../calendar/working-days'
import type { Calendar } from '../calendar/working-days'
import { ok } from '../result'
import type { Result } from '../result'
import type { ClockRefusal, InterpretationChoices } from './interpretation-choices'
import type { ReplyFacts } from './reply-facts'
import { planFor } from './reply-plan'
import type { ReplyPlan } from './reply-plan'
import { accepted } from './term'

/** A reply term counted out. */
export interface CountedReply {
  readonly dueOn: IsoDate
  readonly provisional: boolean
  readonly rank: number
  readonly extendedBy: number
  /** Chinese remarks on extensions without effect. */
  readonly voidExtensions: readonly string[]
}

const rankAfter = (plan: ReplyPlan, days: number): number => {
  let due = plan.baseRank + days
  for (const { afterRank, throughRank } of plan.stops) {
    if (afterRank < due) due += Math.max(0, throughRank - Math.max(afterRank, plan.baseRank))
  }
  return due
}

const rankExtended = (
  plan: ReplyPlan,
  extension: { readonly onRank: number; readonly days: number },
  choices: InterpretationChoices,
): number => {
  if (choices.extensionFrom === 'end_of_term') return rankAfter(plan, plan.rule.term + extension.days)
  return Math.max(rankAfter(plan, plan.rule.term), extension.onRank + extension.days)
}

const extensionFault = (days: number, limit: number, late: boolean): string | null => {
  if (late) return '延期告知晚于答复期限届满日，延期无效'
  if (days < 1 || !Number.isInteger(days)) return '延期天数应为正整数，延期无效'
  return days > limit ? `延期超过${limit}个工作日，延期整体无效` : null
}

const extendedRank = (
  facts: ReplyFacts,
  plan: ReplyPlan,
  [calendar, choices, dueOn]: readonly [Calendar, InterpretationChoices, IsoDate],
): Pick<CountedReply, 'rank' | 'extendedBy' | 'voidExtensions'> => {
  const voidExtensions: string[] = []
  const { term, extensionLimit } = plan.rule
  for (const { on, days: asked } of [...facts.extensions].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    const days = asked ?? extensionLimit
    const fault = extensionFault(days, extensionLimit, on > dueOn)
    if (fault === null) {
      const onRank = rankOf(calendar, on)
      const rank = rankExtended(plan, { onRank: onRank.ok ? onRank.value : 0, days }, choices)
      return { rank, extendedBy: days, voidExtensions }
    }
    voidExtensions.push(fault)
  }
  return { rank: rankAfter(plan, term), extendedBy: 0, voidExtensions }
}

/**
 * Counts a plan out: the plain term, then the first extension that the law accepts.
 * An extension must be notified by the last day, and within the limit; otherwise it is void as a whole (A2).
 * Fails: `calendar-not-published` when a year without holiday notice is needed and A15 refuses it.
 * @example countPlan(facts, plan, [nationalCalendar, DEFAULT_CHOICES])
 */
export const countPlan = (
  facts: ReplyFacts,
  plan: ReplyPlan,
  [calendar, choices]: readonly [Calendar, InterpretationChoices],
): Result<CountedReply, ClockRefusal> => {
  const plain = provisionalDateOfRank(calendar, rankAfter(plan, plan.rule.term))
  const first = plain.ok ? accepted(plain.value, choices) : plain
  if (!first.ok) return first
  const extended = extendedRank(facts, plan, [calendar, choices, first.value.on])
  const last = extended.extendedBy === 0 ? first : provisionalDateOfRank(calendar, extended.rank)
  const due = last.ok ? accepted(last.value, choices) : last
  return due.ok ? ok({ ...extended, dueOn: due.value.on, provisional: due.value.provisional }) : due
}

/**
 * Lays out and counts a request's reply term.
 * Fails: `calendar-not-published`.
 * @example countReply(onlyReceived(day('2026-03-02')), nationalCalendar, DEFAULT_CHOICES)
 */
export const countReply = (
  facts: ReplyFacts,
  calendar: Calendar,
  choices: InterpretationChoices,
): Result<CountedReply, ClockRefusal> => {
  const plan = planFor(facts, calendar, choices)
  return plan.ok ? countPlan(facts, plan.value, [calendar, choices]) : plan
}

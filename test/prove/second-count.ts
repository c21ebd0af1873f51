import { dateText, dayOf, LAST_KNOWN, monthsLater, WORKED } from './day-map'
import type { Happening, MadeUpQuestion } from './question'

/**
 * The second implementation: it walks from day to day and marks, where src/domain calculates with ranks.
 * `null` = the answer lies beyond the published holidays.
 */
type Day = number | null

const REGULATION_2019 = dayOf('2019-05-15')

const first = (happenings: readonly Happening[], name: string): number | null => {
  const days = happenings.filter((each) => each.name === name).map((each) => each.day)
  return days.length === 0 ? null : Math.min(...days)
}

const need = (happenings: readonly Happening[], name: string): number => {
  const day = first(happenings, name)
  if (day === null) throw new Error(`made-up question lacks ${name}`)
  return day
}

const NONE = new Set<number>()

const walk = (
  worked: Uint8Array,
  [from, count]: readonly [number, number],
  stopped: Set<number> = NONE,
): Day => {
  let day = from
  let left = count
  while (left > 0) {
    day += 1
    if (day > LAST_KNOWN) return null
    if (worked[day] === 1 && !stopped.has(day)) left -= 1
  }
  return day
}

const roll = (worked: Uint8Array, from: number): Day => {
  let day = from
  while (day <= LAST_KNOWN && worked[day] === 0) day += 1
  return day > LAST_KNOWN ? null : day
}

interface Letter {
  readonly sent: number
  received: number | null
  replied: number | null
}

const lettersTo = (happenings: readonly Happening[], party: string): readonly Letter[] => {
  const letters = new Map<string, Letter>()
  for (const { name, who, day } of happenings) {
    if (name === `${party}_sent`) letters.set(who, { sent: day, received: null, replied: null })
  }
  for (const { name, who, day } of happenings) {
    const letter = letters.get(who)
    if (letter !== undefined && name === `${party}_received`) letter.received = day
    if (letter !== undefined && name === `${party}_replied`) letter.replied = day
  }
  return [...letters.values()]
}

const markStopped = (stopped: Set<number>, worked: Uint8Array, letter: Letter): void => {
  const cap = walk(worked, [letter.received ?? letter.sent, 15]) ?? LAST_KNOWN
  const end = letter.replied === null ? cap : Math.min(letter.replied, cap)
  for (let day = letter.sent + 1; day <= end; day += 1) if (worked[day] === 1) stopped.add(day)
}

const replyDue = (happenings: readonly Happening[], worked: Uint8Array): Day => {
  const received = need(happenings, 'received')
  const corrected = first(happenings, 'correction_received')
  const paid = first(happenings, 'fee_paid')
  const base = Math.max(received, corrected ?? received, paid ?? received)
  const term = received < REGULATION_2019 ? 15 : 20
  const stopped = new Set<number>()
  for (const letter of [...lettersTo(happenings, 'third_party'), ...lettersTo(happenings, 'agency')]) {
    if (letter.sent >= base) markStopped(stopped, worked, letter)
  }
  const due = walk(worked, [base, term], stopped)
  if (due === null) return null
  const lawful = happenings
    .filter((each) => each.name === 'extended' && each.day <= due)
    .map((each) => ({ on: each.day, days: each.days ?? term }))
    .filter(({ days }) => days >= 1 && days <= term)
    .sort((a, b) => a.on - b.on)[0]
  return lawful === undefined ? due : walk(worked, [base, term + lawful.days], stopped)
}

const petitionHandle = (happenings: readonly Happening[]): number => {
  const due = need(happenings, 'petition_accepted') + 60
  const extension = happenings.find((each) => each.name === 'petition_extended')
  if (extension === undefined || extension.day > due) return due
  const days = extension.days ?? 30
  return days >= 1 && days <= 30 ? due + days : due
}

const noReply = (happenings: readonly Happening[], worked: Uint8Array): Day => {
  const due = replyDue(happenings, worked)
  return due === null ? null : roll(worked, due + 60)
}

type Rule = (happenings: readonly Happening[], worked: Uint8Array) => Day

const workingDays =
  (name: string, count: number): Rule =>
  (happenings, worked) =>
    walk(worked, [need(happenings, name), count])

const letterDays =
  (kind: string, count: number, began = 'received'): Rule =>
  (happenings, worked) => {
    const more = happenings.find(({ name }) => name === `${kind}_extended`)?.days ?? 0
    return walk(worked, [need(happenings, `${kind}_${began}`), count + more])
  }

const rolledDays =
  (name: string, count: number): Rule =>
  (happenings, worked) =>
    roll(worked, need(happenings, name) + count)

const RULES: Readonly<Record<string, Rule>> = {
  reply_due: replyDue,
  correction_notice_due: workingDays('received', 7),
  third_party_due: workingDays('third_party_received', 15),
  agency_due: workingDays('agency_received', 15),
  publish_due: workingDays('formed', 20),
  interpretation_due: workingDays('published', 3),
  petition_objection_due: workingDays('petition_transferred', 5),
  fee_payment_due: rolledDays('fee_notice_received', 30),
  petition_review_apply_due: rolledDays('petition_reply_served', 30),
  reconsideration_apply_due: rolledDays('reply_served', 60),
  lawsuit_after_reconsideration_due: rolledDays('reconsideration_served', 15),
  reconsideration_apply_due_no_reply: noReply,
  lawsuit_due: (happenings, worked) => roll(worked, monthsLater(need(happenings, 'reply_served'), 6)),
  petition_notify_due: (happenings) => need(happenings, 'petition_received') + 15,
  petition_handle_due: petitionHandle,
  message_due: letterDays('message', 7),
  disclosure_complaint_due: letterDays('disclosure_complaint', 15),
  opinion_summary_due: workingDays('opinion_round_ended', 20),
  topic_due: letterDays('topic', 15, 'named'),
  reconsideration_decision_due_simple: (happenings) => need(happenings, 'reconsideration_accepted') + 30,
  deputy_proposal_due: (happenings) =>
    monthsLater(need(happenings, 'assigned'), first(happenings, 'complex') === null ? 3 : 6),
  annual_report_due: (happenings) =>
    dayOf(`${Number(dateText(need(happenings, 'year_end')).slice(0, 4)) + 1}-01-31`),
}

/** Names of the questions the second count can answer. */
export const ASKS = Object.keys(RULES)

/** The second answer to a question: a date, or OUT_OF_CALENDAR. */
export const secondAnswer = ({ ask, calendar, happenings }: MadeUpQuestion): string => {
  const rule = RULES[ask]
  if (rule === undefined) throw new Error(`no such question: ${ask}`)
  const day = rule(happenings, WORKED[calendar])
  return day === null ? 'OUT_OF_CALENDAR' : dateText(day)
}

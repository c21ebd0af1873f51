import { dayOf, LAST_KNOWN } from './day-map'
import type { Happening, MadeUpQuestion } from './question'
import { ASKS } from './second-count'

/** Gives the next whole number in [0, below). */
export type Dice = (below: number) => number

/** A repeatable source of chance (mulberry32). */
export const diceFrom = (seed: number): Dice => {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

const FIRST = dayOf('2019-01-01')
const SIMPLE_PROCEDURE_FROM = dayOf('2024-01-01')

const happening = (name: string, day: number, extra: Partial<Happening> = {}): Happening => ({
  name,
  day,
  who: '',
  days: null,
  ...extra,
})

const anyDay = (dice: Dice): number => FIRST + dice(LAST_KNOWN - FIRST + 1)

const consultation = (
  dice: Dice,
  near: number,
  [party, who]: readonly [string, string],
): readonly Happening[] => {
  const sent = near + dice(25)
  const received = sent + dice(6)
  const replied = received + dice(40)
  return [
    happening(`${party}_sent`, sent, { who }),
    ...(dice(10) === 0 ? [] : [happening(`${party}_received`, received, { who })]),
    ...(dice(4) === 0 ? [] : [happening(`${party}_replied`, replied, { who })]),
  ]
}

const correction = (dice: Dice, received: number): readonly Happening[] => {
  const notice = received + dice(18)
  return [happening('correction_notice', notice), happening('correction_received', notice + dice(30))]
}

const payment = (dice: Dice, received: number): readonly Happening[] => {
  const notice = received + dice(25)
  return [happening('fee_notice_received', notice), happening('fee_paid', notice + dice(35))]
}

const extension = (dice: Dice, received: number): Happening =>
  happening('extended', received + dice(60), { days: dice(3) === 0 ? null : dice(24) })

const life = (dice: Dice): readonly Happening[] => {
  const received = anyDay(dice)
  const parts: Happening[] = [happening('received', received)]
  if (dice(3) === 0) parts.push(...correction(dice, received))
  if (dice(12) === 0) parts.push(...payment(dice, received))
  const consultations = dice(4)
  for (let nth = 1; nth <= consultations; nth += 1) {
    const party = dice(3) === 0 ? 'agency' : 'third_party'
    parts.push(...consultation(dice, received, [party, String(nth)]))
  }
  if (dice(3) === 0) parts.push(extension(dice, received))
  if (dice(20) === 0) parts.push(extension(dice, received))
  return parts
}

const shuffled = (dice: Dice, happenings: readonly Happening[]): readonly Happening[] => {
  const rest = [...happenings]
  const mixed: Happening[] = []
  while (rest.length > 0) mixed.push(...rest.splice(dice(rest.length), 1))
  return mixed
}

const STARTS: Readonly<Record<string, string>> = {
  correction_notice_due: 'received',
  third_party_due: 'third_party_received',
  agency_due: 'agency_received',
  fee_payment_due: 'fee_notice_received',
  publish_due: 'formed',
  interpretation_due: 'published',
  petition_notify_due: 'petition_received',
  petition_objection_due: 'petition_transferred',
  petition_review_apply_due: 'petition_reply_served',
  reconsideration_apply_due: 'reply_served',
  lawsuit_due: 'reply_served',
  lawsuit_after_reconsideration_due: 'reconsideration_served',
  opinion_summary_due: 'opinion_round_ended',
  annual_report_due: 'year_end',
}

const happeningsFor = (dice: Dice, ask: string): readonly Happening[] => {
  const start = STARTS[ask]
  if (start !== undefined) return [happening(start, anyDay(dice))]
  const day = anyDay(dice)
  switch (ask) {
    case 'petition_handle_due':
      return dice(2) === 0
        ? [happening('petition_accepted', day)]
        : [
            happening('petition_accepted', day),
            happening('petition_extended', day + dice(80), { days: dice(2) === 0 ? null : dice(35) }),
          ]
    case 'topic_due':
      return dice(2) === 0
        ? [happening('topic_named', day)]
        : [happening('topic_named', day), happening('topic_extended', day + dice(9), { days: 1 + dice(9) })]
    case 'message_due':
    case 'disclosure_complaint_due': {
      const kind = ask.slice(0, -'_due'.length)
      const received = happening(`${kind}_received`, day)
      return dice(2) === 0
        ? [received]
        : [received, happening(`${kind}_extended`, day + dice(9), { days: 1 + dice(9) })]
    }
    case 'deputy_proposal_due':
      return dice(2) === 0
        ? [happening('assigned', day)]
        : [happening('assigned', day), happening('complex', day)]
    case 'reconsideration_decision_due_simple':
      return [happening('reconsideration_accepted', Math.max(day, SIMPLE_PROCEDURE_FROM))]
    default:
      return shuffled(dice, life(dice))
  }
}

/** A made-up question; four of five ask for the reply, the clock with the most events. */
export const questionFrom = (dice: Dice): MadeUpQuestion => {
  const ask = dice(5) > 0 ? 'reply_due' : ASKS[dice(ASKS.length)]!
  return { ask, calendar: dice(4) === 0 ? 'CN+DH' : 'CN', happenings: happeningsFor(dice, ask) }
}

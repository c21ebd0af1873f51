import type { IsoDate } from '../calendar/civil-date'
import { compare } from '../calendar/civil-date'
import { fail, ok } from '../result'
import type { Result } from '../result'
import type { Consultation, ConsultedSide } from './consultation'
import type { EventName, NamedEvent } from './named-events'
import type { ReplyFacts } from './reply-facts'

const refuse = (reason: string): Result<never, 'impossible-events'> => fail('impossible-events', { reason })

const datesOf = (events: readonly NamedEvent[], name: EventName): readonly IsoDate[] =>
  events
    .filter((event) => event.name === name)
    .map((event) => event.on)
    .sort(compare)

/**
 * The date of an event that must be there exactly once.
 * Fails: `impossible-events` with a Chinese `reason` when it is missing or written twice.
 * @example onlyDate(events, 'received')
 */
export const onlyDate = (
  events: readonly NamedEvent[],
  name: EventName,
): Result<IsoDate, 'impossible-events'> => {
  const [first, second] = datesOf(events, name)
  if (first === undefined) return refuse(`缺少事件 ${name}`)
  return second === undefined ? ok(first) : refuse(`事件 ${name} 出现了不止一次`)
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const attach = (
  open: readonly Mutable<Consultation>[],
  event: NamedEvent,
  field: 'receivedOn' | 'repliedOn',
): boolean => {
  const match = open.find((each) => each.who === event.who && each[field] === null && each.sentOn <= event.on)
  if (match !== undefined) match[field] = event.on
  return match !== undefined
}

const consultationsOf = (
  events: readonly NamedEvent[],
  party: ConsultedSide,
): Result<readonly Consultation[], 'impossible-events'> => {
  const named = (name: string): readonly NamedEvent[] =>
    events.filter((event) => event.name === `${party}_${name}`).sort((a, b) => compare(a.on, b.on))
  const consultations = named('sent').map(({ who, on }): Mutable<Consultation> => ({
    party,
    who,
    sentOn: on,
    receivedOn: null,
    repliedOn: null,
  }))
  for (const event of named('received')) {
    if (!attach(consultations, event, 'receivedOn'))
      return refuse(`${event.name} ${event.on} 没有对应的 ${party}_sent`)
  }
  for (const event of named('replied')) {
    if (!attach(consultations, event, 'repliedOn'))
      return refuse(`${event.name} ${event.on} 没有对应的 ${party}_sent`)
  }
  const backwards = consultations.find(
    ({ receivedOn, repliedOn }) => receivedOn !== null && repliedOn !== null && repliedOn < receivedOn,
  )
  return backwards === undefined ? ok(consultations) : refuse(`${party}_replied 早于 ${party}_received`)
}

/**
 * The facts of a reply term out of a list of named events, in whatever order they are written.
 * Only the first correction counts; of several payments the last.
 * Fails: `impossible-events` with a Chinese `reason`: no receipt or two, an answer to no letter, a step before receipt.
 * @example replyFactsOf(parseNamedEvents('received 2024-03-04; fee_paid 2024-03-20').value)
 */
export const replyFactsOf = (events: readonly NamedEvent[]): Result<ReplyFacts, 'impossible-events'> => {
  const received = onlyDate(events, 'received')
  if (!received.ok) return received
  const [third, agency] = [consultationsOf(events, 'third_party'), consultationsOf(events, 'agency')]
  if (!third.ok) return third
  if (!agency.ok) return agency
  const corrections = datesOf(events, 'correction_received')
  const payments = datesOf(events, 'fee_paid')
  const tooEarly = [...corrections, ...payments].find((on) => on < received.value)
  if (tooEarly !== undefined) return refuse(`${tooEarly} 的补正或缴费早于收到申请之日`)
  return ok({
    receivedOn: received.value,
    correctionNoticeOn: datesOf(events, 'correction_notice')[0] ?? null,
    correctionReceivedOn: corrections[0] ?? null,
    feePaidOn: payments[payments.length - 1] ?? null,
    consultations: [...third.value, ...agency.value],
    extensions: events.filter((event) => event.name === 'extended').map(({ on, days }) => ({ on, days })),
  })
}

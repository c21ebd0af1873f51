import { addDays } from '../calendar/civil-date'
import type { IsoDate } from '../calendar/civil-date'
import type { CaseEvent, ConsultationReceived, ConsultationReplied, ConsultationSent } from './events'

/** One letter to a consulted side, and what came of it. */
export interface ConsultationExchange {
  readonly sent: ConsultationSent
  readonly received: ConsultationReceived | null
  readonly replied: ConsultationReplied | null
}

/**
 * Days for which a link stays open, from the day of sending: 15 working days never take that long, and what comes late
 * is recorded all the same. Unit: calendar days.
 * @example CONSULTATION_LINK_DAYS // 90
 */
export const CONSULTATION_LINK_DAYS = 90

/** Last day of the link to a letter. @example linkExpiresOn(sent) */
export const linkExpiresOn = ({ on }: ConsultationSent): IsoDate => addDays(on, CONSULTATION_LINK_DAYS)

const isAnswerTo = (sent: ConsultationSent, event: CaseEvent, until: number): boolean =>
  (event.type === 'consultation_received' || event.type === 'consultation_replied') &&
  event.party === sent.party &&
  event.who === sent.who &&
  event.seq > sent.seq &&
  event.seq < until

/**
 * The letters to consulted sides, each with its receipt and answer; the next letter to the same side begins anew.
 * Source: Regulation (2019) Art. 32, 34.
 * @example exchangesOf(record.events).filter(({ replied }) => replied === null)
 */
export const exchangesOf = (events: readonly CaseEvent[]): readonly ConsultationExchange[] => {
  const letters = events.filter((event): event is ConsultationSent => event.type === 'consultation_sent')
  return letters.map((sent) => {
    const next = letters.find(
      (other) => other.seq > sent.seq && other.party === sent.party && other.who === sent.who,
    )
    const answers = events.filter((event) => isAnswerTo(sent, event, next?.seq ?? Infinity))
    const [received] = answers.filter(
      (event): event is ConsultationReceived => event.type === 'consultation_received',
    )
    const [replied] = answers.filter(
      (event): event is ConsultationReplied => event.type === 'consultation_replied',
    )
    return { sent, received: received ?? null, replied: replied ?? null }
  })
}

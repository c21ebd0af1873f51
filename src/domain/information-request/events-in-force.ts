import type { CaseEvent, CaseEventType } from './events'

/** Which earlier events an event takes back. They stay in the log and in the story, but no longer decide anything. */
const TAKES_BACK: Readonly<Partial<Record<CaseEventType, readonly CaseEventType[]>>> = {
  reply_recalled: ['replied', 'rated', 'publication_proposed', 'publication_decided'],
  reopened: [
    'reply_drafted',
    'letter_edited',
    'reply_returned',
    'replied',
    'reply_served',
    'closed',
    'rated',
    'publication_proposed',
    'publication_decided',
  ],
  resumed: ['referred', 'merged'],
}

/**
 * The events that still count: without the answer that was recalled, the ending before a reopening, the referral or
 * merger that was undone.
 * Source: Regulation (2019) Art. 36, 39, 51; 行政复议法 (2023) Art. 64, 66 (a new answer within a term).
 * @example eventsInForce([submitted, received, drafted, replied, recalled]).map(({ type }) => type)
 */
export const eventsInForce = (events: readonly CaseEvent[]): readonly CaseEvent[] => {
  // Most lists take nothing back: they are given as they are.
  if (!events.some(({ type }) => TAKES_BACK[type] !== undefined)) return events
  let standing: CaseEvent[] = []
  for (const event of events) {
    const taken = TAKES_BACK[event.type]
    if (taken !== undefined) standing = standing.filter(({ type }) => !taken.includes(type))
    standing.push(event)
  }
  return standing
}

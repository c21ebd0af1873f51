import { formatChineseDate, type IsoDate } from '../calendar/civil-date'
import { ROLE_TEXTS } from '../information-request/terms'
import type { RectificationEvent } from './events'

/** One line of an order's story, by role and never by name. */
export interface RectificationStoryLine {
  readonly on: IsoDate
  readonly at: string
  readonly title: string
  readonly text: string
  readonly who: string
}

type Words = readonly [title: string, text: string]
type Tellers = {
  readonly [T in RectificationEvent['type']]: (
    event: Extract<RectificationEvent, { readonly type: T }>,
  ) => Words
}

const until = (dueOn: IsoDate, text: string): string => `最迟${formatChineseDate(dueOn)}。${text}`

const TELLERS: Tellers = {
  ordered: ({ facts }) => ['督促整改', until(facts.dueOn, facts.demand)],
  answered: ({ done, evidence }) => ['报整改情况', evidence === '' ? done : `${done}（${evidence}）`],
  accepted: ({ note }) => ['确认整改到位', note],
  returned: ({ reason, dueOn }) => ['退回重新整改', until(dueOn, reason)],
  extended: ({ reason, dueOn }) => ['延长期限', until(dueOn, reason)],
  withdrawn: ({ reason }) => ['撤销督促', reason],
}

/**
 * An order's story for both sides, oldest first.
 * @example rectificationStory(events)[0]?.title // '督促整改'
 */
export const rectificationStory = (
  events: readonly RectificationEvent[],
): readonly RectificationStoryLine[] =>
  events.map((event) => {
    const [title, text] = (TELLERS[event.type] as (event: RectificationEvent) => Words)(event)
    return { on: event.on, at: event.at, title, text, who: ROLE_TEXTS[event.by.role] }
  })

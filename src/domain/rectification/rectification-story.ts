import { formatChineseDate, type IsoDate } from '../calendar/civil-date'
import type { Mending, RectificationEvent } from './events'
import { timedStoryLine, type TimedStoryLine, type StoryWords } from '../dossier/story'

type Tellers = {
  readonly [T in RectificationEvent['type']]: (
    event: Extract<RectificationEvent, { readonly type: T }>,
  ) => StoryWords
}

const until = (dueOn: IsoDate, text: string): string => `最迟${formatChineseDate(dueOn)}。${text}`

const reported = ({ done, evidence, files = [] }: Mending): string => {
  const shown = [evidence, files.length === 0 ? '' : `附件 ${files.length} 个`].filter((part) => part !== '')
  return shown.length === 0 ? done : `${done}（${shown.join('；')}）`
}

const TELLERS: Tellers = {
  ordered: ({ facts }) => ['督促整改', until(facts.dueOn, facts.demand)],
  answered: (event) => ['报整改情况', reported(event)],
  accepted: ({ note }) => ['确认整改到位', note],
  returned: ({ reason, dueOn }) => ['退回重新整改', until(dueOn, reason)],
  extended: ({ reason, dueOn }) => ['延长期限', until(dueOn, reason)],
  withdrawn: ({ reason }) => ['撤销督促', reason],
}

/**
 * An order's story for both sides, oldest first.
 * @example rectificationStory(events)[0]?.title // '督促整改'
 */
export const rectificationStory = (events: readonly RectificationEvent[]): readonly TimedStoryLine[] =>
  events.map((event) =>
    timedStoryLine(event, (TELLERS[event.type] as (event: RectificationEvent) => StoryWords)(event)),
  )

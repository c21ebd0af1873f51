import { chineseInstant } from '../statute/hours'
import { WORDS_KIND_TEXTS, type ConcernEvent } from './events'
import { GRADE_RULES } from './grades'
import { timedStoryLine, type TimedStoryLine, type StoryWords } from '../dossier/story'

type Tellers = {
  readonly [T in ConcernEvent['type']]: (event: Extract<ConcernEvent, { readonly type: T }>) => StoryWords
}

const TELLERS: Tellers = {
  opened: ({ grade, heardAt }) => ['登记', `${GRADE_RULES[grade].text}，${chineseInstant(heardAt)}得知`],
  regraded: ({ grade, reason }) => ['改级别', `${GRADE_RULES[grade].text}：${reason}`],
  owner_changed: ({ reason }) => ['改主管单位', reason],
  words_drafted: ({ words }) => ['拟写回应', `${WORDS_KIND_TEXTS[words.kind]}：${words.text}`],
  words_returned: ({ reason }) => ['退回修改', reason],
  words_published: () => ['审核并发布', ''],
  words_published_first: ({ reason }) => ['紧急先行发布', reason],
  words_looked_at: ({ isRight, note }) => ['事后复核', isRight ? `内容无误。${note}` : `要更正：${note}`],
  briefing_held: ({ heldAt, note }) => ['新闻发布会', `${chineseInstant(heldAt)}。${note}`],
  reopened: ({ reason }) => ['重新回应', reason],
  discarded: ({ reason }) => ['不作回应', reason],
}

/**
 * A concern's story for the desk, oldest first.
 * @example concernStory(events).at(-1)?.title // '审核并发布'
 */
export const concernStory = (events: readonly ConcernEvent[]): readonly TimedStoryLine[] =>
  events.map((event) =>
    timedStoryLine(event, (TELLERS[event.type] as (event: ConcernEvent) => StoryWords)(event)),
  )

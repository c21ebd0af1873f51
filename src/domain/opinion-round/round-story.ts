import { formatChineseDate } from '../calendar/civil-date'
import { POINT_OUTCOME_TEXTS, type RoundEvent } from './events'
import { storyLine, type StoryLine, type StoryWords } from '../dossier/story'

type Tellers = {
  readonly [T in RoundEvent['type']]: (event: Extract<RoundEvent, { readonly type: T }>) => StoryWords
}

const TELLERS: Tellers = {
  drafted: () => ['起草', ''],
  edited: () => ['改草案', ''],
  submitted: () => ['送审', ''],
  returned: ({ reason }) => ['退回修改', reason],
  opened: ({ throughOn }) => ['开始征集', `到${formatChineseDate(throughOn)}为止`],
  extended: ({ throughOn, reason }) => ['延长征集', `到${formatChineseDate(throughOn)}为止：${reason}`],
  stopped: ({ reason }) => ['停止征集', reason],
  point_put: ({ point }) => ['归纳要点', `${point.title}：${POINT_OUTCOME_TEXTS[point.outcome]}`],
  point_dropped: () => ['删去要点', ''],
  summary_submitted: () => ['采纳情况送审', ''],
  summary_returned: ({ reason }) => ['退回采纳情况', reason],
  summary_published: ({ figures }) => ['公布采纳情况', `${figures.people}人提了${figures.comments}条意见`],
  final_linked: ({ title }) => ['关联定稿', title],
  discarded: ({ reason }) => ['作废', reason],
}

/** What everybody may read of the story. */
const OUTSIDE: readonly RoundEvent['type'][] = [
  'opened',
  'extended',
  'stopped',
  'summary_published',
  'final_linked',
]

/**
 * A round's story for the desk, oldest first.
 * @example roundStory(events).at(-1)?.title // '开始征集'
 */
export const roundStory = (events: readonly RoundEvent[]): readonly StoryLine[] =>
  events.map((event) => storyLine(event, (TELLERS[event.type] as (event: RoundEvent) => StoryWords)(event)))

/**
 * The same for everybody: without what the office says among itself.
 * @example publicRoundStory(events).some(({ title }) => title === '退回修改') // false
 */
export const publicRoundStory = (events: readonly RoundEvent[]): readonly StoryLine[] =>
  roundStory(events.filter(({ type }) => OUTSIDE.includes(type)))

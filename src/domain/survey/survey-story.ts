import { formatChineseDate } from '../calendar/civil-date'
import { storyLine, type StoryLine, type StoryWords } from '../dossier/story'
import type { SurveyEvent } from './events'

type Tellers = {
  readonly [T in SurveyEvent['type']]: (event: Extract<SurveyEvent, { readonly type: T }>) => StoryWords
}

const TELLERS: Tellers = {
  drafted: () => ['起草评议方案', ''],
  edited: () => ['改评议方案', ''],
  submitted: () => ['送审', ''],
  returned: ({ reason }) => ['退回修改', reason],
  opened: ({ throughOn, draw }) => [
    '开始评议',
    `到${formatChineseDate(throughOn)}为止${draw === null ? '' : `，从${draw.frame}人里抽签邀请${draw.invited}人`}`,
  ],
  closed: ({ reason }) => ['提前结束', reason],
  stopped: ({ reason }) => ['停止评议', reason],
  result_submitted: () => ['结果送审', ''],
  result_returned: ({ reason }) => ['退回结果', reason],
  result_published: () => ['公布结果', '原始计数、大家写的话和答过的记号都已删除'],
}

/** What everybody may read of the story. */
const OUTSIDE: readonly SurveyEvent['type'][] = ['opened', 'closed', 'stopped', 'result_published']

/**
 * A survey's story for the desk, oldest first.
 * @example surveyStory(events).at(-1)?.title // '开始评议'
 */
export const surveyStory = (events: readonly SurveyEvent[]): readonly StoryLine[] =>
  events.map((event) => storyLine(event, (TELLERS[event.type] as (event: SurveyEvent) => StoryWords)(event)))

/**
 * The same for everybody: without what the office says among itself.
 * @example publicSurveyStory(events).some(({ title }) => title === '退回修改') // false
 */
export const publicSurveyStory = (events: readonly SurveyEvent[]): readonly StoryLine[] =>
  surveyStory(events.filter(({ type }) => OUTSIDE.includes(type)))

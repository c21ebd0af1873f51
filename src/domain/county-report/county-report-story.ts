import { timedStoryLine, type StoryWords, type TimedStoryLine } from '../dossier/story'
import type { CountyReportEvent } from './events'

type Tell<T extends CountyReportEvent['type']> = (
  event: Extract<CountyReportEvent, { readonly type: T }>,
) => StoryWords

const TOLD: { readonly [T in CountyReportEvent['type']]: Tell<T> } = {
  begun: () => ['开始编制', ''],
  chapter_written: ({ text }) => ['写一章', `${text.length}字`],
  submitted: ({ reason, counted }) =>
    reason === ''
      ? ['送审', `汇总 ${counted.length} 个乡镇`]
      : ['送审更正', `${reason}；汇总 ${counted.length} 个乡镇`],
  returned: ({ reason }) => ['退回修改', reason],
  reviewed: ({ note }) => ['审核通过', note],
  published: ({ version, hash }) => ['批准并公开', `第 ${version} 版，SHA-256 ${hash}`],
}

/**
 * The story of the county's report for its people, oldest first, by role and never by name.
 * @example countyReportStory(events).at(-1)?.title // '批准并公开'
 */
export const countyReportStory = (events: readonly CountyReportEvent[]): readonly TimedStoryLine[] =>
  events.map((event) =>
    timedStoryLine(event, (TOLD[event.type] as (event: CountyReportEvent) => StoryWords)(event)),
  )

import { formatChineseDate } from '../calendar/civil-date'
import { storyLine, type StoryLine, type StoryWords } from '../dossier/story'
import { CRITERION_RULES } from './criteria'
import type { ScorecardEvent } from './events'

const wordsOf = (event: ScorecardEvent): StoryWords => {
  if (event.type === 'drafted')
    return ['生成评分表', `依据系统记录，校验码 ${event.fingerprint.slice(0, 12)}`]
  if (event.type === 'shown') return ['送本机构核对', `最迟${formatChineseDate(event.appealBy)}申诉`]
  if (event.type === 'appealed') {
    const from = event.from === '' ? '' : `（${event.from}提出）`
    return ['申诉', `${CRITERION_RULES[event.criterion].text}：${event.reason}${from}`]
  }
  if (event.type === 'decided') {
    const result = event.granted ? `成立，${event.excused.length} 件不扣分` : '不成立'
    return ['复核申诉', `${CRITERION_RULES[event.criterion].text}：${result}。${event.reason}`]
  }
  return event.type === 'confirmed' ? ['确认', ''] : ['撤销', event.reason]
}

/**
 * A card's story for the desk, oldest first.
 * @example scorecardStory(events)[0]?.title // '生成评分表'
 */
export const scorecardStory = (events: readonly ScorecardEvent[]): readonly StoryLine[] =>
  events.map((event) => storyLine(event, wordsOf(event)))

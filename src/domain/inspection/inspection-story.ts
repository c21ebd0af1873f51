import { formatChineseDate } from '../calendar/civil-date'
import { CHECKS } from './checks'
import type { InspectionEvent } from './events'
import { storyLine, type StoryLine } from '../dossier/story'

const wordsOf = (event: InspectionEvent): readonly [title: string, text: string] => {
  if (event.type === 'begun') return ['登记检查', event.facts.organ]
  if (event.type === 'filled') return ['填写检查表', `${event.answers.length} 项`]
  if (event.type === 'signed') return ['签字', event.conclusion]
  if (event.type === 'mended')
    return ['改正', `${CHECKS[event.key].text}，${formatChineseDate(event.doneOn)}，${event.note}`]
  return ['撤销登记', event.reason]
}

/**
 * An inspection's story for the desk, oldest first.
 * @example inspectionStory(events).at(-1)?.title // '签字'
 */
export const inspectionStory = (events: readonly InspectionEvent[]): readonly StoryLine[] =>
  events.map((event) => storyLine(event, wordsOf(event)))

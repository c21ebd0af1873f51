import { formatChineseDate, type IsoDate } from '../calendar/civil-date'
import { ROLE_TEXTS } from '../information-request/terms'
import { CHECKS } from './checks'
import type { InspectionEvent } from './events'

/** One line of an inspection's story, by role and never by name. */
export interface InspectionStoryLine {
  readonly on: IsoDate
  readonly title: string
  readonly text: string
  readonly who: string
}

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
export const inspectionStory = (events: readonly InspectionEvent[]): readonly InspectionStoryLine[] =>
  events.map((event) => {
    const [title, text] = wordsOf(event)
    return { on: event.on, title, text, who: ROLE_TEXTS[event.by.role] }
  })

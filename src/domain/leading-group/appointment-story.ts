import { formatChineseDate } from '../calendar/civil-date'
import type { AppointingDocument } from './appointment-facts'
import type { AppointmentEvent } from './events'
import { GROUP_POST_TEXTS } from './group-posts'
import { storyLine, type StoryLine } from '../dossier/story'

/**
 * A document in a line.
 * @example documentLine({ title: '关于调整领导小组的通知', number: '盏政发〔2026〕3号' }) // '《关于调整领导小组的通知》（盏政发〔2026〕3号）'
 */
export const documentLine = ({ title, number }: AppointingDocument): string =>
  `《${title}》${number === '' ? '' : `（${number}）`}`

const wordsOf = (event: AppointmentEvent): readonly [title: string, text: string] => {
  if (event.type === 'recorded') {
    const { name, post, from, document } = event.facts
    return [
      '登记任职',
      `${name}，${GROUP_POST_TEXTS[post]}，${formatChineseDate(from)}起，${documentLine(document)}`,
    ]
  }
  if (event.type === 'confirmed') return ['确认任职', '']
  if (event.type === 'amended') {
    const { asOf, name, office, document } = event
    return ['更改姓名或职务', `${formatChineseDate(asOf)}起：${name}，${office}，${documentLine(document)}`]
  }
  if (event.type === 'ended')
    return ['登记免职', `任职到${formatChineseDate(event.lastOn)}，${documentLine(event.document)}`]
  return ['撤销登记', event.reason]
}

/**
 * An appointment's story for the desk, oldest first.
 * @example appointmentStory(events).at(-1)?.title // '确认任职'
 */
export const appointmentStory = (events: readonly AppointmentEvent[]): readonly StoryLine[] =>
  events.map((event) => storyLine(event, wordsOf(event)))

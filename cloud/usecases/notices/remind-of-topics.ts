import { formatChineseDate, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { TOPIC } from '../../../src/domain/topic/topic-kind'
import type { Stores } from '../../ports/storage'
import { officeOfTopic, TOPIC_ABOUT } from './tell-of-topic'
import { tellNew } from './tell'
import { pictureOfTopic, topicUrgency } from '../participation/topic-picture'

const MOST_OPEN = 500
const MOST_NAMED = 5

/** Tells whoever works on it of each topic three working days before its last day, and again when it is late; once each. */
export const remindOfTopics = async (stores: Stores, today: IsoDate): Promise<number> => {
  let told = 0
  for (const record of await stores.dossiers.of(TOPIC).list({ isOpen: true, limit: MOST_OPEN })) {
    const picture = pictureOfTopic(record, stores.settings, today)
    const urgency = topicUrgency(picture)
    if (picture.duty === null || urgency === null || urgency === 'open') continue
    const { dueOn } = picture.duty
    const topic = urgency === 'overdue' ? 'topic_late' : 'topic_due'
    const text = `最迟${formatChineseDate(dueOn)}答复。`
    const notice = {
      topic,
      dedupeKey: `${topic}:${record.id}:${dueOn}`,
      about: { kind: TOPIC_ABOUT, id: record.id },
      facts: { number: picture.state.number, text },
    } as const
    const to = await officeOfTopic(picture.state, stores)
    if (await tellNew({ notice, to, payload: { topicId: record.id } }, stores)) told += 1
  }
  return told
}

/** For the week's digest: how many topics are late, and which; nothing where none is. */
export const lateTopicsLine = async (stores: Stores, today: IsoDate): Promise<readonly string[]> => {
  const open = await stores.dossiers.of(TOPIC).list({ isOpen: true, limit: MOST_OPEN })
  const late = open
    .map((record) => pictureOfTopic(record, stores.settings, today))
    .filter(({ duty }) => duty?.isOverdue === true)
  const numbers = late.map(({ state }) => state.number).slice(0, MOST_NAMED)
  return late.length === 0 ? [] : [`${late.length}个点题过了约定期限：${numbers.join('、')}`]
}

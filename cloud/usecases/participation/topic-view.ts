import type {
  MyTopicView,
  TopicAnswerView,
  TopicDeclineView,
  TopicSummary,
  TopicView,
} from '../../../src/contract/topics'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { GROUND_RULES } from '../../../src/domain/topic/grounds'
import { judgeTopicAct } from '../../../src/domain/topic/may-act'
import { isOpenTopic, TOPIC_STATUS_TEXTS } from '../../../src/domain/topic/topic-status'
import { publicTopicStory } from '../../../src/domain/topic/topic-story'
import type { Stores } from '../../ports/storage'
import { pictureOfTopic, type TopicPicture, type TopicRecord } from './topic-picture'

/** Topics with what follows from each today, and how many support it. */
export type Counted = TopicPicture & { readonly supporters: number }

/** Counts who supports each of the topics. */
export const countedTopics = async (
  records: readonly TopicRecord[],
  { topicSupports, settings }: Stores,
  today: IsoDate,
): Promise<readonly Counted[]> => {
  const counts = await topicSupports.count(records.map(({ id }) => id))
  return records.map((record) => ({
    ...pictureOfTopic(record, settings, today),
    supporters: counts.get(record.id) ?? 0,
  }))
}

/** A topic as a line of a list, in the words that are shown; in its own only to those who may read them. */
export const topicSummary = ({ record, state, duty, supporters }: Counted): TopicSummary => ({
  id: record.id,
  number: state.number,
  title: (state.shown ?? state.words).title,
  status: state.status,
  statusText: TOPIC_STATUS_TEXTS[state.status],
  supporters,
  namedOn: state.namedOn,
  dueOn: duty?.dueOn ?? null,
  isOverdue: duty?.isOverdue ?? false,
})

const inTime = ({ clock }: TopicPicture, on: IsoDate): boolean => clock === null || on <= clock.dueOn

const answerView = async (picture: TopicPicture, { documents }: Stores): Promise<TopicAnswerView | null> => {
  const { answer } = picture.state
  if (answer === null) return null
  // The title is looked up through the gate each time: what has been taken down is named nowhere.
  const titles = await documents.titlesOf([answer.documentId])
  return {
    ...answer,
    documentTitle: titles.get(answer.documentId) ?? '',
    inTime: inTime(picture, answer.on),
  }
}

const declineView = (picture: TopicPicture): TopicDeclineView | null => {
  const { decline } = picture.state
  if (decline === null) return null
  const { text, leadsTo } = GROUND_RULES[decline.ground]
  return { ...decline, groundText: text, leadsTo, inTime: inTime(picture, decline.on) }
}

const unitName = async (id: string | null, { organisation }: Stores): Promise<string> => {
  if (id === null) return ''
  return (await organisation.chart()).units.find((unit) => unit.id === id)?.name ?? ''
}

/** What everybody reads of a topic. */
export const topicView = async (counted: Counted, stores: Stores): Promise<TopicView> => {
  const { record, state, clock, today } = counted
  return {
    ...topicSummary(counted),
    today,
    detail: (state.shown ?? state.words).detail,
    unit: await unitName(state.unitId, stores),
    clock: isOpenTopic(state.status) ? clock : null,
    answer: await answerView(counted, stores),
    decline: declineView(counted),
    mergedInto: state.mergedInto,
    story: publicTopicStory(record.events),
    seq: record.events.length,
  }
}

/** A topic as whoever named it sees it. */
export const myTopicView = async (
  record: TopicRecord,
  { stores, today }: { readonly stores: Stores; readonly today: IsoDate },
): Promise<MyTopicView> => {
  const [counted] = await countedTopics([record], stores, today)
  if (counted === undefined) throw new Error('a topic was lost while it was counted')
  const actor = { personId: counted.state.namerId, role: 'resident' } as const
  return {
    ...(await topicView(counted, stores)),
    isShown: counted.state.shown !== null,
    keptBackBecause: counted.state.keptBackBecause,
    mayReopen: judgeTopicAct('reopen', { ...counted, actor }).allowed,
  }
}

import type { StaffTopicView, TopicActView } from '../../../src/contract/topics'
import { maskPersonalData } from '../../../src/domain/privacy/find-personal-data'
import { contentText } from '../../../src/domain/privacy/content-verdict'
import { PERSONAL_KIND_NAMES } from '../../../src/domain/privacy/kinds'
import { TOPIC_ACTS, type TopicAct } from '../../../src/domain/topic/events'
import { judgeTopicAct, type TopicPermission } from '../../../src/domain/topic/may-act'
import { personalInWords } from '../../../src/domain/privacy/public-words'
import { TOPIC_RULES } from '../../../src/domain/topic/topic-rules'
import { topicStory } from '../../../src/domain/topic/topic-story'
import type { Actor } from '../../../src/domain/people/roles'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { actorAmong } from '../acting/actor-among'
import { topicsLike } from './read-topics'
import type { TopicPicture, TopicRecord } from './topic-picture'
import { TOPIC_ABOUT } from '../notices/tell-of-topic'
import { countedTopics, topicSummary, topicView } from './topic-view'

/** Comes with a merger and is not chosen by itself. */
const FOLLOWS_FROM_ANOTHER: readonly TopicAct[] = ['take_in']

/** The role in which an act on a topic is done, and what the table says to it. */
export const topicActorFor = (
  act: TopicAct,
  person: Person,
  picture: TopicPicture,
): { readonly actor: Actor; readonly permission: TopicPermission } =>
  actorAmong(person, (actor) => judgeTopicAct(act, { ...picture, actor }))

const actsFor = (picture: TopicPicture, person: Person): readonly TopicActView[] =>
  TOPIC_ACTS.filter((act) => !FOLLOWS_FROM_ANOTHER.includes(act)).map((act) => {
    const { text, note } = TOPIC_RULES[act]
    const { permission } = topicActorFor(act, person, picture)
    return {
      act,
      text,
      note,
      allowed: permission.allowed,
      message: permission.allowed ? '' : permission.message,
    }
  })

const masked = (text: string): string => maskPersonalData(text, personalInWords(text))

const contentCheckOf = async (
  id: string,
  { contentChecks }: Stores,
): Promise<StaffTopicView['contentCheck']> => {
  const check = await contentChecks.of({ kind: TOPIC_ABOUT, id })
  return check === null ? null : { verdict: check.verdict, text: contentText(check) }
}

/** A topic at the desk for one member of staff: the words as they came, and what of them may not be shown. */
export const staffTopicView = async (
  record: TopicRecord,
  reader: Person,
  { stores, world }: { readonly stores: Stores; readonly world: World },
): Promise<StaffTopicView> => {
  const today = world.clock.today()
  const [counted] = await countedTopics([record], stores, today)
  if (counted === undefined) throw new Error('a topic was lost while it was counted')
  const { words, shown, keptBackBecause, reopenedBecause } = counted.state
  const alike = await topicsLike((shown ?? words).title, stores, { today, except: record.id })
  const { units } = await stores.organisation.chart()
  return {
    ...(await topicView(counted, stores)),
    story: topicStory(record.events),
    named: words,
    isShown: shown !== null,
    suggested: { title: masked(words.title), detail: masked(words.detail) },
    findings: [words.title, words.detail].flatMap((text) =>
      personalInWords(text).map((found) => `${PERSONAL_KIND_NAMES[found.kind]} ${found.masked}`),
    ),
    alike: alike.map(topicSummary),
    acts: actsFor(counted, reader),
    units: units.map(({ id, name }) => ({ id, name })),
    contentCheck: await contentCheckOf(record.id, stores),
    keptBackBecause,
    reopenedBecause,
  }
}

import type { InputOf, OutputOf } from '../../../src/contract/endpoint'
import type { listAlikeTopics, listTopics, TopicFigures, TopicView } from '../../../src/contract/topics'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { fail, ok } from '../../../src/domain/result'
import { alikeTopics } from '../../../src/domain/topic/alike-topics'
import { topicAt } from '../../../src/domain/topic/topic-at'
import { TOPIC } from '../../../src/domain/topic/topic-kind'
import { TOPIC_GROUPS, type TopicGroup } from '../../../src/domain/topic/topic-status'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { reading } from '../acting/reading'
import type { TopicRecord } from './topic-picture'
import { countedTopics, topicSummary, topicView, type Counted } from './topic-view'

const A_PAGE = 20
/** So many of the newest are compared with what is typed. */
const MOST_COMPARED = 300
const MOST_ALIKE = 3

const figuresOf = async ({ dossiers }: Stores): Promise<TopicFigures> => {
  const counts = await dossiers.of(TOPIC).countPublic()
  const many = (group: TopicGroup): number =>
    TOPIC_GROUPS[group].statuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0)
  return { asked: many('asked'), answered: many('answered'), declined: many('declined') }
}

/** One part of the public list, newest first. */
export const listShownTopics: UseCase<InputOf<typeof listTopics>, OutputOf<typeof listTopics>> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const today = world.clock.today()
    const skip = Number(input.cursor)
    const { statuses } = TOPIC_GROUPS[input.group]
    const filter = { isPublic: true, statuses, skip, limit: A_PAGE + 1 }
    const found = await stores.dossiers.of(TOPIC).list(filter)
    const page = await countedTopics(found.slice(0, A_PAGE), stores, today)
    return ok({
      today,
      limitDays: stores.settings.houseTerms.topicLimitDays,
      figures: await figuresOf(stores),
      topics: page.map(topicSummary),
      next: found.length > A_PAGE ? String(skip + A_PAGE) : null,
    })
  })

/** Topics anybody may read that ask for much the same as some words; those still open come first. */
export const topicsLike = async (
  words: string,
  stores: Stores,
  { today, except = '' }: { readonly today: IsoDate; readonly except?: string },
): Promise<readonly Counted[]> => {
  const statuses = Object.values(TOPIC_GROUPS).flatMap((group) => group.statuses)
  const shown = await stores.dossiers.of(TOPIC).list({ isPublic: true, statuses, limit: MOST_COMPARED })
  const titled = shown
    .filter(({ id }) => id !== except)
    .map((record) => ({ record, title: topicAt(record.events).shown?.title ?? '' }))
  const alike = alikeTopics(words, titled, MOST_ALIKE)
  return countedTopics(
    alike.map(({ record }) => record),
    stores,
    today,
  )
}

/** What is offered while somebody types. */
export const offerAlikeTopics: UseCase<InputOf<typeof listAlikeTopics>, OutputOf<typeof listAlikeTopics>> = (
  { tenant, input },
  world,
) =>
  reading(world, tenant, async (stores) => {
    const alike = await topicsLike(input.words, stores, { today: world.clock.today() })
    return ok({ topics: alike.map(topicSummary) })
  })

/** A topic that somebody of the office has looked at and shown; null for any other. */
export const shownTopic = async (id: string, { dossiers }: Stores): Promise<TopicRecord | null> => {
  const found = await dossiers.of(TOPIC).find(id)
  return found !== null && TOPIC.outlineOf(found.events).isPublic ? found : null
}

/** One topic that is shown. */
export const readShownTopic: UseCase<{ readonly id: string }, TopicView> = ({ tenant, input }, world) =>
  reading(world, tenant, async (stores) => {
    const record = await shownTopic(input.id, stores)
    if (record === null) return fail('not_found')
    const [counted] = await countedTopics([record], stores, world.clock.today())
    return counted === undefined ? fail('not_found') : ok(await topicView(counted, stores))
  })

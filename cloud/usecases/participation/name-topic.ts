import type { MyTopicView } from '../../../src/contract/topics'
import { yearOf } from '../../../src/domain/calendar/civil-date'
import { ok } from '../../../src/domain/result'
import type { Named, TopicWords } from '../../../src/domain/topic/events'
import { TOPIC } from '../../../src/domain/topic/topic-kind'
import type { UseCase } from '../../ports/use-case'
import { beginDossier } from '../acting/add-dossier-event'
import { answeringOnce } from '../acting/answering-once'
import { checkContent } from './check-content'
import { TOPIC_ABOUT, tellOfTopic } from '../notices/tell-of-topic'
import { myTopicView } from './topic-view'

/** Topics of 盏西镇 are numbered 盏题〔2026〕1号, next to its requests 盏公申〔2026〕1号. */
const numberPrefix = (caseNumberPrefix: string): string => `${caseNumberPrefix.slice(0, 1)}题`

/** Names a topic, exactly once per idempotency key: nobody else reads it before somebody of the office has looked. */
export const nameOneTopic: UseCase<TopicWords, MyTopicView> = async (asked, world) => {
  const named = await saveOne(asked, world)
  if (!named.ok || asked.caller === null) return named
  const { title, detail } = asked.input
  const about = { kind: TOPIC_ABOUT, id: named.value.id }
  const text = { about, personId: asked.caller.person.id, text: `${title}\n${detail}` }
  await checkContent(world, asked.tenant, text)
  return named
}

const saveOne: UseCase<TopicWords, MyTopicView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'name_topic' }, async (stores, { person }) => {
    const { dossiers, topicSupports, settings } = stores
    const [today, now] = [world.clock.today(), world.clock.now()]
    const year = yearOf(today)
    const place = await dossiers.of(TOPIC).nextNumber(year)
    const event: Named = {
      type: 'named',
      seq: 1,
      on: today,
      at: now,
      by: { personId: person.id, role: 'resident' },
      number: `${numberPrefix(settings.caseNumberPrefix)}〔${year}〕${place}号`,
      words: asked.input,
      limitDays: settings.houseTerms.topicLimitDays,
    }
    const id = world.identity.newId()
    const record = await beginDossier(TOPIC, { id, act: 'name', event }, stores)
    await topicSupports.add(id, person.id, now)
    await stores.contentChecks.begin({ kind: TOPIC_ABOUT, id }, person.id, now)
    await tellOfTopic(record, stores)
    return ok(await myTopicView(record, { stores, today }))
  })

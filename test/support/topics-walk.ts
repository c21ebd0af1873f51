import type { Stores } from '../../cloud/ports/storage'
import { day } from '../../src/domain/calendar/civil-date'
import { TOPIC } from '../../src/domain/topic/topic-kind'
import { CHECKED, NAMED, topicOf } from '../domain/topic/topic-builder'

/** Every method of the stores of dossiers and of the supports of topics. */
export const walkTopics = async ({ dossiers, topicSupports }: Stores) => {
  const topics = dossiers.of(TOPIC)
  await topics.nextNumber(2026)
  const events = topicOf(NAMED, CHECKED)
  await topics.create('t1', events[0]!)
  await topics.append('t1', 1, events[1]!)
  await topics.list({ isOpen: true, isPublic: true, ownerId: 'an', statuses: ['asked'], skip: 1, limit: 5 })
  await topics.find('t1')
  await topics.countPublic()
  await dossiers.revision()
  await topicSupports.add('t1', 'an', '2026-03-02T01:00:00Z')
  await topicSupports.move('t1', 't2')
  await topicSupports.count(['t2'])
  await topicSupports.supportersOf('t2')
  await topicSupports.supportedBy('an')
  await topicSupports.remove('t2', 'an')
}

/** Every method of the store of what people follow. */
export const walkFollows = async ({ follows, people }: Stores) => {
  await people.create({ id: 'f', displayName: '', roles: ['resident'], isGuest: true })
  const follow = { kind: 'keyword', subject: '低保' } as const
  const since = '2026-03-02T01:00:00Z'
  await follows.put({ ...follow, personId: 'f', since, rhythm: 'daily' })
  await follows.put({ ...follow, personId: 'f', since, rhythm: 'weekly' })
  await follows.listOf('f')
  await follows.all()
  await follows.ofSubject(follow)
  await follows.remove('f', follow)
  await follows.setToldThrough(since)
  await follows.toldThrough()
  const about = { kind: 'document', id: 'd' }
  await follows.note([{ personId: 'f', rhythm: 'daily', about, follow }], day('2026-03-02'))
  await follows.takeNoted('daily', day('2026-03-03'))
}

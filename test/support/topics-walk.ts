import type { Stores } from '../../cloud/ports/storage'
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

import type { InputOf, OutputOf } from '../../../src/contract/endpoint'
import type { supportTopic } from '../../../src/contract/topics'
import { fail, ok } from '../../../src/domain/result'
import { topicAt } from '../../../src/domain/topic/topic-at'
import { isOpenTopic } from '../../../src/domain/topic/topic-status'
import type { UseCase } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { auditEntry } from '../acting/audit-entry'
import { shownTopic } from './read-topics'

/** Supports a topic or takes that back: one support for each person, of which only the figure is shown. */
export const supportOneTopic: UseCase<InputOf<typeof supportTopic>, OutputOf<typeof supportTopic>> = (
  asked,
  world,
) =>
  answeringOnce(asked, { world, act: 'support_topic' }, async (stores, { person }) => {
    const { id, on } = asked.input
    const record = await shownTopic(id, stores)
    if (record === null) return fail('not_found')
    if (on && !isOpenTopic(topicAt(record.events).status)) return fail('topic_closed_to_support')
    const now = world.clock.now()
    const { topicSupports, audit } = stores
    const changed = on
      ? await topicSupports.add(id, person.id, now)
      : await topicSupports.remove(id, person.id)
    const act = on ? 'support_topic' : 'withdraw_topic_support'
    const by = { personId: person.id, role: 'resident' } as const
    if (changed) await audit.write(auditEntry(by, now, { act, caseId: null, detail: { dossierId: id } }))
    return ok({ supports: on, supporters: (await topicSupports.count([id])).get(id) ?? 0 })
  })

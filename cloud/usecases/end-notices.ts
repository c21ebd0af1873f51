import { addDays } from '../../src/domain/calendar/civil-date'
import { foldEvents } from '../../src/domain/publication/publication-at'
import { ok } from '../../src/domain/result'
import type { Stores } from '../ports/storage'
import type { Answer, World } from '../ports/use-case'
import { auditEntry } from './audit-entry'
import { changing } from './changing'
import { JOB } from './job-actor'

/** Records that one public notice is over; the gate has been shut since the day after its last. */
const endNotice = async (id: string, stores: Stores, world: World): Promise<boolean> => {
  const { publications, documentPublisher, audit } = stores
  const record = await publications.find(id)
  const live = record === null ? null : foldEvents(record.events).live
  if (record === null || live === null || live.noticeThrough === null) return false
  const [at, on] = [world.clock.now(), addDays(live.noticeThrough, 1)]
  const ground = 'notice_over'
  const event = {
    type: 'taken_down',
    seq: record.events.length + 1,
    on,
    at,
    by: JOB,
    ground,
    reason: '',
  } as const
  const appended = await publications.append(id, record.events.length, { event })
  if (!appended.ok) return false
  await documentPublisher.takeDown(live.documentId, { on, ground, reason: '' })
  const facts = {
    act: 'publication_notice_over',
    caseId: null,
    detail: { publicationId: id, seq: event.seq },
  }
  await audit.write(auditEntry(JOB, at, facts))
  return true
}

/** Takes down the public notices (公示) whose last day lies behind; answers how many. */
export const endNotices = (world: World, tenant: string): Promise<Answer<number>> =>
  changing(world, tenant, async (stores) => {
    let ended = 0
    for (const id of await stores.publications.listNoticesOver(world.clock.today()))
      if (await endNotice(id, stores, world)) ended += 1
    return ok(ended)
  })

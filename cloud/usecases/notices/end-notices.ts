import { addDays } from '../../../src/domain/calendar/civil-date'
import { foldEvents } from '../../../src/domain/publication/publication-at'
import { ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, World } from '../../ports/use-case'
import { changing } from '../acting/changing'
import { takeDownByItself } from '../publishing/take-down-by-itself'

/** Records that one public notice is over; the gate has been shut since the day after its last. */
const endNotice = async (id: string, stores: Stores, world: World): Promise<boolean> => {
  const record = await stores.publications.find(id)
  const live = record === null ? null : foldEvents(record.events).live
  if (record === null || live === null || live.noticeThrough === null) return false
  const [at, on] = [world.clock.now(), addDays(live.noticeThrough, 1)]
  return takeDownByItself(record, { act: 'publication_notice_over', ground: 'notice_over', at, on }, stores)
}

/** Takes down the public notices (公示) whose last day lies behind; answers how many. */
export const endNotices = (world: World, tenant: string): Promise<Answer<number>> =>
  changing(world, tenant, async (stores) => {
    let ended = 0
    for (const id of await stores.publications.listNoticesOver(world.clock.today()))
      if (await endNotice(id, stores, world)) ended += 1
    return ok(ended)
  })

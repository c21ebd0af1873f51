import { ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, World } from '../../ports/use-case'
import { auditEntry } from './audit-entry'
import { changing } from './changing'
import { JOB } from './job-actor'
import { daysLater } from './later'

interface Forgetting {
  readonly days: number
  readonly act: string
  /** Forgets what came before an instant; answers of how many. */
  readonly forget: (stores: Stores, before: string) => Promise<number>
}

/** The timer forgets what was kept for its days, and says in the record of the township of how many; of none, nothing. */
export const forgettingAfter = (
  world: World,
  tenant: string,
  { days, act, forget }: Forgetting,
): Promise<Answer<number>> =>
  changing(world, tenant, async (stores) => {
    const now = world.clock.now()
    const removed = await forget(stores, daysLater(now, -days))
    if (removed > 0)
      await stores.audit.write(auditEntry(JOB, now, { act, caseId: null, detail: { removed } }))
    return ok(removed)
  })

import { UPLOAD_DAYS } from '../../../src/domain/attachments/limits'
import { ok } from '../../../src/domain/result'
import type { Answer, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { JOB } from '../acting/job-actor'
import { later } from '../acting/later'

const SECONDS_A_DAY = 86_400

/** Forgets uploads that belong to no case after a week, bytes and all; answers how many. */
export const expireUploads = (world: World, tenant: string): Promise<Answer<number>> =>
  changing(world, tenant, async ({ attachments, audit }) => {
    const now = world.clock.now()
    const removed = await attachments.removeAbandoned(later(now, -UPLOAD_DAYS * SECONDS_A_DAY))
    if (removed > 0) {
      const facts = { act: 'expire_uploads', caseId: null, detail: { removed } }
      await audit.write(auditEntry(JOB, now, facts))
    }
    return ok(removed)
  })

import type { OutputOf } from '../../src/contract/endpoint'
import type { runDigest } from '../../src/contract/freshness'
import type { Role } from '../../src/domain/people/roles'
import { isDigestDay, mondayOf } from '../../src/domain/catalogue/weekly-digest'
import { ok } from '../../src/domain/result'
import type { UseCase } from '../ports/use-case'
import { auditEntry } from './audit-entry'
import { changing } from './changing'
import { freshnessPicture } from './freshness-picture'
import { JOB } from './job-actor'

/** To whom the digest goes. */
const READERS: readonly Role[] = ['office_head', 'county']

/** Queues the week's digest once for each reader, on the first working day of the week. */
export const runWeeklyDigest: UseCase<object, OutputOf<typeof runDigest>> = ({ tenant }, world) =>
  changing(world, tenant, async (stores) => {
    const today = world.clock.today()
    const week = mondayOf(today)
    if (!isDigestDay(today, stores.settings.calendar)) return ok({ queued: 0, week })
    const { digest } = await freshnessPicture(stores, today)
    let queued = 0
    for (const toRole of READERS) {
      const dedupeKey = `weekly_digest:${week}:${toRole}`
      const payload = { dedupeKey, toRole, ...digest }
      if (await stores.outbox.queueNew({ topic: 'weekly_digest', dedupeKey, payload })) queued += 1
    }
    if (queued > 0) {
      const facts = { act: 'run_weekly_digest', caseId: null, detail: { week, queued } }
      await stores.audit.write(auditEntry(JOB, world.clock.now(), facts))
    }
    return ok({ queued, week })
  })

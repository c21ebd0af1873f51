import type { OutputOf } from '../../../src/contract/endpoint'
import type { runDigest } from '../../../src/contract/freshness'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Role } from '../../../src/domain/people/roles'
import { isDigestDay, mondayOf, type WeeklyDigest } from '../../../src/domain/catalogue/weekly-digest'
import { ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { freshnessPicture } from '../catalogue/freshness-picture'
import { JOB } from '../acting/job-actor'
import { lateTopicsLine } from './remind-of-topics'
import { tellNew } from './tell'

/** What the week's digest leads to. */
export const WEEKLY_DIGEST = 'weekly_digest'

/** To whom the digest goes. */
const READERS: readonly Role[] = ['office_head', 'county']

/** Lines that stand in the inbox; the page has them all. */
const MOST_LINES = 3

const newsFor = (
  toRole: Role,
  { week, digest, lines }: { week: IsoDate; digest: WeeklyDigest; lines: readonly string[] },
) => {
  const dedupeKey = `weekly_digest:${week}:${toRole}`
  const facts = { number: '', text: `${lines.slice(0, MOST_LINES).join('；')}。` }
  const about = { kind: WEEKLY_DIGEST, id: week }
  return {
    notice: { topic: 'weekly_digest', dedupeKey, about, facts } as const,
    to: { role: toRole, exceptId: '' },
    payload: { dedupeKey, toRole, ...digest },
  }
}

/** Tells each reader of the week's digest once, in his inbox too, on the first working day of the week. */
export const runWeeklyDigest: UseCase<object, OutputOf<typeof runDigest>> = ({ tenant }, world) =>
  changing(world, tenant, async (stores) => {
    const today = world.clock.today()
    const week = mondayOf(today)
    if (!isDigestDay(today, stores.settings.calendar)) return ok({ queued: 0, week })
    const { digest } = await freshnessPicture(stores, today)
    const lines = [...(await lateTopicsLine(stores, today)), ...digest.lines]
    let queued = 0
    for (const toRole of READERS)
      if (await tellNew(newsFor(toRole, { week, digest, lines }), stores)) queued += 1
    if (queued > 0) {
      const facts = { act: 'run_weekly_digest', caseId: null, detail: { week, queued } }
      await stores.audit.write(auditEntry(JOB, world.clock.now(), facts))
    }
    return ok({ queued, week })
  })

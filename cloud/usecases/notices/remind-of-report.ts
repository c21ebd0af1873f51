import { reportReminder } from '../../../src/domain/annual-report/report-reminder'
import { formatChineseDate, yearOf } from '../../../src/domain/calendar/civil-date'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { standingOf } from '../reports/report-picture'
import { tellNew } from './tell'

/** What a notice about an annual report leads to. */
export const ANNUAL_REPORT_ABOUT = 'annual_report'

const TOLD = ['clerk', 'office_head'] as const

/**
 * Reminds the clerks and the head of the report on last year, each stage once; answers how many notices went out. A year
 * that isn't asked for is left alone.
 */
export const remindOfReport = async (stores: Stores, world: World): Promise<number> => {
  const today = world.clock.today()
  const year = yearOf(today) - 1
  const { id, status, dueOn, isAskedFor } = await standingOf(year, stores, world)
  if (!isAskedFor) return 0
  const reminder = reportReminder({ today, dueOn, isPublic: status === 'published' })
  if (reminder === null) return 0
  const { stage, since } = reminder
  const topic = stage === 'late' ? 'annual_report_late' : 'annual_report_due'
  const text = `${year}年的报告最迟${formatChineseDate(dueOn)}公开。`
  let told = 0
  for (const role of TOLD) {
    const dedupeKey = `${topic}:${id}:${since}:${role}`
    const about = { kind: ANNUAL_REPORT_ABOUT, id }
    const notice = { topic, dedupeKey, about, facts: { number: String(year), text } } as const
    if (await tellNew({ notice, to: { role, exceptId: '' }, payload: { year } }, stores)) told += 1
  }
  return told
}

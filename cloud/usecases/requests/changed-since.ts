import type { ErrorCode } from '../../../src/contract/errors'
import { formatChineseDate } from '../../../src/domain/calendar/civil-date'
import { timelineEntry } from '../../../src/domain/information-request/case-timeline'
import type { CaseEvent } from '../../../src/domain/information-request/events'
import type { Role } from '../../../src/domain/people/roles'
import { fail, type Refusal } from '../../../src/domain/result'
import { INSIDE } from './my-case-view'

const MOST_TOLD = 3

const told = (event: CaseEvent): string => {
  const { on, title, who } = timelineEntry(event)
  return `${formatChineseDate(on)}${title}（${who}）`
}

/**
 * What happened to a case since a page of it was opened, as the refusal `stale_case`; null when the page is up to date.
 * An applicant isn't told of work inside the office. Names roles, never people.
 * @example changedSince(record.events, 1, 'clerk')?.detail.message // 「您打开页面以后……：2026年3月2日确认收到（党政办经办人）。请……」
 */
export const changedSince = (
  events: readonly CaseEvent[],
  seenSeq: number,
  reader: Role,
): Refusal<ErrorCode> | null => {
  if (seenSeq === events.length) return null
  const since = events.slice(seenSeq).filter(({ type }) => reader !== 'resident' || !INSIDE.includes(type))
  if (since.length === 0) return fail('stale_case')
  const newest = since.slice(-MOST_TOLD).map(told).join('；')
  const count = since.length > MOST_TOLD ? `等${since.length}项` : ''
  return fail('stale_case', {
    message: `您打开页面以后，这件申请又有了新的办理：${newest}${count}。请刷新后再办。`,
  })
}

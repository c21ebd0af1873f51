import { day } from '../../../src/domain/calendar/civil-date'
import type { ReportEvent } from '../../../src/domain/annual-report/events'
import { countRequests } from '../../../src/domain/annual-report/count-requests'
import { makeReport } from '../../../src/domain/annual-report/make-report'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import type { Actor } from '../../../src/domain/people/roles'
import { groupsOf, NO_ENTRIES, request } from './report-builder'

export const CLERK: Actor = { personId: 'clerk-1', role: 'clerk' }
export const LICENCES = 'table1_5.licences.decisions'

/** A report on 2026 with one request. */
export const smallReport = () => {
  const form = formOfYear(2026)
  const counts = countRequests(form, 2026, groupsOf(request()))
  return makeReport({
    ...{ year: 2026, form, tenantName: '盏西镇', known: { counts, entries: NO_ENTRIES } },
    against: { lastYear: null, unplaced: 0, leftOut: 0 },
    texts: new Map([['overall', '第一段。\n第二段。']]),
  })
}

const CONTENT = {
  begun: { year: 2026 },
  figure_entered: { key: LICENCES, value: 12, source: '台账', reason: '' },
  figure_removed: { key: LICENCES, reason: '重复' },
  chapter_written: { chapter: 'overall', text: '一年来……' },
  handed_over: { publicationId: 'piece-1', report: smallReport(), reason: '' },
}

/** Events of a report by the clerk, numbered from 1. */
export const reportEvents = (
  ...steps: readonly (readonly [type: ReportEvent['type'], change?: object])[]
): readonly ReportEvent[] =>
  steps.map(
    ([type, change], at) =>
      ({
        ...{ type, seq: at + 1, on: day('2027-01-05'), at: '2027-01-05T01:00:00.000Z', by: CLERK },
        ...CONTENT[type],
        ...change,
      }) as ReportEvent,
  )

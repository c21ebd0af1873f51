import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { applyReportEvent } from '../../../src/domain/annual-report/apply-report-event'
import type { ReportAct, ReportEvent } from '../../../src/domain/annual-report/events'
import { countRequests } from '../../../src/domain/annual-report/count-requests'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import { reportAt } from '../../../src/domain/annual-report/report-at'
import type { ReportStatus } from '../../../src/domain/annual-report/report-status'
import { day } from '../../../src/domain/calendar/civil-date'
import { reportEvents } from './report-events-builder'

const form = formOfYear(2026)

const apply = (
  before: readonly ReportEvent[],
  [act, event]: readonly [ReportAct, ReportEvent],
  status: ReportStatus = 'drafting',
) =>
  applyReportEvent(
    before,
    { act, event },
    {
      situation: {
        ...{ year: 2026, status, role: 'clerk', today: day('2027-01-05') },
        ...{ failing: [], differs: true, entered: 1 },
      },
      form,
      known: { counts: countRequests(form, 2026, []), entries: reportAt(before).entries },
    },
  )

const last = (
  ...steps: readonly (readonly [type: ReportEvent['type'], change?: object])[]
): [readonly ReportEvent[], ReportEvent] => {
  const all = reportEvents(...steps)
  return [all.slice(0, -1), all.at(-1)!]
}
const refusal = (result: ReturnType<typeof apply>) => (result.ok ? '' : [result.code, result.detail.field])

describe('an event on an annual report', () => {
  it('is added where the act is lawful and its content holds', () => {
    const [before, event] = last(['begun'], ['figure_entered'])
    const applied = apply(before, ['enter_figure', event])
    assert.equal(applied.ok && applied.value.length, 2)
  })
  it('needs a reason where a figure takes the place of another, or is taken back', () => {
    const [before, event] = last(['begun'], ['figure_entered'], ['figure_entered', { value: 13 }])
    assert.deepEqual(refusal(apply(before, ['enter_figure', event])), ['reason-missing', 'reason'])
    const [once, removed] = last(['begun'], ['figure_entered'], ['figure_removed', { reason: ' ' }])
    assert.deepEqual(refusal(apply(once, ['remove_figure', removed])), ['reason-missing', 'reason'])
  })
  it('takes back only what was entered, and writes only chapters that there are', () => {
    const [before, removed] = last(['begun'], ['figure_removed'])
    assert.deepEqual(refusal(apply(before, ['remove_figure', removed])), ['no-such-figure', 'key'])
    const [none, written] = last(['begun'], ['chapter_written', { chapter: 'plans' }])
    assert.deepEqual(refusal(apply(none, ['write_chapter', written])), ['no-such-chapter', 'chapter'])
  })
  it('is refused as the rules say, or where somebody was quicker', () => {
    const [before, event] = last(['begun'], ['figure_entered'])
    assert.deepEqual(refusal(apply(before, ['enter_figure', event], 'at_the_gates')), ['not-now', undefined])
    assert.deepEqual(refusal(apply([], ['enter_figure', event])), ['wrong-sequence', undefined])
  })
  it('a correction of what is public says why', () => {
    const [before, event] = last(['begun'], ['handed_over'], ['handed_over'])
    assert.deepEqual(refusal(apply(before, ['correct', event], 'published')), ['reason-missing', 'reason'])
  })
})

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { countRequests, type RequestGroup } from '../../../src/domain/annual-report/count-requests'
import { makeReport } from '../../../src/domain/annual-report/make-report'
import { differsFrom, reportChanges } from '../../../src/domain/annual-report/report-changes'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import { groupsOf, NO_ENTRIES, request } from './report-builder'

const reportOf = (groups: readonly RequestGroup[]) => {
  const form = formOfYear(2026)
  return makeReport({
    ...{ year: 2026, form, tenantName: '盏西镇', texts: new Map<string, string>() },
    known: { counts: countRequests(form, 2026, groups), entries: NO_ENTRIES },
    against: { lastYear: null, unplaced: 0, leftOut: 0 },
  })
}

it('a report on the same records has no changes', () => {
  const groups = groupsOf(request())
  assert.deepEqual(reportChanges(reportOf(groups), reportOf(groups)), [])
  assert.equal(differsFrom(reportOf(groups), reportOf(groups)), false)
})

it('a case that was corrected shows in each figure that it moved', () => {
  const changes = reportChanges(
    reportOf(groupsOf(request())),
    reportOf(groupsOf(request({ outcome: 'partial' }))),
  )
  assert.deepEqual(
    changes.map(({ key, before, now }) => [key, before, now]),
    [
      ['table2.r1.citizen', 1, 0],
      ['table2.r1.total', 1, 0],
      ['table2.r2.citizen', 0, 1],
      ['table2.r2.total', 0, 1],
    ],
  )
  assert.equal(changes[0]?.column, '自然人')
})

it('other words in a chapter are a difference too', () => {
  const report = reportOf(groupsOf(request()))
  const chapters = report.chapters.map((chapter) => ({ ...chapter, text: '新写的。' }))
  assert.equal(differsFrom(report, { ...report, chapters }), true)
})

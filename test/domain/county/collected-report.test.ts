import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { AnnualReport } from '../../../src/domain/annual-report/annual-report'
import { countRequests, type RequestGroup } from '../../../src/domain/annual-report/count-requests'
import { makeReport } from '../../../src/domain/annual-report/make-report'
import { REPORT_FORMS, type ReportFormName } from '../../../src/domain/annual-report/report-form'
import { collectReports } from '../../../src/domain/county/collected-report'
import { anyGroups, groupsOf, NO_ENTRIES, request } from '../annual-report/report-builder'

const YEAR = 2026
const AGAINST = { lastYear: null, unplaced: 0, leftOut: 0 }
const COLLECTING = { year: YEAR, form: 'form_2021', county: '盈江县', against: AGAINST } as const

const reportOf = (groups: readonly RequestGroup[], form: ReportFormName = 'form_2021', year = YEAR) =>
  makeReport({
    year,
    form: REPORT_FORMS[form],
    tenantName: '某镇',
    known: { counts: countRequests(REPORT_FORMS[form], year, groups), entries: NO_ENTRIES },
    against: AGAINST,
    texts: new Map(),
  })

const cellOf = ({ tables }: AnnualReport, key: string) =>
  tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).find((cell) => cell.key === key)

const cellsOf = ({ tables }: AnnualReport, table: string) =>
  tables.filter(({ key }) => key === table).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))

describe('the county’s report', () => {
  it('is in every figure of table 2 the sum of its townships’, and its checks hold', () => {
    fc.assert(
      fc.property(fc.array(anyGroups, { minLength: 1, maxLength: 5 }), (townships) => {
        const reports = townships.map((groups) => reportOf(groups))
        const handedIn = reports.map((report, at) => ({ township: `镇${at}`, report }))
        const { report } = collectReports(COLLECTING, handedIn)
        for (const { key, value } of cellsOf(report, 'table2'))
          assert.equal(
            value,
            reports.reduce((sum, each) => sum + (cellOf(each, key)?.value ?? 0), 0),
          )
        const broken = report.checks.filter(({ code, holds }) => /^V[1-3]$/.test(code) && holds !== true)
        assert.deepEqual(broken, [])
      }),
      { numRuns: 30 },
    )
  })

  it('names who has not handed in, and who did for another year or on another form', () => {
    const { counted, leftOut } = collectReports(COLLECTING, [
      { township: '甲镇', report: reportOf(groupsOf(request())) },
      { township: '乙镇', report: null },
      { township: '丙镇', report: reportOf([], 'form_2021', 2025) },
      { township: '丁镇', report: reportOf([], 'trial_2019') },
    ])
    assert.deepEqual(counted, ['甲镇'])
    assert.deepEqual(leftOut, [
      { township: '乙镇', because: 'not_handed_in' },
      { township: '丙镇', because: 'other_year' },
      { township: '丁镇', because: 'other_form' },
    ])
  })

  it('does not know a figure that one township does not know, and says whose it is', () => {
    const { report } = collectReports(COLLECTING, [
      { township: '甲镇', report: reportOf([]) },
      { township: '乙镇', report: reportOf([]) },
    ])
    const unknown = report.tables
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .find(({ value, note }) => value === null && note !== undefined)
    assert.match(unknown?.note ?? '', /^甲镇、乙镇没有填这个数/)
  })

  it('knows nothing where nobody has handed in: null, not 0', () => {
    const { report } = collectReports(COLLECTING, [{ township: '乙镇', report: null }])
    assert.ok(cellsOf(report, 'table2').every(({ value }) => value === null))
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reportOfJson } from '../../../../src/domain/annual-report/import/report-of-json'
import { makeReport } from '../../../../src/domain/annual-report/make-report'
import { APPLICANT_COLUMNS } from '../../../../src/domain/annual-report/forms/table-two'
import { reportInJson } from '../../../../src/domain/annual-report/print/report-json'
import { REPORT_FORMS } from '../../../../src/domain/annual-report/report-form'

const FORM = REPORT_FORMS.form_2021
const AT = { year: 2024, form: FORM }

const written = (figures: ReadonlyMap<string, number>, texts: ReadonlyMap<string, string> = new Map()) => {
  const entries = new Map([...figures].map(([key, value]) => [key, { value, source: '原报告' }]))
  const known = { counts: { values: new Map(), notes: new Map() }, entries }
  const against = { lastYear: null, unplaced: 0, leftOut: 0 }
  return reportInJson(makeReport({ ...AT, tenantName: '盏西镇', known, against, texts }), null)
}

const KINDS = APPLICANT_COLUMNS.map(({ key }) => key)
const NEW = new Map(KINDS.map((kind, at) => [`table2.new.${kind}`, at]))

describe('an older report’s JSON file', () => {
  it('comes back the same: figures, what isn’t known, and words', () => {
    const figures = new Map([...NEW, ['table1_8.fees.amount', 1.25]])
    const file = written(figures, new Map([['overall', '第一行\n第二行']]))
    const read = reportOfJson(JSON.stringify(file, null, 2), AT)
    assert.ok(read.ok)
    assert.deepEqual(new Map([...read.value.figures].sort()), new Map([...figures].sort()))
    assert.deepEqual(written(read.value.figures, read.value.texts), file)
  })

  const changed = (from: string | RegExp, to: string) =>
    reportOfJson(JSON.stringify(written(NEW)).replace(from, to), AT)
  const said = (result: ReturnType<typeof reportOfJson>): string =>
    result.ok ? 'ok' : `${result.code} ${String(result.detail.message)}`

  it('is refused by the name of what is wrong, with the cure', () => {
    for (const [from, to, words] of [
      ['"year":2024', '"year":2023', /^other-year 文件是2023年的报告，这里是2024年/],
      ['"form":"form_2021"', '"form":"trial_2019"', /^other-form .*国办公开办函〔2021〕30号/],
      ['"key":"table2.new.citizen"', '"key":"table2.new.dog"', /^no-such-figure .*table2.new.dog/],
      [
        /("key":"table2.new.business","value":)1/,
        '$1"一"',
        /^figure-not-a-number .*商业企业.*“一”.*更正文件/,
      ],
      [/("key":"table2.new.total","value":)15/, '$17', /^total-differs .*总计.*是7，各分项相加是15/],
    ] as const)
      assert.match(said(changed(from, to)), words)
    for (const text of ['', '[]', '{}', '{"tables":1}', '年度报告'])
      assert.match(said(reportOfJson(text, AT)), /^not-json .*JSON 文件/)
  })
})

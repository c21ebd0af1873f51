import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formOfYear, REPORT_FORMS } from '../../../src/domain/annual-report/report-form'

const rowsOf = (year: number, key: string) => formOfYear(year).tables.find((table) => table.key === key)!

describe('the form is chosen by the year the report is on', () => {
  it('2014 to 2018, trial 2019 and 2020, then the form of 2021', () => {
    const names = [2017, 2018, 2019, 2020, 2021, 2030].map((year) => formOfYear(year).name)
    assert.deepEqual(names, [
      'statistics_2014',
      'statistics_2014',
      'trial_2019',
      'trial_2019',
      'form_2021',
      'form_2021',
    ])
  })
  it('a late user keeps the old form as long as its setting says, never beyond 2020', () => {
    assert.equal(formOfYear(2019, 2019).name, 'statistics_2014')
    assert.equal(formOfYear(2020, 2019).name, 'trial_2019')
    assert.equal(formOfYear(2021, 2030).name, 'form_2021')
  })
})

describe('the forms as they were issued', () => {
  it('2021: six chapters, 25 rows by 7 columns, 15 cells of remedies', () => {
    assert.equal(REPORT_FORMS.form_2021.chapters.length, 6)
    assert.deepEqual([rowsOf(2021, 'table2').rows.length, rowsOf(2021, 'table2').columns.length], [25, 7])
    assert.equal(rowsOf(2021, 'table3').columns.length * rowsOf(2021, 'table3').rows.length, 15)
  })
  it('trial: 23 rows, for 其他处理 is one', () => {
    assert.equal(rowsOf(2020, 'table2').rows.length, 23)
    assert.ok(rowsOf(2020, 'table2').rows.some(({ key }) => key === 'r6'))
  })
  it('2014: fourteen chapters of the seed, each with its place in the form of 2021', () => {
    const { chapters } = REPORT_FORMS.statistics_2014
    assert.equal(chapters.length, 14)
    const known = REPORT_FORMS.form_2021.chapters.map(({ key }) => key)
    assert.deepEqual(
      chapters.filter(({ inForm2021 }) => !known.includes(inForm2021)),
      [],
    )
  })
  for (const form of Object.values(REPORT_FORMS))
    it(`${form.name}: every table stands in exactly one chapter, no key twice, each sum names rows and columns that are there`, () => {
      const placed = form.chapters.flatMap(({ tables }) => tables)
      assert.deepEqual([...placed].sort(), form.tables.map(({ key }) => key).sort())
      for (const { rows, columns } of form.tables)
        for (const lines of [rows, columns]) {
          const keys = lines.map(({ key }) => key)
          assert.equal(new Set(keys).size, keys.length)
          for (const { sumOf = [] } of lines) assert.ok(sumOf.every((part) => keys.includes(part)))
        }
    })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  countDocuments,
  documentsBehind,
  isOfDocuments,
} from '../../../src/domain/annual-report/count-documents'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import type { ReportedDocument } from '../../../src/domain/annual-report/reported-document'
import { day } from '../../../src/domain/calendar/civil-date'

const document = (title: string, over: Partial<ReportedDocument> = {}): ReportedDocument => ({
  ...{ id: title, title, number: '', issuer: '盏西镇人民政府' },
  ...{ kind: 'normative', endedFrom: null, isEndedUndated: false },
  formedOn: day('2025-03-01'),
  publishedOn: day('2025-03-05'),
  ...over,
})

const MADE_IN_2024 = document('二〇二四', { formedOn: day('2024-12-30'), publishedOn: day('2025-01-08') })
const REPEALED = document('废止的', { formedOn: day('2022-05-01'), endedFrom: day('2025-06-01') })
const NEXT_YEAR = document('明年的', { formedOn: day('2026-01-02'), publishedOn: day('2026-01-03') })
const ALL = [document('当年的'), MADE_IN_2024, REPEALED, NEXT_YEAR]

const counted = (documents: readonly ReportedDocument[], year = 2025) =>
  countDocuments(formOfYear(year), year, documents)
const at = (column: string): string => `table1_1.normative.${column}`

describe('documents in table 1', () => {
  it('are counted made, ended and in force at the end of the year, each figure as long as its list', () => {
    const { values } = counted(ALL)
    assert.deepEqual(
      ['made', 'repealed', 'in_force'].map((each) => values.get(at(each))),
      [1, 1, 2],
    )
    for (const [key, value] of values)
      assert.equal(documentsBehind(key, { form: formOfYear(2025), year: 2025 }, ALL).length, value, key)
  })

  it('balance with the year before: in force = before + made − ended', () => {
    const of = (year: number, column: string) => counted(ALL, year).values.get(at(column)) ?? 0
    for (const year of [2023, 2024, 2025, 2026])
      assert.equal(
        of(year, 'in_force'),
        of(year - 1, 'in_force') + of(year, 'made') - of(year, 'repealed'),
        String(year),
      )
  })

  it('are not known where none of the township’s own is there, and that is said; 规章 are none by law', () => {
    const { values, notes } = counted([])
    assert.deepEqual([values.get(at('made')), values.get('table1_1.rules.made')], [undefined, 0])
    assert.match(notes.get(at('in_force')) ?? '', /没有本镇自己的文件.*没有的填0/)
  })

  it('are not known where a day is missing that would place one, which is named with the cure', () => {
    const undated = counted([...ALL, document('没有日期的', { formedOn: null })])
    assert.deepEqual([undated.values.has(at('made')), undated.values.get(at('in_force'))], [false, 3])
    assert.match(undated.notes.get(at('made')) ?? '', /《没有日期的》.*没有写成文日期.*补写/)
    const ended = counted([...ALL, document('不知何时废止', { isEndedUndated: true })])
    assert.deepEqual([ended.values.get(at('made')), ended.values.has(at('repealed'))], [2, false])
    assert.match(ended.notes.get(at('in_force')) ?? '', /没有写废止或者失效的日期/)
  })

  it('in the older forms: made, published and public in all; interpretations by the year they went out', () => {
    const trial = countDocuments(formOfYear(2020), 2020, [document('旧', { formedOn: day('2020-02-01') })])
    assert.deepEqual(
      ['made', 'published', 'public_total'].map((each) => trial.values.get(at(each))),
      [1, 0, 0],
    )
    const old = formOfYear(2018)
    const on = day('2018-04-01')
    const words = document('解读', { kind: 'interpretation', formedOn: null, publishedOn: on })
    const { values } = countDocuments(old, 2018, [words, document('文件', { formedOn: on, publishedOn: on })])
    assert.deepEqual(Object.fromEntries(values), {
      'statistics.normative_published.count': 1,
      'statistics.normative_made.count': 1,
      'statistics.interpretations.count': 1,
    })
    assert.ok([...values.keys()].every((key) => isOfDocuments(key, old)))
    assert.equal(isOfDocuments('statistics.items.count', old), false)
  })
})

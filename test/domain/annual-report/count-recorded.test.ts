import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  countRecorded,
  isOfRecorded,
  recordedBehind,
  type RecordedFact,
} from '../../../src/domain/annual-report/count-recorded'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import { day } from '../../../src/domain/calendar/civil-date'

const fact = (over: Partial<RecordedFact>): RecordedFact => ({
  ...{ id: 'a', ledger: 'work', sort: 'training', on: day('2018-03-01'), title: '培训', people: 0 },
  ...over,
})
const FACTS = [
  fact({ id: 'one', people: 20 }),
  fact({ id: 'two', people: 14, on: day('2018-12-31') }),
  fact({ id: 'next', people: 9, on: day('2019-01-01') }),
  fact({ id: 'letter', ledger: 'letters', sort: 'complaint' }),
  fact({ id: 'report', ledger: 'remedies', sort: 'complaint' }),
]
const key = (row: string): string => `statistics.${row}.count`
const counted = (facts: readonly RecordedFact[], year = 2018) => countRecorded(formOfYear(year), year, facts)

describe('what the ledgers hold in the table of 2014', () => {
  it('counts complaints of letters and of reports together, and trainings with how many were trained', () => {
    const { values } = counted(FACTS)
    assert.deepEqual(
      ['complaints', 'responded', 'trainings', 'trained'].map((row) => values.get(key(row))),
      [2, 0, 2, 34],
    )
    assert.deepEqual(
      recordedBehind(key('complaints'), 2018, FACTS).map(({ id }) => id),
      ['letter', 'report'],
    )
  })
  it('does not know of a meeting that nobody recorded, and says where to record one', () => {
    const { values, notes } = counted(FACTS)
    assert.equal(values.has(key('meetings')), false)
    assert.match(notes.get(key('meetings')) ?? '', /没有登记2018年的会议.*“培训和会议”里登记.*没有的填0/)
  })
  it('leaves what goes out elsewhere to be entered, and has nothing to say in the forms of today', () => {
    for (const row of ['by_gazette', 'by_microblog', 'press', 'fees'])
      assert.equal(isOfRecorded(key(row)), false)
    const { values, notes } = counted(FACTS, 2026)
    assert.deepEqual([values.size, notes.size], [0, 0])
  })
})

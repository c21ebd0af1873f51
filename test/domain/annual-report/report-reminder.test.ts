import assert from 'node:assert/strict'
import { it } from 'node:test'
import { reportReminder } from '../../../src/domain/annual-report/report-reminder'
import { day } from '../../../src/domain/calendar/civil-date'

const on = (today: string, isPublic = false) =>
  reportReminder({ today: day(today), dueOn: day('2026-01-31'), isPublic })

it('of the report on last year: from 2 January, ten and three days before its last day, and the day after', () => {
  assert.equal(on('2026-01-01'), null)
  assert.deepEqual(on('2026-01-02'), { stage: 'first', since: '2026-01-02' })
  assert.deepEqual(on('2026-01-20'), { stage: 'first', since: '2026-01-02' })
  assert.deepEqual(on('2026-01-21'), { stage: 'again', since: '2026-01-21' })
  assert.deepEqual(on('2026-01-27'), { stage: 'again', since: '2026-01-21' })
  assert.deepEqual(on('2026-01-31'), { stage: 'again', since: '2026-01-28' })
  assert.deepEqual(on('2026-02-01'), { stage: 'late', since: '2026-02-01' })
  assert.deepEqual(on('2026-11-30'), { stage: 'late', since: '2026-02-01' })
})

it('nobody is reminded of what is public', () => assert.equal(on('2026-02-01', true), null))

it('of the county’s report, which waits for those of the townships, from 1 February', () => {
  const ofCounty = (today: string) =>
    reportReminder({ today: day(today), dueOn: day('2026-03-31'), isPublic: false, of: 'county' })
  assert.equal(ofCounty('2026-01-31'), null)
  assert.deepEqual(ofCounty('2026-02-01'), { stage: 'first', since: '2026-02-01' })
  assert.deepEqual(ofCounty('2026-03-28'), { stage: 'again', since: '2026-03-28' })
  assert.deepEqual(ofCounty('2026-04-01'), { stage: 'late', since: '2026-04-01' })
})

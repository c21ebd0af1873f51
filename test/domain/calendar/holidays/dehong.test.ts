import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DEHONG_DAYS } from '../../../../src/domain/calendar/holidays/dehong'
import { isWeekend } from '../../../../src/domain/calendar/working-days'

describe('local days of 德宏州 (放假办法 Art. 4)', () => {
  it('each name their source', () => {
    assert.ok(DEHONG_DAYS.every(({ source }) => source !== ''))
  })

  it('are verified only for 2023, where two copies agree', () => {
    const years = DEHONG_DAYS.filter(({ verified }) => verified).map(({ off }) => off[0]?.slice(0, 4))
    assert.deepEqual([...new Set(years)], ['2023'])
  })

  it('are all applied but the one weak copy of 2025', () => {
    const left = DEHONG_DAYS.filter(({ inForce }) => !inForce)
    assert.deepEqual(
      left.map(({ off }) => off[0]),
      ['2025-02-12'],
    )
  })

  it('are made up on Sundays', () => {
    for (const { work } of DEHONG_DAYS) for (const on of work) assert.ok(isWeekend(on), on)
  })
})

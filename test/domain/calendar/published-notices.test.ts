import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compare, day } from '../../../src/domain/calendar/civil-date'
import { noticesKnownOn, PUBLISHED_NOTICES } from '../../../src/domain/calendar/published-notices'
import { isWeekend } from '../../../src/domain/calendar/working-days'

describe('the published notices', () => {
  it('cover every year from 2019 to 2026', () => {
    const years = new Set(PUBLISHED_NOTICES.map(({ year }) => year))
    for (let year = 2019; year <= 2026; year += 1) assert.ok(years.has(year), String(year))
  })

  it('carry their number in the form of a telegram of the State Council’s office, and their date', () => {
    for (const { number, publishedOn, year } of PUBLISHED_NOTICES) {
      assert.match(number, /^国办发明电〔20\d\d〕\d+号$/)
      assert.ok(publishedOn < day(`${year}-12-31`), number)
    }
  })

  it('say openly that numbers were not read in the notice itself', () => {
    assert.ok(PUBLISHED_NOTICES.every(({ numberVerified, verified }) => verified && !numberVerified))
  })

  it('make up only weekend days, and never a day that the same notice gives off', () => {
    for (const { work, off, number } of PUBLISHED_NOTICES) {
      for (const { on } of work) {
        assert.ok(isWeekend(on), `${number} ${on}`)
        assert.ok(!off.some(({ from, to }) => from <= on && on <= to), `${number} ${on}`)
      }
    }
  })

  it('have ranges that run forwards', () => {
    for (const { off } of PUBLISHED_NOTICES) for (const { from, to } of off) assert.ok(compare(from, to) <= 0)
  })

  it('are known only from the day they were published', () => {
    assert.equal(noticesKnownOn(day('2018-12-05')).length, 0)
    assert.equal(noticesKnownOn(day('2018-12-06')).length, 2)
    assert.ok(noticesKnownOn(day('2020-01-26')).every(({ publishedOn }) => publishedOn < '2020-01-27'))
  })
})

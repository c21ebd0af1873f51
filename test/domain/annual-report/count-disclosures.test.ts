import assert from 'node:assert/strict'
import { it } from 'node:test'
import {
  countDisclosures,
  disclosuresBehind,
  disclosuresOfYear,
  isOfDisclosures,
} from '../../../src/domain/annual-report/count-disclosures'
import { formOfYear } from '../../../src/domain/annual-report/report-form'
import { seedYear } from '../../support/seed-year'

const old = formOfYear(2019, 2019)

it('the seed’s year in the table of 2014: 137 items, 99 of them on the site, each figure with its list', () => {
  const counts = countDisclosures(old, 2019, seedYear())
  const of = (row: string) => counts.get(`statistics.${row}.count`)
  assert.deepEqual([of('items'), of('by_website')], [137, 99])
  for (const [key, value] of counts) assert.equal(disclosuresBehind(key, 2019, seedYear()).length, value)
  assert.deepEqual(
    [...counts.keys()].filter((key) => !isOfDisclosures(key)),
    [],
  )
})

it('another year has none of them, the later forms no such figures', () => {
  assert.deepEqual([...countDisclosures(old, 2018, seedYear()).values()], [0, 0, 0, 0])
  assert.equal(countDisclosures(formOfYear(2021), 2021, seedYear()).size, 0)
  assert.equal(isOfDisclosures('table2.new.citizen'), false)
})

it('for the chapters the same year is told by channel and column', () => {
  const told = disclosuresOfYear(2019, seedYear(), () => 'work_news')
  assert.deepEqual([told.items, told.onSite, told.byColumn.work_news], [137, 99, 137])
})

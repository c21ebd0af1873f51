import assert from 'node:assert/strict'
import { it } from 'node:test'
import { day } from '../../../../src/domain/calendar/civil-date'
import { disclosureCounts } from '../../../../src/domain/catalogue/disclosure-counts'
import { publishedFacts } from '../../../../src/domain/annual-report/narrative/published-facts'
import { seedYear } from '../../../support/seed-year'

it('what was published comes out of the ledger of channels; channels without anything are left out', () => {
  const span = { from: day('2019-01-01'), to: day('2019-12-31') }
  const counts = disclosureCounts(seedYear(), span, () => 'work_news')
  const { items, columns, byChannel, onSiteByColumn } = publishedFacts(counts, () => '工作动态')
  assert.deepEqual([items, columns], [137, 1])
  assert.deepEqual(byChannel[0], { name: '政府网站', many: 99 })
  assert.ok(byChannel.every(({ many }) => many > 0))
  assert.deepEqual(onSiteByColumn, [{ name: '工作动态', many: 99 }])
})

it('a year in which nothing was published covers no columns, of which nothing is said', () => {
  const span = { from: day('2001-01-01'), to: day('2001-12-31') }
  assert.equal(
    publishedFacts(
      disclosureCounts(seedYear(), span, () => 'work_news'),
      () => '',
    ).columns,
    null,
  )
})

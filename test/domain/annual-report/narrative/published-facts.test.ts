import assert from 'node:assert/strict'
import { it } from 'node:test'
import { day } from '../../../../src/domain/calendar/civil-date'
import { disclosureCounts } from '../../../../src/domain/catalogue/disclosure-counts'
import { publishedFacts } from '../../../../src/domain/annual-report/narrative/published-facts'
import { seedYear } from '../../../support/seed-year'

it('what was published comes out of the ledger of channels; channels without anything are left out', () => {
  const span = { from: day('2019-01-01'), to: day('2019-12-31') }
  const counts = disclosureCounts(seedYear(), span, () => 'work_news')
  const { items, byChannel, onSiteByColumn } = publishedFacts(counts, () => '工作动态')
  assert.equal(items, 137)
  assert.deepEqual(byChannel[0], { name: '政府网站', many: 99 })
  assert.ok(byChannel.every(({ many }) => many > 0))
  assert.deepEqual(onSiteByColumn, [{ name: '工作动态', many: 99 }])
})

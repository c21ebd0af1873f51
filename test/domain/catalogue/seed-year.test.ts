import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { disclosureCounts } from '../../../src/domain/catalogue/disclosure-counts'
import { MODEL_CATALOGUE } from '../../../src/domain/catalogue/model-catalogue'
import { seedYear } from '../../support/seed-year'

const columnOf = (itemId: string) => MODEL_CATALOGUE.find(({ id }) => id === itemId)?.columnId ?? ''

describe('the year 2019 of 盏西镇, as its report tells it', () => {
  const span = { from: day('2019-01-01'), to: day('2019-12-31') }
  const counts = disclosureCounts(seedYear(), span, columnOf)

  it('has 137 items, 99 on the site: 4 of budgets, 2 plans, 93 of work news', () => {
    assert.deepEqual([counts.items, counts.onSite, counts.elsewhereOnly], [137, 99, 38])
    assert.deepEqual(counts.onSiteByColumn, { budgets: 4, plans: 2, work_news: 93 })
  })

  it('counts channels apart from items', () => {
    assert.deepEqual(
      counts.channels.filter(({ times }) => times > 0),
      [
        { channel: 'website', items: 99, times: 99 },
        { channel: 'wechat_account', items: 27, times: 27 },
        { channel: 'douyin', items: 11, times: 11 },
        { channel: 'notice_board', items: 29, times: 29 },
        { channel: 'broadcast', items: 15, times: 15 },
        { channel: 'blackboard', items: 6, times: 6 },
        { channel: 'meeting', items: 1, times: 1 },
      ],
    )
  })

  it('loses an item with its last entry in force, and only then', () => {
    const [first, ...others] = seedYear()
    const [onSite, onBoard] = first!.entries
    const without = (taken: readonly string[]) => {
      const counters = taken.map((id) => ({ ...onSite!, id: `c-${id}`, counters: id }))
      return disclosureCounts(
        [{ ...first!, entries: [...first!.entries, ...counters] }, ...others],
        span,
        columnOf,
      )
    }
    assert.deepEqual([without([onSite!.id]).items, without([onSite!.id]).onSite], [137, 98])
    assert.equal(without([onSite!.id, onBoard!.id]).items, 136)
  })
})

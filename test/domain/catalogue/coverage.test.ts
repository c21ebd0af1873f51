import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { coverageByColumn, coverageByServiceList, percentOf } from '../../../src/domain/catalogue/coverage'
import { anEntry, aRecord, kept } from './catalogue-builder'

const today = day('2026-03-20')
const permits = kept({ id: 'permits', columnId: 'service_items', serviceList: 'permits', matter: '许可清单' })
const penalties = kept({
  id: 'fines',
  columnId: 'service_items',
  serviceList: 'penalties',
  matter: '处罚清单',
})

describe('coverage of the catalogue', () => {
  it('counts an item once something under it went out, and lists the gaps', () => {
    const items = [kept(), permits, penalties]
    const records = [aRecord({ itemId: 'permits' }, [anEntry()]), aRecord({ id: 'd2' })]
    assert.deepEqual(coverageByColumn({ items, records, today }), [
      {
        id: 'rural_revitalisation',
        name: '扶贫/乡村振兴与专项资金',
        covered: 0,
        total: 1,
        gaps: [{ itemId: 'subsidies', columnId: 'rural_revitalisation', matter: '惠农补贴发放情况' }],
      },
      {
        id: 'service_items',
        name: '政务服务事项清单',
        covered: 1,
        total: 2,
        gaps: [{ itemId: 'fines', columnId: 'service_items', matter: '处罚清单' }],
      },
    ])
  })

  it('shows the five service lists, also one that has no item', () => {
    const lists = coverageByServiceList({ items: [permits, penalties], records: [], today })
    assert.deepEqual(
      lists.map(({ name, covered, total }) => `${name}${covered}/${total}`),
      ['许可0/1', '服务0/0', '执法0/0', '处罚0/1', '监管0/0'],
    )
  })

  it('leaves retired items out', () => {
    const retired = { ...permits, retiredOn: day('2026-03-01') }
    assert.deepEqual(coverageByColumn({ items: [retired], records: [], today }), [])
  })

  it('never calls less than everything a hundred per cent', () => {
    assert.equal(percentOf({ covered: 199, total: 200 }), 99)
    assert.equal(percentOf({ covered: 200, total: 200 }), 100)
    assert.equal(percentOf({ covered: 0, total: 0 }), 0)
  })
})

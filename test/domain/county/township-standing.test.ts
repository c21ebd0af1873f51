import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  countyTotals,
  inOrder,
  needsOf,
  STANDING_ORDERS,
  type TownshipStanding,
} from '../../../src/domain/county/township-standing'

const NOTHING: TownshipStanding = {
  tenant: 'a',
  township: '甲镇',
  requests: { open: 0, dueSoon: 0, overdue: 0 },
  letters: { open: 0, overdue: 0 },
  catalogue: { covered: 10, total: 10, overdue: 0, emptyColumns: 0, newestOn: null },
  upheld: 0,
}

const few = fc.nat({ max: 4 })
const standing: fc.Arbitrary<TownshipStanding> = fc.record({
  tenant: fc.uuid(),
  township: fc.constantFrom('甲镇', '乙乡', '丙镇'),
  requests: fc.record({ open: few, dueSoon: few, overdue: few }),
  letters: fc.record({ open: few, overdue: few }),
  catalogue: fc.record({
    covered: few,
    total: fc.constant(4),
    overdue: few,
    emptyColumns: few,
    newestOn: fc.constant(null),
  }),
  upheld: few,
})

describe('the townships of a county side by side', () => {
  it('begin with those that need help: overdue requests before letters before the catalogue', () => {
    const requests = { ...NOTHING, township: '申请', requests: { open: 1, dueSoon: 0, overdue: 1 } }
    const letters = { ...NOTHING, township: '来信', letters: { open: 5, overdue: 5 } }
    const catalogue = { ...NOTHING, township: '目录', catalogue: { ...NOTHING.catalogue, overdue: 9 } }
    assert.deepEqual(
      inOrder([NOTHING, catalogue, letters, requests], 'need').map(({ township }) => township),
      ['申请', '来信', '目录', '甲镇'],
    )
  })

  it('put a township without any catalogue before one with gaps', () => {
    const none = { ...NOTHING, township: '无', catalogue: { ...NOTHING.catalogue, covered: 0, total: 0 } }
    const gaps = { ...NOTHING, township: '缺', catalogue: { ...NOTHING.catalogue, covered: 9 } }
    assert.deepEqual(
      inOrder([NOTHING, gaps, none], 'coverage').map(({ township }) => township),
      ['无', '缺', '甲镇'],
    )
  })

  it('are the same in every order, none lost, and the county is their sum', () => {
    fc.assert(
      fc.property(fc.array(standing), fc.constantFrom(...STANDING_ORDERS), (townships, order) => {
        const sorted = inOrder(townships, order)
        assert.deepEqual(new Set(sorted), new Set(townships))
        assert.deepEqual(countyTotals(sorted), countyTotals(townships))
        const open = townships.map(({ requests }) => requests.open)
        assert.equal(
          countyTotals(townships).open,
          open.reduce((sum, each) => sum + each, 0),
        )
      }),
    )
  })

  it('say in words what each needs, and nothing where all is well', () => {
    assert.deepEqual(needsOf(NOTHING), [])
    const some = { ...NOTHING, requests: { open: 4, dueSoon: 1, overdue: 2 } }
    assert.deepEqual(needsOf(some), ['2 件申请逾期', '1 件申请 3 个工作日内到期'])
  })
})

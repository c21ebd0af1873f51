import assert from 'node:assert/strict'
import { it } from 'node:test'
import { sinceHandedOver } from '../../../src/domain/county-report/since-handed-over'

const AT = '2026-01-20T01:00:00.000Z'
const of = (tenant: string, publishedAt: string | null) => ({ tenant, township: `${tenant}镇`, publishedAt })

it('says which township corrected, published or took down its report since, and nothing where all is as it was', () => {
  const counted = [of('甲', AT), of('乙', AT), of('丙', AT)] as readonly {
    tenant: string
    township: string
    publishedAt: string
  }[]
  const now = [
    of('甲', AT),
    of('乙', '2026-04-02T01:00:00.000Z'),
    of('丙', null),
    of('丁', AT),
    of('戊', null),
  ]
  assert.deepEqual(sinceHandedOver(counted, now), ['乙镇更正了报告', '丙镇的报告不再公开', '丁镇公开了报告'])
  assert.deepEqual(sinceHandedOver(counted, now.slice(0, 1)), [])
})

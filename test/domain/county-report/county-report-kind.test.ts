import assert from 'node:assert/strict'
import { it } from 'node:test'
import { COUNTY_REPORT } from '../../../src/domain/county-report/county-report-kind'
import { BEGUN, countyEvents, PUBLISHED, REVIEWED, SUBMITTED } from './county-report-builder'

it('the county’s report is open until it is public, and the dossier itself never is', () => {
  const begun = COUNTY_REPORT.outlineOf(countyEvents(BEGUN))
  assert.deepEqual([begun.isOpen, begun.title], [true, '全县2025年政府信息公开工作年度报告'])
  const live = COUNTY_REPORT.outlineOf(countyEvents(BEGUN, SUBMITTED, REVIEWED, PUBLISHED))
  assert.deepEqual([live.isOpen, live.isPublic], [false, false])
})

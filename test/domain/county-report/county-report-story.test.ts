import assert from 'node:assert/strict'
import { it } from 'node:test'
import { countyReportStory } from '../../../src/domain/county-report/county-report-story'
import { BEGUN, countyEvents, PUBLISHED, REVIEWED, SUBMITTED, WRITTEN } from './county-report-builder'

it('the story of the county’s report names each step, the version and its hash, and nobody', () => {
  const returned = { type: 'returned', reason: '改第一章', who: 'reviewer' } as const
  const story = countyReportStory(
    countyEvents(BEGUN, WRITTEN, SUBMITTED, returned, { ...SUBMITTED, reason: '补' }, REVIEWED, PUBLISHED),
  )
  assert.deepEqual(
    story.map(({ title }) => title),
    ['开始编制', '写一章', '送审', '退回修改', '送审更正', '审核通过', '批准并公开'],
  )
  assert.match(story.at(-1)?.text ?? '', /第 1 版，SHA-256 a1/)
  assert.ok(story.every(({ who }) => !/writer|reviewer|approver/.test(who)))
})

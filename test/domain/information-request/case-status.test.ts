import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { factsOf } from '../../../src/domain/information-request/case-facts'
import { CASE_STATUSES } from '../../../src/domain/information-request/case-state'
import { statusOf, waitingForOf } from '../../../src/domain/information-request/case-status'
import { events, RECEIVED } from './case-builder'
import type { Step } from './case-builder'

const status = (...steps: readonly Step[]) => statusOf(factsOf(events(...steps)), [])

describe('the state of a request', () => {
  it('is its end, whatever else still waits', () => {
    assert.deepEqual(status(...RECEIVED, ['correction_notice', '2026-03-05'], ['withdrawn', '2026-03-06']), {
      status: 'withdrawn',
      since: '2026-03-06',
    })
  })

  it('is the wait, before the work', () => {
    assert.equal(status(...RECEIVED, ['fee_notice_received', '2026-03-05']).status, 'awaiting_fee')
    assert.equal(status(...RECEIVED, ['reasons_asked', '2026-03-05']).status, 'awaiting_reason')
  })

  it('is work since the last restart', () => {
    assert.deepEqual(status(...RECEIVED), { status: 'received', since: '2026-03-02' })
    const paid = status(...RECEIVED, ['fee_notice_received', '2026-03-05'], ['fee_paid', '2026-03-09'])
    assert.equal(paid.since, '2026-03-09')
  })
})

describe('whose turn it is', () => {
  it('is told in Chinese for every state', () => {
    for (const each of CASE_STATUSES)
      assert.match(waitingForOf(each, factsOf([]), []).text, /[\u4e00-\u9fff]/)
  })

  it('is nobody’s once the answer was served', () => {
    const steps: readonly Step[] = [...RECEIVED, ['replied', '2026-03-09']]
    assert.equal(waitingForOf('replied', factsOf(events(...steps)), []).party, 'office')
    const served = factsOf(events(...steps, ['reply_served', '2026-03-10']))
    assert.equal(waitingForOf('replied', served, []).party, 'nobody')
  })
})

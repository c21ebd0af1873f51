import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { changedSince } from '../../../../cloud/usecases/requests/changed-since'
import { ANSWERED, events } from '../../../domain/information-request/case-builder'

const messageOf = (seenSeq: number, reader: 'clerk' | 'resident') =>
  String(changedSince(events(...ANSWERED), seenSeq, reader)?.detail.message ?? '')

describe('whoever acts on an old page', () => {
  it('is told what happened since, when, and in which role, by no name', () => {
    assert.equal(
      messageOf(3, 'clerk'),
      '您打开页面以后，这件申请又有了新的办理：2026年3月18日作出答复（公开办负责人）；2026年3月19日送达答复（党政办经办人）。请刷新后再办。',
    )
  })

  it('is told the newest three, and how many there were', () => {
    assert.match(messageOf(1, 'clerk'), /起草答复.*作出答复.*送达.*等4项。请刷新/)
    assert.doesNotMatch(messageOf(1, 'clerk'), /确认收到/)
  })

  it('and is the applicant isn’t told of work inside the office', () => {
    assert.doesNotMatch(messageOf(1, 'resident'), /起草/)
    const drafted = events(...ANSWERED.slice(0, 3))
    assert.deepEqual(changedSince(drafted, 2, 'resident'), { ok: false, code: 'stale_case', detail: {} })
  })

  it('is told nothing on a page that is up to date', () => {
    assert.equal(changedSince(events(...ANSWERED), ANSWERED.length, 'clerk'), null)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { topicAt } from '../../../src/domain/topic/topic-at'
import { ANSWERED, CHECKED, DECLINED, NAMED, topicOf, type TopicStep } from './topic-builder'

const at = (...steps: readonly TopicStep[]) => topicAt(topicOf(...steps))

describe('where a topic stands', () => {
  it('waits to be looked at before anybody reads it', () => {
    const { status, shown, words } = at(NAMED)
    assert.deepEqual([status, shown, words.title], ['to_check', null, '低保资金发给了谁'])
  })

  it('is shown in the words that the office confirmed', () => {
    const { status, shown } = at(NAMED, CHECKED)
    assert.deepEqual([status, shown?.title], ['asked', '低保资金发放名单'])
  })

  it('is shown no longer once it was kept back, and looked at anew when it is reopened', () => {
    const kept = at(NAMED, CHECKED, ['kept_back', 'clerk:clerk'])
    assert.deepEqual([kept.status, kept.shown, kept.keptBackBecause], ['kept_back', null, '有骂人的话'])
    assert.equal(at(NAMED, ['kept_back', 'clerk:clerk'], ['reopened', 'head:office_head']).status, 'to_check')
  })

  it('counts from the earliest naming of all that came together', () => {
    const { countsFrom, tookIn, namedOn } = at(NAMED, CHECKED, ['took_in', 'clerk:clerk'])
    assert.deepEqual([countsFrom, namedOn, tookIn.length], ['2026-02-27', '2026-03-02', 1])
  })

  it('goes on in another, in a unit, longer', () => {
    assert.equal(at(NAMED, ['merged', 'clerk:clerk']).mergedInto?.number, '盏题〔2026〕9号')
    assert.deepEqual(
      [
        at(NAMED, CHECKED, ['assigned', 'clerk:clerk']).unitId,
        at(NAMED, CHECKED, ['extended', 'head:office_head']).extension?.days,
      ],
      ['social', 5],
    )
  })

  it('is answered or declined, and after a reopening begins its term anew', () => {
    assert.equal(at(NAMED, CHECKED, ANSWERED).answer?.documentId, 'document-1')
    assert.equal(at(NAMED, CHECKED, DECLINED).decline?.ground, 'not_ours')
    const again = at(NAMED, CHECKED, ['extended', 'head:office_head'], ANSWERED, [
      'reopened',
      'an:resident',
      '2026-03-10',
    ])
    assert.deepEqual(
      [
        again.status,
        again.countsFrom,
        again.answer,
        again.extension,
        again.wasExtended,
        again.reopenedByNamer,
      ],
      ['asked', '2026-03-10', null, null, true, true],
    )
  })

  it('is nothing without its naming', () => {
    assert.throws(() => topicAt([]), /begins by being named/)
  })
})

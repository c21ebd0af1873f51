import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  CONTENT_VERDICTS,
  contentText,
  showingProblem,
  withOwnList,
} from '../../../src/domain/privacy/content-verdict'

describe('what is known of a text before it is shown', () => {
  it('is the harder of WeChat’s verdict and our own list', () => {
    assert.deepEqual(withOwnList('pass', '这 狗.官 不办事'), { verdict: 'review', found: ['狗官'] })
    assert.deepEqual(withOwnList('unchecked', '狗官'), { verdict: 'review', found: ['狗官'] })
    assert.deepEqual(withOwnList('risky', '狗官'), { verdict: 'risky', found: ['狗官'] })
    assert.deepEqual(withOwnList('pass', '路灯'), { verdict: 'pass', found: [] })
    assert.deepEqual(withOwnList('pending', '路灯'), { verdict: 'pending', found: [] })
  })

  it('holds showing only while nothing is known, or as written where it is risky', () => {
    const held = CONTENT_VERDICTS.map((verdict) =>
      [true, false].map((asWritten) => showingProblem({ verdict, found: [] }, asWritten) !== null),
    )
    assert.deepEqual(held, [
      [true, true],
      [false, false],
      [false, false],
      [true, false],
      [false, false],
    ])
  })

  it('is said in plain words', () => {
    for (const verdict of CONTENT_VERDICTS) assert.ok(contentText({ verdict, found: [] }).length > 5)
    assert.match(contentText({ verdict: 'review', found: ['狗官'] }), /有“狗官”/)
  })
})

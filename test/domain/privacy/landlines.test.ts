import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { digitRuns } from '../../../src/domain/privacy/digit-runs'
import { landlines } from '../../../src/domain/privacy/landlines'

const found = (text: string): readonly string[] =>
  digitRuns(text, 7)
    .flatMap((run) => landlines(text, run))
    .map((finding) => finding.masked)

describe('landline numbers in a text', () => {
  it('are found with an area code, or without one behind a label', () => {
    assert.deepEqual(found('张三 0692-8181234'), ['0692-*******'])
    assert.deepEqual(found('（0692）8181234'), ['0692-*******'])
    assert.deepEqual(found('家庭电话：8180123'), ['*******'])
  })

  it('of offices are public', () => {
    assert.deepEqual(found('监督电话：0692-8181234'), [])
    assert.deepEqual(found('盏西镇人民政府办公室 0692-8181234'), [])
  })

  it('are none where a code goes on', () => {
    assert.deepEqual(found('2020-0692-8181234-1234567'), [])
  })
})

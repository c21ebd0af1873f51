import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { bankCards, isLuhn } from '../../../src/domain/privacy/bank-cards'
import { digitRuns } from '../../../src/domain/privacy/digit-runs'

const found = (text: string): readonly string[] =>
  digitRuns(text, 7)
    .flatMap((run) => bankCards(text, run))
    .map((finding) => finding.text)

describe('bank cards in a text (ISO/IEC 7812)', () => {
  it('are found by beginning, length and check digit', () => {
    assert.equal(isLuhn('6228480402564890018'), true)
    assert.equal(isLuhn('6228480402564890019'), false)
    assert.deepEqual(found('卡6228480402564890018户主'), ['6228480402564890018'])
    assert.deepEqual(found('6228 4804 0256 4890 018'), ['6228 4804 0256 4890 018'])
    assert.deepEqual(found('编码6228480402564890018'), [])
  })

  it('and passbooks are found behind their label without a check digit', () => {
    assert.ok(found('一卡通账号：24012345678901').includes('24012345678901'))
    assert.deepEqual(found('户名：盈江县财政局 账号：24012345678901'), [])
  })

  it('are not pieced together from the parts of a project code', () => {
    assert.deepEqual(found('2005-533123-12-78-611827'), [])
  })
})

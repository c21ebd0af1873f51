import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { digitRuns } from '../../../src/domain/privacy/digit-runs'
import { identityNumbers } from '../../../src/domain/privacy/identity-numbers'

const found = (text: string): readonly string[] =>
  digitRuns(text, 7)
    .flatMap((run) => identityNumbers(text, run))
    .map((finding) => finding.text)

describe('identity numbers in a text (GB 11643)', () => {
  it('are found by their check digit, wherever they stand', () => {
    assert.deepEqual(found('张三11010519491231002X李四'), ['11010519491231002X'])
    assert.deepEqual(found('序号3110105194912310021'), [])
    assert.deepEqual(found('31101051949123100​2x'), ['1101051949123100​2x'])
  })

  it('are found in pieces: over three lines, in the cells of a form', () => {
    assert.deepEqual(found('110105\n19491231\n002X').length, 1)
    assert.deepEqual(found('| 110105 | 19491231 | 002X |').length, 1)
    assert.deepEqual(found(`|${Array.from('11010519491231002X').join('|')}|`).length, 1)
  })

  it('with a slip are found behind their label or by their X', () => {
    assert.equal(found('身份证号：110105194912310021').length, 1)
    assert.equal(found('110105194912310021').length, 0)
    assert.equal(found('11010519491231003X').length, 1)
  })

  it('of the old form have 15 digits and a birthday', () => {
    assert.equal(found('110105491231002').length, 1)
    assert.equal(found('110105491331002').length, 0)
    assert.equal(found('批次编号：110105491231002').length, 0)
  })

  it('are not mistaken for numbers of acceptance, which begin with area and day', () => {
    assert.equal(found('受理编号：11010519491231002X').length, 0)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findWords } from '../../../../src/domain/publication/checks/find-words'
import { keyedFindings, mayBeChecked } from '../../../../src/domain/publication/checks/keyed-findings'

const keysIn = (text: string) =>
  keyedFindings(findWords({ field: 'blocks', block: 0, text })).map(({ key }) => key)

describe('the keys of findings', () => {
  it('tell two of a kind apart, and stay when the words before them change', () => {
    const keys = keysIn('开立帐户，核对帐户。')
    assert.equal(new Set(keys).size, 2)
    assert.deepEqual(keysIn('请各村开立帐户，再核对帐户。'), keys)
    assert.deepEqual(
      [mayBeChecked({ kind: 'typo' }), mayBeChecked({ kind: 'interpretation' })],
      [true, false],
    )
  })
})

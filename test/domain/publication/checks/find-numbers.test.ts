import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkNumber, findNumbers } from '../../../../src/domain/publication/checks/find-numbers'

describe('document numbers', () => {
  it('in a text are pointed out when their brackets are wrong', () => {
    const found = findNumbers({ field: 'blocks', block: 0, text: '根据盏政发[2026]3号和盏政发〔2026〕4号' })
    assert.deepEqual(
      found.map(({ suggestion }) => suggestion.slice(-11)),
      ['盏政发〔2026〕3号'],
    )
  })

  it('in the header are checked whole; a decree has no year', () => {
    assert.equal(checkNumber('盏政发(2026)3号')?.suggestion, '盏政发〔2026〕3号')
    assert.equal(checkNumber('第三号')?.suggestion, '')
    for (const right of ['', '盏政发〔2026〕3号', '国务院令第711号']) assert.equal(checkNumber(right), null)
  })
})

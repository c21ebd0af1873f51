import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'node:test'
import { EMPTY_POWER, POWER_PART_HINTS, powerBlocks } from '../../../src/domain/powers/power-blocks'
import { POWER_KINDS } from '../../../src/domain/powers/power-kinds'
import { POWER_PARTS, powersIn } from '../../../src/domain/powers/powers-in'

const words = fc
  .array(fc.constantFrom(...'宅基地审批《法》1一 '), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''))

describe('the text of a power', () => {
  it('is read back as what was filled in', () => {
    const form = {
      name: words,
      kind: fc.constantFrom(...POWER_KINDS),
      basis: words,
      unit: words,
      term: words,
    }
    fc.assert(
      fc.property(fc.record(form), (power) => {
        const one = (text: string) => text.replace(/\s+/gu, ' ').trim()
        fc.pre(one(power.name) !== '')
        const [read] = powersIn(powerBlocks(power))
        assert.deepEqual(read, {
          ...{ name: one(power.name), basis: one(power.basis), unit: one(power.unit), term: one(power.term) },
          kind: power.kind,
        })
      }),
      { numRuns: 60 },
    )
  })
  it('leaves out what isn’t known, and helps with the rest', () => {
    assert.deepEqual(powerBlocks({ ...EMPTY_POWER, name: '宅基地审批' })[1], {
      kind: 'table',
      rows: [['职权名称', '宅基地审批']],
    })
    assert.ok(POWER_PARTS.filter((part) => part !== 'kind').every((part) => POWER_PART_HINTS[part] !== ''))
  })
})

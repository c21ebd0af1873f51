import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { letterText } from '../../../src/domain/letters/letter'
import { maskedLetter } from '../../../src/domain/letters/masked-letter'
import { WORKED_LETTERS } from './worked-letters'

describe('a letter with personal texts masked', () => {
  const letter = WORKED_LETTERS.get('extension_notice')!

  it('names the applicant nowhere and says everything else as it was', () => {
    const masked = maskedLetter(letter, [['王小明', '**明']])
    assert.equal(letterText(letter).includes('王小明'), true)
    assert.equal(letterText(masked), letterText(letter).replaceAll('王小明', '**明'))
  })

  it('masks the longer text first, so that a part of it cannot stay behind', () => {
    const both = { ...letter, salutation: '王小明、王小：' }
    const masked = maskedLetter(both, [
      ['王小', '*小'],
      ['王小明', '**明'],
    ])
    assert.equal(masked.salutation, '**明、*小：')
  })

  it('leaves a letter as it is where nothing is to be hidden', () => {
    const shown = [
      ['', '*'],
      ['盏西镇', '盏西镇'],
    ] as const
    assert.deepEqual(maskedLetter(letter, shown), letter)
  })
})

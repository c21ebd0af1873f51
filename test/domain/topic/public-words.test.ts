import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { personalInWords } from '../../../src/domain/topic/public-words'

describe('words about to be shown to everybody', () => {
  it('hold no number of a person', () => {
    assert.deepEqual(
      personalInWords('请打13812345678').map(({ kind }) => kind),
      ['mobile_phone'],
    )
  })

  it('may hold the telephone of an office', () => {
    assert.deepEqual(personalInWords('请问县民政局，0692-8180001'), [])
  })
})

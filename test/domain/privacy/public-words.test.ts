import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { personalInWords, problemInPublicWords } from '../../../src/domain/privacy/public-words'

const OURS = { phones: ['0692-8180000'], mailboxes: [] }

describe('words that everybody will read', () => {
  it('hold no personal data and no insult, and the refusal itself repeats none', () => {
    assert.equal(
      problemInPublicWords('请打13812345678', OURS),
      '文中有手机号码（138****5678），不能公开，请删去或者打码。',
    )
    assert.match(problemInPublicWords('狗官不办事', OURS) ?? '', /辱骂/)
  })

  it('may hold the office’s own telephone', () => {
    assert.equal(problemInPublicWords('请打0692-8180000', OURS), null)
  })
})

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

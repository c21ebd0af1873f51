import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { checkReply } from '../../../src/domain/information-request/complete-reply'
import { REPLY_OUTCOMES } from '../../../src/domain/information-request/outcomes'
import { letterText } from '../../../src/domain/letters/letter'
import { LETTER_KIND_CODES } from '../../../src/domain/letters/letter-kinds'
import { ROOT } from '../../support/source-tree'
import { WORKED_LETTERS, workedReply } from './worked-letters'

const FOLDER = path.join(ROOT, 'test/fixtures/letters')

/** REWRITE_LETTERS=1 writes the golden letters anew; the change is then read in the diff. */
if (process.env.REWRITE_LETTERS === '1') {
  mkdirSync(FOLDER, { recursive: true })
  for (const [name, letter] of WORKED_LETTERS)
    writeFileSync(path.join(FOLDER, `${name}.txt`), `${letterText(letter)}\n`)
}

describe('the golden letters', () => {
  it('cover every outcome of a reply on either side of 2024-01-01, and every other kind', () => {
    const names = [...WORKED_LETTERS.keys()]
    for (const outcome of REPLY_OUTCOMES)
      for (const span of ['before-2024', 'since-2024']) assert.ok(names.includes(`reply-${outcome}-${span}`))
    const kinds = new Set([...WORKED_LETTERS.values()].map(({ kind }) => kind))
    assert.deepEqual(
      LETTER_KIND_CODES.filter((kind) => !kinds.has(kind)),
      [],
    )
  })

  it('lie in the folder and nothing else does', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
    assert.deepEqual(files.sort(), [...WORKED_LETTERS.keys()].map((name) => `${name}.txt`).sort())
  })

  for (const [name, letter] of WORKED_LETTERS)
    it(`read as kept: ${name}`, () => {
      assert.equal(`${letterText(letter)}\n`, readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8'))
    })

  it('come from replies that lack nothing', () => {
    for (const outcome of REPLY_OUTCOMES) assert.deepEqual(checkReply(workedReply(outcome)), [], outcome)
  })

  it('always name basis and, where there is one, remedy, as parts that cannot be dropped', () => {
    for (const [name, { kind, paragraphs, remedyClause }] of WORKED_LETTERS) {
      const guarded = paragraphs.filter(({ guard }) => guard === 'guarded')
      assert.ok(guarded.length > 0, name)
      if (kind !== 'consultation_answer_form')
        assert.match(guarded.map(({ text }) => text).join(''), /条例|第三十|申请/, name)
      if (remedyClause !== '')
        assert.ok(
          guarded.some(({ text }) => text === remedyClause),
          name,
        )
    }
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answersIn, triageAt } from '../../../src/domain/triage/triage-at'
import { WAY_CODES, type WayCode } from '../../../src/domain/triage/ways'

interface Path {
  readonly answers: readonly string[]
  readonly end: WayCode
}

/** Every way through the questions; more than six answers would be a loop. */
const pathsFrom = (answers: readonly string[]): readonly Path[] => {
  assert.ok(answers.length <= 6, `no end after ${answers.join(' → ')}`)
  const at = triageAt(answers)
  if (at.kind === 'way') return [{ answers, end: at.way.code }]
  return at.question.options.flatMap(({ code }) => pathsFrom([...answers, code]))
}

describe('the questions before the form', () => {
  const paths = pathsFrom([])

  it('come to an end on every path, after two answers at most', () => {
    assert.ok(paths.length >= 12)
    for (const { answers } of paths) assert.ok(answers.length <= 2, answers.join(' → '))
  })

  it('lead to every way there is', () => {
    const reached = new Set(paths.map(({ end }) => end))
    assert.deepEqual(
      WAY_CODES.filter((code) => !reached.has(code)),
      [],
    )
  })

  it('begin with what is wanted', () => {
    const at = triageAt([])
    assert.equal(at.kind === 'question' && at.question.code, 'aim')
  })

  it('stay at the question when an answer is none of its options', () => {
    const at = triageAt(['papers', 'gone'])
    assert.equal(at.kind === 'question' && at.question.code, 'existing')
  })

  it('take no notice of what is answered after an end', () => {
    const at = triageAt(['ask', 'papers', 'yes'])
    assert.equal(at.kind === 'way' && at.way.code, 'consultation')
  })

  it('tell these everyday wishes apart', () => {
    const ends: readonly (readonly [readonly string[], WayCode])[] = [
      [['papers', 'yes'], 'information_request'],
      [['papers', 'unsure'], 'information_request'],
      [['papers', 'to_make'], 'certificate'],
      [['wrong_record'], 'record_correction'],
      [['trouble', 'hardship'], 'petition'],
      [['trouble', 'conduct'], 'discipline_report'],
      [['publish', 'wanted'], 'publication_proposal'],
      [['publish', 'overdue'], 'disclosure_complaint'],
    ]
    for (const [answers, end] of ends) {
      const at = triageAt(answers)
      assert.equal(at.kind === 'way' && at.way.code, end)
    }
  })

  it('carries its answers in an address', () => {
    assert.deepEqual(answersIn(''), [])
    assert.deepEqual(answersIn('papers,yes'), ['papers', 'yes'])
    assert.equal(triageAt(answersIn('papers,nonsense')).kind, 'question')
  })
})

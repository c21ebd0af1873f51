import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { main, notationOf, prove } from './main'
import { diceFrom, questionFrom } from './generator'
import { WORKED } from './day-map'
import { ASKS, secondAnswer } from './second-count'
import { EVENT_NAMES } from '../../src/domain/statute/named-events'
import { QUESTIONS } from '../../src/domain/statute/questions'

const sum = (marks: Uint8Array): number => marks.reduce((all, mark) => all + mark, 0)

describe('the second count', () => {
  it('answers every question that the domain answers', () => {
    assert.deepEqual([...ASKS].sort(), [...QUESTIONS].sort())
  })

  it('stands on a calendar of its own with as many working days as the statute note says', () => {
    const yearsTogether = 250 + 249 + 250 + 249 + 249 + 251 + 248 + 248
    assert.equal(sum(WORKED.CN), yearsTogether + 2)
    assert.equal(sum(WORKED['CN+DH']), yearsTogether + 2 - 8)
  })

  it('refuses a question it does not know', () => {
    assert.throws(() => secondAnswer({ ask: 'nothing', calendar: 'CN', happenings: [] }), /no such question/)
    assert.throws(() => secondAnswer({ ask: 'reply_due', calendar: 'CN', happenings: [] }), /lacks received/)
  })
})

describe('the generator', () => {
  it('makes the same lists from the same seed', () => {
    const made = [1, 2].map(() => {
      const dice = diceFrom(7)
      return Array.from({ length: 50 }, () => notationOf(questionFrom(dice)))
    })
    assert.deepEqual(made[0], made[1])
  })

  it('makes every kind of question and of event within a few thousand', () => {
    const dice = diceFrom(7)
    const questions = Array.from({ length: 5000 }, () => questionFrom(dice))
    assert.equal(new Set(questions.map(({ ask }) => ask)).size, ASKS.length)
    const names = new Set(questions.flatMap(({ happenings }) => happenings.map(({ name }) => name)))
    assert.equal(names.size, EVENT_NAMES.length)
  })
})

describe('the proof', () => {
  it('finds no disagreement in 100 000 lists of events', () => {
    const { disagreements, outOfCalendar } = prove(100_000, 42)
    assert.deepEqual(disagreements, [])
    assert.ok(outOfCalendar > 0)
  })

  it('gives exit code 2 for a count that is none', async () => {
    assert.equal(await main(['--count', 'many']), 2)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  EMPTY_BOX,
  withAnswer,
  type AnswerBox,
  type GradeCounts,
} from '../../../src/domain/survey/answer-box'
import { BAND_OF, BANDS, GRADES, QUESTIONS, type Grade } from '../../../src/domain/survey/questions'
import {
  contentOf,
  contentPercent,
  shownGrades,
  shownResult,
  type ShownGrades,
} from '../../../src/domain/survey/shown-result'

/** Every way in which so many answers fall on so many grades. */
const tables = (parts: number, total: number): readonly (readonly number[])[] =>
  parts === 1
    ? [[total]]
    : Array.from({ length: total + 1 }, (_, first) =>
        tables(parts - 1, total - first).map((rest) => [first, ...rest]),
      ).flat()

const countsOf = (table: readonly number[]): GradeCounts =>
  Object.fromEntries(GRADES.map((grade, at) => [grade, table[at] ?? 0])) as GradeCounts

const MOST = 11
const EVERY = Array.from({ length: MOST + 1 }, (_, total) => tables(GRADES.length, total)).flat()

const bandsOf = (table: readonly number[]): readonly number[] =>
  BANDS.map((band) =>
    GRADES.reduce((sum, grade, at) => sum + (BAND_OF[grade] === band ? (table[at] ?? 0) : 0), 0),
  )

const group = (shown: (table: readonly number[]) => unknown) => {
  const alike = new Map<string, (readonly number[])[]>()
  for (const table of EVERY) {
    const key = JSON.stringify(shown(table))
    const same = alike.get(key)
    if (same === undefined) alike.set(key, [table])
    else same.push(table)
  }
  return [...alike.values()]
}

const isTold = (values: ReadonlySet<number>): boolean => {
  const [only] = values
  return values.size === 1 && (only === 1 || only === 2)
}

const box = (answers: readonly (readonly ['invited' | 'open', Grade])[]): AnswerBox =>
  answers.reduce(
    (all, [who, grade]) =>
      withAnswer(all, who, { grades: Object.fromEntries(QUESTIONS.map((each) => [each, grade])), words: '' }),
    EMPTY_BOX,
  )

describe('the result as it is shown', () => {
  it('tells no number of one or two, not even to whoever knows the rule: every question with up to eleven answers', () => {
    for (const same of group((table) => shownGrades(countsOf(table)))) {
      for (let at = 0; at < GRADES.length; at += 1)
        assert.ok(!isTold(new Set(same.map((table) => table[at] ?? 0))), `${JSON.stringify(same)} tell ${at}`)
      for (let at = 0; at < BANDS.length; at += 1)
        assert.ok(
          !isTold(new Set(same.map((table) => bandsOf(table)[at] ?? 0))),
          `${JSON.stringify(same)} tell band ${at}`,
        )
    }
  })

  it('tells of how many were content nothing that the table doesn’t', () => {
    for (const same of group((table) => shownGrades(countsOf(table)))) {
      const told = new Set(same.map((table) => JSON.stringify(contentOf(shownGrades(countsOf(table))))))
      assert.equal(told.size, 1)
    }
  })

  it('is in five steps where nobody stands out, else in bands', () => {
    const steps = shownGrades(countsOf([9, 8, 4, 0, 0, 3]))
    assert.equal(steps.kind, 'steps')
    const bands = shownGrades(countsOf([9, 1, 4, 0, 0, 3])) as Extract<ShownGrades, { kind: 'bands' }>
    assert.deepEqual([bands.kind, bands.parts.content, bands.total], ['bands', 10, 17])
  })

  it('says how many were content of those who could tell, in whole percent rounded down', () => {
    assert.deepEqual(contentOf(shownGrades(countsOf([9, 8, 4, 0, 0, 3]))), { content: 17, of: 21 })
    assert.equal(contentPercent({ content: 17, of: 21 }), 80)
    assert.equal(contentPercent({ content: 199, of: 200 }), 99)
    assert.equal(contentOf(shownGrades(countsOf([0, 0, 0, 0, 0, 5]))), null)
    assert.equal(contentOf(shownGrades(countsOf([9, 0, 0, 1, 0, 0]))), null)
    assert.equal(contentOf(undefined), null)
    // Those who weren't content are told as one sum: that is enough.
    assert.deepEqual(contentOf(shownGrades(countsOf([5, 1, 2, 1, 0, 3]))), { content: 6, of: 9 })
  })

  it('keeps the invited and the others apart, each with its own denominator', () => {
    const answers = box([
      ...Array.from({ length: 5 }, () => ['invited', 'good'] as const),
      ...Array.from({ length: 2 }, () => ['open', 'poor'] as const),
    ])
    const { invited, open } = shownResult(answers, { questions: ['clarity', 'overall'], invited: 40 })
    assert.deepEqual([invited.asked, invited.answered], [40, 5])
    assert.deepEqual([open.asked, open.answered], [null, null])
    assert.deepEqual(Object.keys(invited.questions), ['clarity', 'overall'])
    assert.equal(shownResult(EMPTY_BOX, { questions: QUESTIONS, invited: 0 }).open.answered, 0)
  })
})

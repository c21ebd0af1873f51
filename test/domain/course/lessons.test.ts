import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { LESSONS } from '../../../src/domain/course/lessons'
import { caseAt } from '../../../src/domain/information-request/case-at'
import { events } from '../information-request/case-builder'

describe('the short course', () => {
  it('asks one thing a card, with one right answer and a reason for every one', () => {
    assert.equal(new Set(LESSONS.map(({ key }) => key)).size, LESSONS.length)
    for (const { title, article, options } of LESSONS) {
      assert.equal(options.filter(({ isRight }) => isRight).length, 1, title)
      assert.ok(options.length > 1 && options.every(({ why }) => why !== ''), title)
      assert.match(article, /《.+》/, title)
    }
  })

  it('counts as the desk counts: the day of its example is that of such a case', () => {
    const corrected = events(
      ['submitted', '2026-03-02'],
      ['received', '2026-03-02'],
      ['correction_notice', '2026-03-05'],
      ['correction_received', '2026-03-16'],
    )
    const due = caseAt(corrected, day('2026-03-17'), nationalCalendar).clocks.reply?.dueOn
    const answer = LESSONS.find(({ key }) => key === 'correction')?.options.find(({ isRight }) => isRight)
    const [year, month, date] = (due ?? '').split('-').map(Number)
    assert.equal(answer?.text, `${year}年${month}月${date}日`)
  })

  it('names the terms of the statute', () => {
    const text = LESSONS.flatMap(({ lines }) => lines).join('')
    for (const term of ['7个工作日', '20个工作日', '15个工作日', '60日', '6个月'])
      assert.ok(text.includes(term), term)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { typedDays } from '../../../src/domain/calendar/typed-days'

const saidOf = (text: string): string => {
  const typed = typedDays(text, '州府通知')
  return typed.ok ? 'ok' : String(typed.detail.message)
}

describe('days of a holiday notice as they are typed', () => {
  it('are a line each, by spaces or commas, and count as verified', () => {
    const typed = typedDays('2027-04-12 放假 泼水节\n\n2027-04-17，上班，泼水节调休\n', '州府通知')
    assert.ok(typed.ok)
    assert.deepEqual(
      typed.value.map(({ on, isRest, note, verified }) => [on, isRest, note, verified]),
      [
        ['2027-04-12', true, '泼水节', true],
        ['2027-04-17', false, '泼水节调休', true],
      ],
    )
  })
  it('are refused whole, by the line and how it is written', () => {
    assert.match(saidOf(''), /请写明哪天放假/)
    assert.match(saidOf('2027-04-12 放假 泼水节\n4月13日 放假 泼水节'), /^第2行“4月13日 放假 泼水节”看不懂/)
    assert.match(saidOf('2027-02-30 放假 泼水节'), /^第1行/)
    assert.match(saidOf('2027-04-12 休息 泼水节'), /^第1行/)
    assert.match(saidOf('2027-04-12 放假'), /^第1行/)
    assert.match(saidOf('2027-04-12 放假 泼水节\n2027-04-12 上班 泼水节'), /^第2行的日期前面已经写过/)
    assert.match(saidOf(Array(61).fill('x').join('\n')), /最多写 60 天/)
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readCalendarFile } from '../../../cloud/seed/calendar-file'

const HEADER = '日期,类别,说明,来源,已核实'
const problemsOf = (text: string) =>
  readCalendarFile(text).problems.map(({ line, message }) => `${line} ${message}`)

describe('a file of calendar days', () => {
  it('is read as CSV, with Chinese or English words, a byte order mark, any line end', () => {
    const { days, problems } = readCalendarFile(
      `\ufeff${HEADER}\r\n2027-04-12,放假,泼水节,"州府办通知, 〔2027〕2号",是\r\n\r\n2027-04-18,上班,泼水节,州府办通知,否\r\n`,
    )
    assert.deepEqual(problems, [])
    assert.deepEqual(days, [
      { on: '2027-04-12', isRest: true, note: '泼水节', source: '州府办通知, 〔2027〕2号', verified: true },
      { on: '2027-04-18', isRest: false, note: '泼水节', source: '州府办通知', verified: false },
    ])
    const english = readCalendarFile('verified,date,kind,note,source\nyes,2027-04-12,rest,泼水节,通知')
    assert.equal(english.days[0]?.verified, true)
  })

  it('is read as JSON', () => {
    const list = [{ date: '2027-04-12', kind: 'rest', note: '泼水节', source: '通知', verified: true }]
    assert.equal(readCalendarFile(JSON.stringify(list)).days[0]?.isRest, true)
  })

  it('is refused as a whole, with every line that is wrong', () => {
    const text = `${HEADER}\n2027-02-30,放假,节,通知,是\n2027-04-12,休,节,通知,是\n2027-04-13,放假,,,也许\n2027-04-14,放假,节,通知,是\n2027-04-14,上班,节,通知,是`
    assert.deepEqual(problemsOf(text), [
      '2 “2027-02-30”不是日期，写成 2027-04-12 的样子',
      '3 类别“休”应为 放假 或 上班（rest、work）',
      '4 说明应为 1 至 20 个字，例：泼水节',
      '4 请写明来源：哪个机关的哪份通知',
      '4 已核实“也许”应为 是 或 否（yes、no）',
      '6 2027-04-14 已在第5行',
    ])
    assert.deepEqual(readCalendarFile(text).days, [])
  })

  it('is refused without its columns, its list or its rows', () => {
    assert.match(problemsOf('2027-04-12,放假')[0] ?? '', /^1 第一行应写列名/)
    assert.match(problemsOf('{"date":"2027-04-12"}')[0] ?? '', /^1 应为一个列表/)
    assert.match(problemsOf('[1,')[0] ?? '', /^1 应为一个列表/)
    assert.deepEqual(problemsOf(`${HEADER}\n`), ['1 文件里没有日期'])
    assert.match(problemsOf(`${HEADER}\n2018-01-01,放假,节,通知,是`)[0] ?? '', /早于日历的第一天/)
  })
})

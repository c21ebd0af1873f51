import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { answerCsv, parseCsv, runClock } from '../../cloud/commands/clock'

const HEADER = 'id,calendar,ask,events'
const linesOf = (...rows: readonly string[]) => answerCsv([HEADER, ...rows].join('\n')).lines

describe('the clock command', () => {
  it('prints one line for each row, without a header', () => {
    assert.deepEqual(linesOf('A,CN,reply_due,received 2024-03-04', 'B,CN,reply_due,received 2026-12-10'), [
      'A,2024-04-01',
      'B,OUT_OF_CALENDAR',
    ])
  })

  it('finds its columns by name, in any order and among others', () => {
    const text = 'why,events,ask,expected,calendar,id\n"a, b",received 2024-03-04,reply_due,x,CN,A'
    assert.deepEqual(answerCsv(text).lines, ['A,2024-04-01'])
  })

  it('reads a BOM, CRLF, quotes, commas and line ends inside quotes', () => {
    const text = `\ufeff${HEADER}\r\n"A,1",CN,reply_due,"received 2024-03-04;\r\nextended 2024-03-29 days=10"\r\n`
    assert.deepEqual(answerCsv(text).lines, ['"A,1",2024-04-16'])
    assert.deepEqual(parseCsv('a,"b ""c"" d",\n\n"e'), [['a', 'b "c" d', ''], ['e']])
  })

  it('answers all other rows beside malformed ones', () => {
    const answers = answerCsv(
      [
        HEADER,
        'A,CN,reply_due,received 2024-02-30',
        'B,XX,reply_due,received 2024-03-04',
        'C,CN,nothing_due,received 2024-03-04',
        'D,CN,reply_due,',
        ',CN,reply_due,received 2024-03-04',
        'E,CN',
        'F,CN,reconsideration_decision_due_simple,reconsideration_accepted 2023-05-05',
        'G,CN,reply_due,received 2024-03-04',
      ].join('\n'),
    )
    assert.equal(answers.failed, 7)
    assert.equal(answers.lines.filter((line) => line.includes(',ERROR: ')).length, 7)
    assert.match(answers.lines[0] ?? '', /^A,ERROR: .*2024-02-30/)
    assert.match(answers.lines[6] ?? '', /自 2024-01-01 起施行/)
    assert.equal(answers.lines[7], 'G,2024-04-01')
  })

  it('answers to the minute where a term runs in hours', () => {
    assert.deepEqual(
      linesOf(
        'A,CN,grave_word_due,concern_heard 2026-03-02 at=22:10',
        'B,CN,opinion_summary_due,opinion_round_ended 2026-04-01',
      ),
      ['A,2026-03-03 03:10', 'B,2026-04-30'],
    )
    assert.match(linesOf('A,CN,grave_word_due,concern_heard 2026-03-02')[0] ?? '', /^A,ERROR: .*at=09:30/)
  })

  it('names the columns a file lacks', () => {
    assert.throws(() => answerCsv('id,ask\nA,reply_due'), /calendar、events/)
  })

  it('does 100 000 rows in less than ten seconds', () => {
    const row =
      'CN+DH,reply_due,received 2024-03-04; third_party_sent 2024-03-11; third_party_received 2024-03-12; extended 2024-04-01'
    const text = [HEADER, ...Array.from({ length: 100_000 }, (_, at) => `R${at},${row}`)].join('\n')
    const started = process.hrtime.bigint()
    assert.equal(answerCsv(text).lines.length, 100_000)
    assert.ok(Number(process.hrtime.bigint() - started) / 1e9 < 10)
  })
})

describe('the exit code of the clock command', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkaitong-clock-'))
  const fileWith = (text: string): string => {
    const file = path.join(folder, 'rows.csv')
    writeFileSync(file, text)
    return file
  }
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('is 0 when every row was answered, or there was none', async () => {
    assert.equal(await runClock([fileWith(`${HEADER}\n`)]), 0)
  })

  it('is 2 for a missing file, a file without its columns, or no file named', async () => {
    assert.equal(await runClock([path.join(folder, 'nowhere.csv')]), 2)
    assert.equal(await runClock([fileWith('')]), 2)
    assert.equal(await runClock([]), 2)
  })
})

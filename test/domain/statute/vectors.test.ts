import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { answerCsv, parseCsv } from '../../../cloud/commands/clock'

const TEXT = readFileSync(new URL('../../fixtures/deadline-vectors.csv', import.meta.url), 'utf8')
const [HEADER = [], ...ROWS] = parseCsv(TEXT)
const column = (row: readonly string[], name: string): string => row[HEADER.indexOf(name)] ?? ''

describe('the worked deadlines of the statute note', () => {
  const answers = new Map(answerCsv(TEXT).lines.map((line) => line.split(',') as [string, string]))

  it('are sixty', () => {
    assert.equal(ROWS.length, 60)
  })

  for (const row of ROWS) {
    const [id, rule, why] = [column(row, 'id'), column(row, 'rule'), column(row, 'why')]
    it(`${id} ${rule}: ${why}`, () => {
      assert.equal(answers.get(id), column(row, 'expected'))
    })
  }
})

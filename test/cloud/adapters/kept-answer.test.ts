import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerKept, keptAnswer } from '../../../cloud/adapters/postgres/kept-answer'

describe('a first answer', () => {
  it('comes back as it was, short or long', () => {
    const long = {
      number: '盏公申〔2026〕7号',
      ledger: Array.from({ length: 200 }, (_day, at) => `第${at}个工作日`),
    }
    for (const answer of [{ ok: true }, [], '答复', long])
      assert.deepEqual(answerKept(keptAnswer(answer)), answer)
    assert.ok(keptAnswer(long).length < JSON.stringify(long).length / 2)
  })

  it('is null while there is none, and readable where it was kept before answers were deflated', () => {
    assert.equal(answerKept(null), null)
    assert.deepEqual(answerKept('{"caseId": "c"}'), { caseId: 'c' })
  })
})

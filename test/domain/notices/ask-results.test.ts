import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answersIn, guidanceFor } from '../../../src/domain/notices/ask-results'

describe('what a person said to being asked for messages', () => {
  it('is read for each template that was asked', () => {
    const result = {
      a: 'accept',
      b: 'reject',
      c: 'ban',
      d: 'filter',
      e: 'acceptWithAudio',
      errMsg: 'ok',
      f: 'new',
    }
    assert.deepEqual(answersIn(result, ['a', 'b', 'c', 'd', 'e', 'f', 'g']), [
      { templateId: 'a', answer: 'accept' },
      { templateId: 'b', answer: 'reject' },
      { templateId: 'c', answer: 'ban' },
      { templateId: 'd', answer: 'filter' },
      { templateId: 'e', answer: 'accept' },
    ])
  })

  it('is answered with what to do where WeChat did not ask him, for every code', () => {
    for (const code of [10001, 10002, 10003, 10004, 10005, 20001, 20002, 20003, 20004, 20005, 99999]) {
      const said = guidanceFor(code)
      assert.ok(said.length > 10 && !/\d{5}|error/i.test(said), `${code}: ${said}`)
    }
    assert.match(guidanceFor(20004), /设置/)
  })
})

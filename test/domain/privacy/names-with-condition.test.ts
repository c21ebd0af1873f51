import assert from 'node:assert/strict'
import { describe, it } from 'node:test'

import { namesWithCondition } from '../../../src/domain/privacy/names-with-condition'
import { narrowText } from '../../../src/domain/privacy/narrow-text'

const found = (text: string): readonly string[] =>
  namesWithCondition(text, narrowText(text)).map((finding) => finding.text)

describe('names beside illness, handicap or poverty', () => {
  it('are found in sentences', () => {
    assert.ok(found('张三患尿毒症').includes('张三'))
    assert.ok(found('村民李小明，因病返贫，纳入低保').includes('李小明'))
    assert.ok(found('王五（肢体残疾二级）').includes('王五'))
  })

  it('are found in the rows of lists', () => {
    assert.deepEqual(found('1,赵六,关上村,一级残疾,1200'), ['赵六'])
    assert.deepEqual(found('| 2 | 岩温 | 支那村 | 患癌症 | 500 |'), ['岩温'])
  })

  it('are public with village and amount alone', () => {
    assert.deepEqual(found('王小明 关上村 1200元'), [])
    assert.deepEqual(found('全镇低保对象300户，安排残疾人补贴12万元'), [])
  })
})

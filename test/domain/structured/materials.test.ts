import assert from 'node:assert/strict'
import { it } from 'node:test'
import { materialsIn } from '../../../src/domain/structured/materials'

it('takes the list of materials out of a guide, from numbered lines or a table', () => {
  const heading = (text: string) => ({ kind: 'heading', level: 2, text }) as const
  const line = (text: string) => ({ kind: 'paragraph', text }) as const
  const guide = [
    heading('一、申请条件'),
    line('1. 户籍在本镇'),
    heading('二、申请材料'),
    line('请带原件：'),
    line('1. 居民身份证'),
    line('（2）户口簿'),
    line('三、办理流程'),
    line('1. 受理'),
  ]
  assert.deepEqual(materialsIn(guide), ['居民身份证', '户口簿'])
  const rows = [
    ['序号', '材料名称', '份数'],
    ['1', '申请书', '1'],
  ]
  assert.deepEqual(materialsIn([line('所需材料：'), { kind: 'table', rows }]), ['申请书'])
  assert.deepEqual(materialsIn([heading('一、申请条件')]), [])
})

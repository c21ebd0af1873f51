import assert from 'node:assert/strict'
import { it } from 'node:test'
import { accountNotes } from '../../../src/domain/structured/account-notes'

it('takes 编制说明 out of an account, without what comes after it', () => {
  const heading = (text: string) => ({ kind: 'heading', level: 2, text }) as const
  const line = (text: string) => ({ kind: 'paragraph', text }) as const
  const table = { kind: 'table', rows: [['项目']] } as const
  const blocks = [
    line('前言'),
    heading('一、编制说明'),
    line('增加。'),
    table,
    heading('二、支出表'),
    line('单位：万元'),
  ]
  assert.deepEqual(accountNotes(blocks), ['增加。'])
  assert.deepEqual(accountNotes(blocks.slice(0, 1)), [])
  assert.deepEqual(accountNotes(blocks.slice(1, 3)), ['增加。'])
})

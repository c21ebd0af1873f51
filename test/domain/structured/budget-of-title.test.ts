import assert from 'node:assert/strict'
import { it } from 'node:test'
import { budgetOfTitle } from '../../../src/domain/structured/budget-of-title'

it('tells grade, account and year from the title of a budget', () => {
  const of = (title: string) => Object.values(budgetOfTitle(title) ?? {})
  assert.deepEqual(of('盏西镇2026年预算公开'), ['township', 'budget', 2026])
  assert.deepEqual(of('盏西镇农业服务中心2025年部门决算'), ['department', 'final_accounts', 2025])
  assert.deepEqual(of('2026年“三公”经费预算'), ['township', 'three_public', 2026])
  assert.deepEqual(of('2026年县对镇转移支付预算表'), ['county_to_township', 'budget', 2026])
  assert.deepEqual([budgetOfTitle('预算公开目录及编制说明'), budgetOfTitle('2026年工作动态')], [null, null])
})

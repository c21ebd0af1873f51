import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { remindersByCase } from '../../../src/domain/information-request/reminders-by-case'

const reminder = (on: string, caseNumber: string, toRole = 'clerk') => ({
  ...{ on, caseNumber, toRole, text: '该答复了' },
})

describe('reminders by case', () => {
  it('are one span where the same is said day after day, and another where a day is left out', () => {
    const days = ['2026-09-18', '2026-09-19', '2026-09-21'].map((on) => reminder(on, '1号'))
    assert.deepEqual(remindersByCase(days), [
      {
        caseNumber: '1号',
        spans: [
          { from: '2026-09-18', to: '2026-09-19', text: '该答复了', roles: ['clerk'] },
          { from: '2026-09-21', to: '2026-09-21', text: '该答复了', roles: ['clerk'] },
        ],
      },
    ])
  })

  it('name everybody whom the same words reach on the same days', () => {
    const both = [reminder('2026-09-18', '1号'), reminder('2026-09-18', '1号', 'office_head')]
    assert.deepEqual(remindersByCase(both)[0]?.spans[0]?.roles, ['clerk', 'office_head'])
  })

  it('stand in the order in which cases are reminded of first', () => {
    const mixed = [
      reminder('2026-09-20', '1号'),
      reminder('2026-09-18', '2号'),
      reminder('2026-09-21', '2号'),
    ]
    assert.deepEqual(
      remindersByCase(mixed).map(({ caseNumber }) => caseNumber),
      ['2号', '1号'],
    )
  })
})

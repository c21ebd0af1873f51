import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { INSPECTION_ACTS } from '../../../src/domain/inspection/events'
import { inspectionAt } from '../../../src/domain/inspection/inspection-at'
import { INSPECTION_RULES, judgeInspectionAct } from '../../../src/domain/inspection/inspection-rules'
import { begun, CLERK, filled, HEAD } from './inspection-builder'

describe('acts on an inspection', () => {
  it('have a rule each', () => {
    assert.deepEqual(Object.keys(INSPECTION_RULES), [...INSPECTION_ACTS])
  })
  it('let nobody sign before every line is answered, and the clerk never', () => {
    const early = judgeInspectionAct('sign', inspectionAt([begun()]), HEAD)
    assert.match(early.allowed ? '' : early.message, /还有 14 项没有填/)
    const whole = inspectionAt([begun(), filled()])
    assert.equal(judgeInspectionAct('sign', whole, HEAD).allowed, true)
    const clerk = judgeInspectionAct('sign', whole, CLERK)
    assert.equal(clerk.allowed ? '' : clerk.code, 'role-not-allowed')
  })
})

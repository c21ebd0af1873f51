import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { REPORT_ACTS } from '../../../src/domain/annual-report/events'
import {
  judgeReportAct,
  REPORT_RULES,
  type ReportSituation,
} from '../../../src/domain/annual-report/report-rules'
import { REPORT_STATUSES } from '../../../src/domain/annual-report/report-status'
import { day } from '../../../src/domain/calendar/civil-date'
import { ROLES } from '../../../src/domain/people/roles'

const READY: ReportSituation = {
  year: 2026,
  status: 'drafting',
  role: 'clerk',
  today: day('2027-01-02'),
  failing: [],
  differs: true,
  entered: 1,
}

const told = (act: (typeof REPORT_ACTS)[number], over: Partial<ReportSituation>) => {
  const permission = judgeReportAct(act, { ...READY, ...over })
  return permission.allowed ? '' : permission.message
}

describe('acts on the annual report', () => {
  for (const act of REPORT_ACTS)
    it(`${act} is for its roles in its statuses, and for nobody else`, () => {
      const { roles, statuses } = REPORT_RULES[act]
      for (const role of ROLES)
        for (const status of REPORT_STATUSES) {
          const { allowed } = judgeReportAct(act, { ...READY, role, status })
          assert.equal(allowed, roles.includes(role) && statuses.includes(status), `${role} ${status}`)
        }
    })
  it('nothing is changed while it is at the gates', () => {
    for (const act of REPORT_ACTS) assert.notEqual(told(act, { status: 'at_the_gates' }), '')
  })
  it('it is handed over when its year is over and its checks hold', () => {
    assert.match(told('submit', { today: day('2026-12-31') }), /还没有结束/)
    assert.match(told('submit', { failing: ['V2 平衡'] }), /V2 平衡/)
  })
  it('what is public is corrected only where it differs', () => {
    assert.match(told('correct', { status: 'published', differs: false }), /一致/)
    assert.equal(told('correct', { status: 'published' }), '')
  })
  it('nothing can be taken back where nothing was entered', () =>
    assert.match(told('remove_figure', { entered: 0 }), /没有填过/))
})

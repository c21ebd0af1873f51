import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import {
  judgeComplaintAct,
  mayActOnComplaint,
  situationOfComplaint,
} from '../../../src/domain/complaint/may-act'
import { ASSIGNED, lettersOf, SENT, SORTED, type Step } from './complaint-builder'

const VIEW = { today: day('2026-03-02'), calendar: nationalCalendar }
const may = (who: string, ...steps: readonly Step[]) => {
  const [personId = '', role] = who.split(':')
  return mayActOnComplaint(lettersOf(...steps), { personId, role: role as 'clerk' }, VIEW)
}

describe('who may do what with a letter', () => {
  it('says why not and what instead: role, status, condition', () => {
    const { answer, supervise, sort } = may('clerk:clerk', SENT)
    assert.ok(sort.allowed)
    assert.deepEqual(
      [answer, supervise].map((each) => (each.allowed ? '' : each.code)),
      ['not-now', 'role-not-allowed'],
    )
    assert.match(supervise.allowed ? '' : supervise.message, /“督办”由.*办理/)
  })

  it('leaves a complaint about disclosure to the county, and everything else to the township', () => {
    const about: Step = ['sent', 'an:resident', '2026-03-02', { kind: 'disclosure_complaint' }]
    assert.ok(!may('clerk:clerk', about).sort.allowed)
    assert.ok(may('county-1:county', about).sort.allowed)
    assert.ok(!may('county-1:county', SENT).sort.allowed)
    assert.ok(may('county-1:county', SENT).supervise.allowed)
  })

  it('lets only the handler answer, and only the sender confirm', () => {
    assert.ok(may('clerk:clerk', SENT, SORTED, ASSIGNED).answer.allowed)
    assert.ok(!may('head:office_head', SENT, SORTED, ASSIGNED).answer.allowed)
    const answered: readonly Step[] = [SENT, SORTED, ASSIGNED, ['answered', 'clerk:clerk']]
    assert.ok(may('an:resident', ...answered).confirm.allowed)
    assert.ok(!may('somebody:resident', ...answered).confirm.allowed)
  })

  it('judges one act as all of them', () => {
    const list = lettersOf(SENT)
    const actor = { personId: 'clerk', role: 'clerk' } as const
    const situation = situationOfComplaint(list, actor, VIEW)
    assert.deepEqual(judgeComplaintAct('sort', situation), mayActOnComplaint(list, actor, VIEW).sort)
  })
})

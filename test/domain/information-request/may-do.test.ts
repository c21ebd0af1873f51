import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '../../../src/domain/calendar/civil-date'
import { nationalCalendar } from '../../../src/domain/calendar/working-days'
import { CASE_ACTS } from '../../../src/domain/information-request/events'
import type { CaseAct } from '../../../src/domain/information-request/events'
import { judge, mayDo, situationOf } from '../../../src/domain/information-request/may-do'
import type { Actor } from '../../../src/domain/people/roles'
import {
  ANSWERED,
  CLERK,
  COUNTY,
  events,
  GRANTED,
  HEAD,
  MAYOR,
  RECEIVED,
  RESIDENT,
  REVIEWER,
} from './case-builder'
import type { Step } from './case-builder'

const permissions = (actor: Actor, today: string, steps: readonly Step[]) =>
  mayDo(events(...steps), actor, day(today), nationalCalendar)

const allowed = (actor: Actor, today: string, steps: readonly Step[]): readonly CaseAct[] => {
  const all = permissions(actor, today, steps)
  return CASE_ACTS.filter((act) => all[act].allowed)
}

const codeOf = (act: CaseAct, actor: Actor, [today, steps]: readonly [string, readonly Step[]]): string => {
  const permission = permissions(actor, today, steps)[act]
  return permission.allowed ? 'allowed' : permission.code
}

const DRAFTED: readonly Step[] = [...RECEIVED, ['reply_drafted', '2026-03-16']]
const CONSULTED: readonly Step[] = [...RECEIVED, ['consultation_sent', '2026-03-04']]
const CORRECTING: readonly Step[] = [...RECEIVED, ['correction_notice', '2026-03-06']]

describe('what the clerk may do', () => {
  it('before receipt is only to confirm it, to record a withdrawal, to merge a double, to pass it on or note (Art. 31)', () => {
    assert.deepEqual(allowed(CLERK, '2026-03-02', [['submitted', '2026-03-01']]), [
      'confirm_receipt',
      'withdraw',
      'merge',
      'assign',
      'note',
    ])
  })

  it('after receipt is to ask, consult, note a fee, draft, merge a double, split a letter, pass it on', () => {
    assert.deepEqual(allowed(CLERK, '2026-03-03', RECEIVED), [
      'notice_correction',
      'consult',
      'ask_assistance',
      'ask_reasons',
      'notice_fee',
      'draft_reply',
      'withdraw',
      'merge',
      'split',
      'assign',
      'note',
    ])
  })

  it('is to decide on a proposal to publish, once there is one (Art. 44)', () => {
    const proposed: readonly Step[] = [...ANSWERED, ['publication_proposed', '2026-03-20']]
    assert.equal(codeOf('decide_publication', CLERK, ['2026-03-20', ANSWERED]), 'no-proposal')
    assert.equal(codeOf('decide_publication', CLERK, ['2026-03-20', proposed]), 'allowed')
    const decided: readonly Step[] = [...proposed, ['publication_decided', '2026-03-20']]
    assert.equal(codeOf('decide_publication', CLERK, ['2026-03-20', decided]), 'no-proposal')
  })

  it('is never to approve or extend', () => {
    assert.equal(codeOf('approve_reply', CLERK, ['2026-03-17', DRAFTED]), 'role-not-allowed')
    assert.equal(codeOf('extend', CLERK, ['2026-03-17', RECEIVED]), 'role-not-allowed')
  })

  it('after the answer is to record its service, once', () => {
    assert.deepEqual(allowed(CLERK, '2026-03-18', ANSWERED.slice(0, -1)), ['record_service'])
    assert.equal(codeOf('record_service', CLERK, ['2026-03-20', ANSWERED]), 'already-served')
    assert.equal(codeOf('record_service', CLERK, ['2026-03-20', RECEIVED]), 'not-now')
  })
})

describe('what the resident may do', () => {
  it('is to withdraw while the request is open, and to correct when asked (Art. 30)', () => {
    assert.deepEqual(allowed(RESIDENT, '2026-03-03', RECEIVED), ['withdraw'])
    assert.deepEqual(allowed(RESIDENT, '2026-03-07', CORRECTING), ['submit_correction', 'withdraw'])
  })

  it('is to rate the answer and to propose its publication, once each (Art. 44, 46)', () => {
    assert.deepEqual(allowed(RESIDENT, '2026-03-20', ANSWERED), ['rate', 'propose_publication'])
    const said: readonly Step[] = [
      ...ANSWERED,
      ['rated', '2026-03-20'],
      ['publication_proposed', '2026-03-20'],
    ]
    assert.deepEqual(allowed(RESIDENT, '2026-03-20', said), [])
    assert.equal(codeOf('rate', RESIDENT, ['2026-03-20', said]), 'already-rated')
    assert.equal(codeOf('propose_publication', RESIDENT, ['2026-03-20', said]), 'already-proposed')
    const refusedReply = { ...GRANTED, outcome: 'not_exist' }
    const refused: readonly Step[] = [
      ...RECEIVED,
      ['reply_drafted', '2026-03-16', { reply: refusedReply }],
      ['replied', '2026-03-17', { reply: refusedReply }],
    ]
    assert.equal(codeOf('propose_publication', RESIDENT, ['2026-03-20', refused]), 'nothing-given')
  })

  it('is nothing on another person’s request', () => {
    const other: Actor = { personId: 'resident-2', role: 'resident' }
    assert.equal(codeOf('withdraw', other, ['2026-03-03', RECEIVED]), 'not-your-case')
  })

  it('includes a correction after its term, while the case is open', () => {
    assert.equal(codeOf('submit_correction', RESIDENT, ['2026-03-25', CORRECTING]), 'allowed')
  })
})

describe('what the head of the office may do', () => {
  it('is to approve another’s complete draft, not his own', () => {
    assert.equal(codeOf('approve_reply', HEAD, ['2026-03-17', DRAFTED]), 'allowed')
    const own: readonly Step[] = [...RECEIVED, ['reply_drafted', '2026-03-16', { by: HEAD }]]
    assert.equal(codeOf('approve_reply', HEAD, ['2026-03-17', own]), 'own-draft')
    assert.equal(codeOf('approve_reply', MAYOR, ['2026-03-17', own]), 'allowed')
    assert.equal(codeOf('approve_reply', HEAD, ['2026-03-17', RECEIVED]), 'no-draft')
  })

  it('is not to approve a draft that lacks a part (Art. 36)', () => {
    const thin: readonly Step[] = [
      ...RECEIVED,
      ['reply_drafted', '2026-03-16', { reply: { ...GRANTED, facts: '' } }],
    ]
    assert.equal(codeOf('approve_reply', HEAD, ['2026-03-17', thin]), 'draft-incomplete')
  })

  it('is not to approve while a third party may still answer (Art. 32)', () => {
    const steps: readonly Step[] = [...CONSULTED, ['reply_drafted', '2026-03-10']]
    assert.equal(codeOf('approve_reply', HEAD, ['2026-03-11', steps]), 'consultation-open')
    assert.equal(codeOf('approve_reply', HEAD, ['2026-03-26', steps]), 'allowed')
  })

  it('is to extend once, by the last day (Art. 33)', () => {
    assert.equal(codeOf('extend', HEAD, ['2026-03-30', RECEIVED]), 'allowed')
    assert.equal(codeOf('extend', HEAD, ['2026-03-31', RECEIVED]), 'reply-term-over')
    const extended: readonly Step[] = [...RECEIVED, ['extended', '2026-03-27']]
    assert.equal(codeOf('extend', HEAD, ['2026-03-28', extended]), 'extension-already-used')
    assert.equal(codeOf('extend', HEAD, ['2026-03-10', CORRECTING]), 'not-now')
  })

  it('is to close for silence only when its term is over (Art. 30, 42)', () => {
    assert.equal(codeOf('close', HEAD, ['2026-03-20', CORRECTING]), 'correction-term-running')
    assert.equal(codeOf('close', HEAD, ['2026-03-21', CORRECTING]), 'allowed')
    const fee: readonly Step[] = [...RECEIVED, ['fee_notice_received', '2026-03-09']]
    assert.equal(codeOf('close', HEAD, ['2026-04-08', fee]), 'fee-term-running')
    assert.equal(codeOf('close', HEAD, ['2026-04-09', fee]), 'allowed')
    const reasons: readonly Step[] = [...RECEIVED, ['reasons_asked', '2026-03-09']]
    assert.equal(codeOf('close', HEAD, ['2026-04-09', reasons]), 'reasons-not-judged')
  })

  it('is to judge reasons once asked (Art. 35)', () => {
    const reasons: readonly Step[] = [...RECEIVED, ['reasons_asked', '2026-03-09']]
    assert.equal(codeOf('judge_reasons', HEAD, ['2026-03-10', reasons]), 'allowed')
    assert.equal(codeOf('judge_reasons', HEAD, ['2026-03-10', RECEIVED]), 'not-now')
  })
})

describe('what happens only once', () => {
  it('is the correction notice (Art. 30)', () => {
    const steps: readonly Step[] = [...CORRECTING, ['correction_received', '2026-03-12']]
    assert.equal(codeOf('notice_correction', CLERK, ['2026-03-13', steps]), 'correction-already-asked')
  })

  it('is the answer', () => {
    for (const act of ['approve_reply', 'close', 'extend'] as const) {
      assert.equal(codeOf(act, HEAD, ['2026-03-20', ANSWERED]), 'already-replied')
    }
  })

  it('is the asking for reasons and the fee notice', () => {
    const reasons: readonly Step[] = [
      ...RECEIVED,
      ['reasons_asked', '2026-03-09'],
      ['reasons_given', '2026-03-10'],
    ]
    assert.equal(codeOf('ask_reasons', CLERK, ['2026-03-11', reasons]), 'reasons-already-asked')
    const fee: readonly Step[] = [
      ...RECEIVED,
      ['fee_notice_received', '2026-03-09'],
      ['fee_paid', '2026-03-10'],
    ]
    assert.equal(codeOf('notice_fee', CLERK, ['2026-03-11', fee]), 'fee-already-noticed')
  })
})

describe('recording letters of a consultation', () => {
  it('needs a letter that lacks what is recorded', () => {
    assert.equal(codeOf('record_consultation_reply', CLERK, ['2026-03-05', CONSULTED]), 'allowed')
    assert.equal(
      codeOf('record_consultation_receipt', CLERK, ['2026-03-05', RECEIVED]),
      'no-consultation-to-record',
    )
    const done: readonly Step[] = [
      ...CONSULTED,
      ['consultation_received', '2026-03-05'],
      ['consultation_replied', '2026-03-06'],
    ]
    assert.equal(
      codeOf('record_consultation_receipt', CLERK, ['2026-03-07', done]),
      'no-consultation-to-record',
    )
    assert.equal(
      codeOf('record_consultation_reply', CLERK, ['2026-03-07', done]),
      'no-consultation-to-record',
    )
  })
})

describe('a refusal', () => {
  it('comes for every act to the county and, but for returning a draft, to the reviewer', () => {
    assert.deepEqual(allowed(COUNTY, '2026-03-17', DRAFTED), [])
    assert.deepEqual(allowed(REVIEWER, '2026-03-17', DRAFTED), ['return_reply'])
  })

  it('always says in Chinese what to do, and under which article', () => {
    for (const steps of [
      [],
      RECEIVED,
      CORRECTING,
      CONSULTED,
      DRAFTED,
      ANSWERED,
    ] as readonly (readonly Step[])[]) {
      for (const actor of [RESIDENT, CLERK, HEAD, MAYOR, REVIEWER, COUNTY]) {
        for (const permission of Object.values(permissions(actor, '2026-03-20', steps))) {
          if (permission.allowed) continue
          assert.match(permission.message, /[\u4e00-\u9fff].*。$/)
          assert.match(permission.article, /第.+条/)
        }
      }
    }
  })

  it('after withdrawal or closing names that end', () => {
    assert.equal(
      codeOf('draft_reply', CLERK, ['2026-03-06', [...RECEIVED, ['withdrawn', '2026-03-05']]]),
      'already-withdrawn',
    )
    assert.equal(
      codeOf('draft_reply', CLERK, ['2026-03-06', [...RECEIVED, ['closed', '2026-03-05']]]),
      'already-closed',
    )
    assert.equal(codeOf('draft_reply', CLERK, ['2026-03-06', []]), 'not-submitted')
    assert.equal(
      codeOf('draft_reply', CLERK, ['2026-03-06', [['submitted', '2026-03-01']]]),
      'not-received-yet',
    )
  })

  it('is the same whether asked for one act or for all', () => {
    const list = events(...DRAFTED)
    const situation = situationOf(list, HEAD, { today: day('2026-03-17'), calendar: nationalCalendar })
    const all = mayDo(list, HEAD, day('2026-03-17'), nationalCalendar)
    for (const act of CASE_ACTS) assert.deepEqual(judge(act, situation), all[act])
  })
})

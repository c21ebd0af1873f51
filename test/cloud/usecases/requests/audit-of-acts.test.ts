import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { actOnCase, deskActs, readStaffCase } from '../../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { grantedReply, requestForm } from '../../../support/request-forms'
import { rowCounts } from '../../../support/row-counts'
import { startServer, type TestServer } from '../../../support/server'

type Act = Readonly<Record<string, unknown>> & { readonly act: string }
type Step = readonly [act: Act, by: 'clerk' | 'head']

const REPLY = grantedReply()
const LETTER = { party: 'third_party', who: '甲公司', on: '2026-03-02' }
const OTHER = { ...LETTER, who: '乙公司' }
const CORRECTION: Act = { act: 'notice_correction', points: ['写明年份'], correctionDueOn: '2026-03-12' }
const DRAFT: Step = [{ act: 'draft_reply', reply: REPLY }, 'clerk']

/** Cases in which, together, every act of the desk is done. */
const CASES: readonly (readonly Step[])[] = [
  [
    [{ act: 'assign', way: 'claimed', reason: '' }, 'clerk'],
    [{ act: 'note', text: '已问过村委会' }, 'clerk'],
    [{ act: 'confirm_receipt' }, 'clerk'],
    [{ act: 'consult', ...LETTER }, 'clerk'],
    [{ act: 'record_consultation_receipt', ...LETTER }, 'clerk'],
    [{ act: 'record_consultation_reply', ...LETTER, position: 'agrees', reasons: '' }, 'clerk'],
    [
      { act: 'ask_assistance', who: '财政所', task: '检索凭证', answerBy: '2026-03-09', on: '2026-03-02' },
      'clerk',
    ],
    [{ act: 'record_assistance', who: '财政所', result: '查到12份', on: '2026-03-02' }, 'clerk'],
    [{ act: 'consult', ...OTHER }, 'clerk'],
    [{ act: 'record_consultation_reply', ...OTHER, position: 'objects', reasons: '保密' }, 'clerk'],
    [{ act: 'tell_third_party', who: OTHER.who, disclosed: '合同总价', reason: '公共利益' }, 'head'],
    [{ act: 'ask_reasons' }, 'clerk'],
    [{ act: 'judge_reasons', accepted: true, agreedOn: '' }, 'head'],
    [{ act: 'notice_fee', scale: 'pages', count: 31, on: '2026-03-02' }, 'clerk'],
    [{ act: 'record_payment', on: '2026-03-02' }, 'clerk'],
    [{ act: 'extend', days: 5, reason: '信息量大' }, 'head'],
    DRAFT,
    [{ act: 'return_reply', reason: '重写' }, 'head'],
    DRAFT,
    [{ act: 'edit_letter', parts: 'AS THEY STAND' }, 'clerk'],
    [{ act: 'approve_reply' }, 'head'],
    [{ act: 'recall_reply', reason: '附件放错了' }, 'head'],
    [{ act: 'approve_reply' }, 'head'],
    [{ act: 'record_service', servedOn: '2026-03-02', how: '本页查阅' }, 'clerk'],
    [{ act: 'reopen', ground: 'judgment', reason: '判决', dueOn: '2026-04-30' }, 'head'],
    [{ act: 'refer', to: 'petition', reason: '纠纷' }, 'head'],
    [{ act: 'resume', reason: '弄错了' }, 'clerk'],
    [{ act: 'withdraw', on: '2026-03-02' }, 'clerk'],
  ],
  [
    [{ act: 'confirm_receipt' }, 'clerk'],
    [CORRECTION, 'clerk'],
    [{ act: 'submit_correction', description: '2024年名册', on: '2026-03-02' }, 'clerk'],
    [{ act: 'merge', intoNumber: 'THE FIRST', reason: '重复' }, 'clerk'],
  ],
  [
    [{ act: 'confirm_receipt' }, 'clerk'],
    [{ act: 'close', outcome: 'other', reason: '属于咨询，已当面说明' }, 'head'],
  ],
]

onOneDatabase((database) => {
  describe('every act of the desk', () => {
    let server: TestServer
    let resident = ''
    const token = { clerk: '', head: '' }
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      resident = await guestToken(server)
      token.clerk = await tokenOf(server, 'clerk')
      token.head = await tokenOf(server, 'head')
    })
    after(() => server.stop())

    const file = async () =>
      (await call(server, submitInformationRequest, [requestForm(), { token: resident, key: newKey() }])).body
    const counting = async (change: () => Promise<void>) => {
      const from = await rowCounts(server.storage)
      await change()
      const to = await rowCounts(server.storage)
      const more = (table: string): number => (to[table] ?? 0) - (from[table] ?? 0)
      return { audit: more('audit'), case_event: more('case_event') }
    }
    const does = async (id: string, seq: number, [act, by]: Step) => {
      const done = await call(server, actOnCase, [
        { id, seq, act },
        { token: token[by], key: newKey() },
      ])
      assert.equal(done.status, 200, `${act.act}: ${done.error?.message}`)
    }

    /** What only the running case knows. */
    const filled = async (id: string, given: Act, otherNumber: string): Promise<Act> => {
      if (given.act === 'merge') return { ...given, intoNumber: otherNumber }
      if (given.act !== 'edit_letter') return given
      const { letterParts } = (await call(server, readStaffCase, [{ id }, { token: token.clerk }])).body
      return { ...given, parts: (letterParts ?? []).map(({ id: part, text }) => ({ id: part, text })) }
    }

    it('writes one event and one audit entry', async () => {
      const first = await file()
      // A splitting makes cases; a proposal to publish is the applicant's and decided on in its own test.
      const seen = new Set<string>(['split', 'decide_publication'])
      for (const steps of CASES) {
        const { caseId } = await file()
        for (const [at, [given, by]] of steps.entries()) {
          const act = await filled(caseId, given, first.number)
          const added = await counting(() => does(caseId, at + 1, [act, by]))
          // A request that goes on as a letter, or back, changes the letter too.
          const audit = ['refer', 'resume'].includes(act.act) ? 2 : 1
          assert.deepEqual(added, { audit, case_event: 1 }, act.act)
          seen.add(act.act)
        }
      }
      assert.deepEqual([...seen].sort(), [...deskActs].sort())
    })

    it('and a splitting one entry more for each case made, with its own two events', async () => {
      const { caseId } = await file()
      await does(caseId, 1, [{ act: 'confirm_receipt' }, 'clerk'])
      const split: Step = [{ act: 'split', kept: '名册', items: ['名单', '收入'] }, 'clerk']
      assert.deepEqual(await counting(() => does(caseId, 2, split)), { audit: 3, case_event: 5 })
    })
  })
})

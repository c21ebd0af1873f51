import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { ErrorCode } from '../../../src/contract/errors'
import { correctMyCase, readMyCase } from '../../../src/contract/my-cases'
import { actOnCase, readStaffCase, revealPersonalField } from '../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../support/databases'
import { expectRefusal } from '../../support/expect-refusal'
import { call, newKey, type Reply } from '../../support/http-client'
import { guestToken, tokenOf } from '../../support/people-in-tests'
import { CITIZEN, grantedReply, requestForm } from '../../support/request-forms'
import { startServer, type TestServer } from '../../support/server'

const wantedWith = (description: string) => ({ wanted: { description, documentNumber: '', features: '' } })

onOneDatabase((database) => {
  describe('texts and dates at the door', () => {
    let server: TestServer
    const token = { resident: '', clerk: '', head: '' }
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      token.resident = await guestToken(server)
      token.clerk = await tokenOf(server, 'clerk')
      token.head = await tokenOf(server, 'head')
    })
    after(() => server.stop())

    const file = (changes: Readonly<Record<string, unknown>>) =>
      call(server, submitInformationRequest, [requestForm(changes), { token: token.resident, key: newKey() }])
    const filed = async (changes: Readonly<Record<string, unknown>> = {}): Promise<string> => {
      const { status, body } = await file(changes)
      assert.equal(status, 200)
      return body.caseId
    }
    const act = (who: 'clerk' | 'head', id: string, [seq, doing]: readonly [number, object]) =>
      call(server, actOnCase, [
        { id, seq, act: doing },
        { token: token[who], key: newKey() },
      ])
    const refused = async (
      [code, field, words]: readonly [ErrorCode, string | null, RegExp],
      ask: () => Promise<Reply<unknown>>,
    ) => {
      await expectRefusal(server, [code, field], ask)
      assert.match((await ask()).error.message, words)
    }
    const received = async (changes: Readonly<Record<string, unknown>> = {}): Promise<string> => {
      const id = await filed(changes)
      assert.equal((await act('clerk', id, [1, { act: 'confirm_receipt' }])).status, 200)
      return id
    }
    const staffView = (id: string) => call(server, readStaffCase, [{ id }, { token: token.clerk }])
    const myView = (id: string) => call(server, readMyCase, [{ id }, { token: token.resident }])

    it('control characters are refused by the name of the field, tabs and line breaks are text', async () => {
      for (const odd of ['\u0007', '\u001b[2J', '\u0085', '\u2028', '\ufeff']) {
        const ask = () => file(wantedWith(`低保${odd}名册`))
        await refused(['invalid_field', 'wanted.description', /信息名称或内容里有看不见的控制字符/], ask)
      }
      await filed(wantedWith('低保名册：\n\t一、2024年\r\n\t二、2025年'))
    })

    it('marks that turn the direction of the text are refused, in a name as in a reply', async () => {
      for (const odd of ['\u202e', '\u2066', '\u200f', '\u061c']) {
        const applicant = { ...CITIZEN, name: `王${odd}小明` }
        await refused(['invalid_field', 'applicant.name', /姓名里有改变文字方向的符号/], () =>
          file({ applicant }),
        )
      }
      const id = await received()
      const reply = grantedReply({ content: '名册共\u202e021\u202c户' })
      await refused(['invalid_field', 'act.reply.content', /公开内容里有改变文字方向的符号/], () =>
        act('clerk', id, [2, { act: 'draft_reply', reply }]),
      )
    })

    it('names with four-byte characters are kept whole and masked by whole characters; emoji are no name', async () => {
      const id = await filed({ applicant: { ...CITIZEN, name: '𠮷䶮𪚥' } })
      const view = await staffView(id)
      assert.equal(view.body.applicant.find(({ field }) => field === 'name')?.masked, '**𪚥')
      const shown = await call(server, revealPersonalField, [
        { id, field: 'name', reason: '核对身份' },
        { token: token.clerk },
      ])
      assert.equal(shown.body.value, '𠮷䶮𪚥')
      await filed({ applicant: { ...CITIZEN, name: '𠮷'.repeat(50) } })
      const long = { ...CITIZEN, name: '𠮷'.repeat(51) }
      await refused(['invalid_field', 'applicant.name', /姓名最多 50 个字/], () => file({ applicant: long }))
      const smiling = { ...CITIZEN, name: '王小明😀' }
      await refused(['invalid_field', 'applicant.name', /不能有表情符号/], () => file({ applicant: smiling }))
      const broken = { ...CITIZEN, name: '王\n小明' }
      await refused(['invalid_field', 'applicant.name', /写在一行里/], () => file({ applicant: broken }))
    })

    it('emoji in a description are text; 10,000 characters are too many, and it says how many are not', async () => {
      const id = await filed(wantedWith('👨‍👩‍👧 一家三口的低保😀'))
      assert.equal((await staffView(id)).body.description, '👨‍👩‍👧 一家三口的低保😀')
      await filed(wantedWith('𠮷'.repeat(1000)))
      await refused(['invalid_field', 'wanted.description', /最多 1000 个字，请删减/], () =>
        file(wantedWith('长'.repeat(10_000))),
      )
    })

    it('an extension of 21 days, a second correction, a closing of the wrong kind', async () => {
      const id = await received()
      await refused(['invalid_field', 'act.days', /1 至 20 的整数/], () =>
        act('head', id, [2, { act: 'extend', days: 21, reason: '信息量大' }]),
      )
      const notice = { act: 'notice_correction', points: ['年份'], correctionDueOn: '2026-03-16' }
      assert.equal((await act('clerk', id, [2, notice])).status, 200)
      await refused(['act_not_allowed', 'act.outcome', /目前只能以/], async () => {
        server.setToday('2026-03-17')
        const answer = await act('head', id, [3, { act: 'close', outcome: 'other', reason: '逾期' }])
        server.setToday('2026-03-02')
        return answer
      })
      const { wanted } = wantedWith('2025年低保名册')
      const options = { token: token.resident, key: newKey() }
      assert.equal((await call(server, correctMyCase, [{ id, seq: 3, wanted }, options])).status, 200)
      await refused(['act_not_allowed', null, /只能一次性告知/], () => act('clerk', id, [4, notice]))
    })

    it('dates before what they follow, or in the future', async () => {
      const id = await received()
      const early = { act: 'notice_correction', points: ['年份'], correctionDueOn: '2026-03-02' }
      await refused(['act_not_allowed', 'act.correctionDueOn', /晚于告知当日/], () =>
        act('clerk', id, [2, early]),
      )
      assert.equal((await act('clerk', id, [2, { act: 'draft_reply', reply: grantedReply() }])).status, 200)
      assert.equal((await act('head', id, [3, { act: 'approve_reply' }])).status, 200)
      const served = (servedOn: string) => () =>
        act('clerk', id, [4, { act: 'record_service', servedOn, how: '挂号信签收' }])
      await refused(['date_too_early', 'act.servedOn', /不能早于2026年3月2日/], served('2026-03-01'))
      await refused(['date_in_future', 'act.servedOn', /不能晚于今天/], served('2026-03-03'))
      await refused(['no_such_date', 'act.servedOn', /没有这一天/], served('2026-02-30'))
      assert.equal((await served('2026-03-02')()).status, 200)
    })

    it('an outcome before the step that the law wants first', async () => {
      const id = await received()
      assert.deepEqual(
        (await staffView(id)).body.outcomesNotNow.map(({ outcome }) => outcome),
        ['still_unclear', 'abusive'],
      )
      const reply = grantedReply({ outcome: 'still_unclear', reason: '仍看不出要什么' })
      await refused(['act_not_allowed', 'act.reply.outcome', /须先一次性告知补正/], () =>
        act('clerk', id, [2, { act: 'draft_reply', reply }]),
      )
    })

    it('a letter after its last day goes out, and both sides see that it was late', async () => {
      const id = await received()
      server.setToday('2026-03-31')
      assert.equal((await act('clerk', id, [2, { act: 'draft_reply', reply: grantedReply() }])).status, 200)
      const approved = await act('head', id, [3, { act: 'approve_reply' }])
      assert.equal(approved.status, 200)
      assert.deepEqual([approved.body.letter?.on, approved.body.letter?.inTime], ['2026-03-31', false])
      const mine = (await myView(id)).body
      assert.equal(mine.letter?.inTime, false)
      assert.equal(mine.replyClock?.dueOn, '2026-03-30')
      assert.ok(mine.remedies.some(({ name }) => name === '投诉、举报'))
      server.setToday('2026-03-02')
    })
  })
})

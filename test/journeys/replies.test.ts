import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readMyCase } from '../../src/contract/my-cases'
import { openGuestSession } from '../../src/contract/sessions'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import { call, newKey } from '../support/http-client'
import { requestForm } from '../support/request-forms'
import type { TestServer } from '../support/server'
import { Desk, type Reply } from './desk'
import { inMiniProgram } from './on-each-build'

const REPLIES: readonly (readonly [reply: Reply, expected: readonly RegExp[]])[] = [
  [
    {
      kind: 'partial',
      facts: '本机关保存有该名单。',
      content: '名单中的姓名、村组、金额见附表。',
      part: '身份证号码和银行账号',
      reason: '属于个人隐私，公开会损害本人权益。',
    },
    [/第三十七条/, /先.*申请行政复议/],
  ],
  [
    {
      kind: 'not_exist',
      facts: '本机关没有制作或者获取该信息。',
      reason: '该项目由县住建局实施。',
      searchRecord: '2026年10月9日，李某在档案室、公文系统以“危房”检索，未检索到。',
    },
    [/第三十六条/, /不存在/],
  ],
  [
    {
      kind: 'not_ours',
      facts: '该信息由县住房和城乡建设局制作。',
      reason: '不属于本机关负责公开。',
      redirectTo: '盈江县住房和城乡建设局',
    },
    [/住房和城乡建设局/],
  ],
  [
    { kind: 'process', facts: '您申请的是会议讨论记录。', reason: '属于行政机关内部讨论形成的过程性信息。' },
    [/第十六条/, /先.*申请行政复议/],
  ],
]

const fileRequest = async (server: TestServer) => {
  const session = await call(server, openGuestSession, [{}])
  const token = session.body.token
  const receipt = await call(server, submitInformationRequest, [requestForm(), { token, key: newKey() }])
  return { token, id: receipt.body.caseId, number: receipt.body.number }
}

// Staff pages are the same code on both builds; what H5 does of its own is in the other journeys and in test/pages.
inMiniProgram('the desk leads to a lawful reply', '2026-09-18', (town) => {
  for (const [reply, expected] of REPLIES) {
    it(`of the kind ${reply.kind}, with facts, articles and the right remedy`, async () => {
      const { server } = town()
      server.setToday('2026-09-18')
      const filed = await fileRequest(server)
      const clerk = new Desk(await town().phone())
      await clerk.signIn(server.accounts.clerk)
      await clerk.openCase(filed.number)
      await clerk.confirmReceipt()
      await clerk.draftReply(reply)
      await clerk.submitForApproval()
      const head = new Desk(await town().phone())
      await head.signIn(server.accounts.head)
      await head.openCase(filed.number)
      await head.approve()
      const answered = await call(server, readMyCase, [{ id: filed.id }, { token: filed.token }])
      const letter = (answered.body.letter?.paragraphs ?? []).join('\n')
      for (const words of expected) assert.match(letter, words)
      assert.ok(
        answered.body.remedies.some((remedy) => remedy.applyBy !== null),
        'a last day for the remedy',
      )
    })
  }

  it('and sends nothing while a legal part is missing', async () => {
    const { server } = town()
    const filed = await fileRequest(server)
    const clerk = new Desk(await town().phone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.openCase(filed.number)
    await clerk.confirmReceipt()
    await clerk.phone.tap('起草答复')
    await clerk.phone.tap(/^查过，没有/)
    await clerk.phone.tap('下一问')
    await clerk.phone.see(/还缺/)
    assert.doesNotMatch(await clerk.phone.text(), /核对后提交/)
    await clerk.phone.fill('检索记录', '2026年9月18日在档案室检索，未检索到。')
    await clerk.phone.fill('查明的事实', '本机关没有制作或者获取该信息。')
    await clerk.phone.fill('理由', '该项目由县住建局实施。')
    await clerk.phone.tap('下一问')
    await clerk.phone.see('核对后提交')
  })

  it('shows on each day what would be reminded', async () => {
    const { server } = town()
    const clerk = new Desk(await town().phone())
    await clerk.signIn(server.accounts.clerk)
    await clerk.phone.open('/pages/staff/reminders/index')
    await clerk.phone.see(/2026年|月/)
  })
})

import assert from 'node:assert/strict'
import { it } from 'node:test'
import { correctMyCase, readMyCase } from '../../src/contract/my-cases'
import { openGuestSession } from '../../src/contract/sessions'
import { submitInformationRequest } from '../../src/contract/submit-information-request'
import type { PhoneDriver } from '../support/driver'
import { call, newKey } from '../support/http-client'
import { requestForm } from '../support/request-forms'
import { metered } from './burden'
import { DeskActs } from './desk-acts'
import { measured } from './measured'
import { inMiniProgram, onOneBuild, type Town } from './on-each-build'

const file = async ({ server }: Town<PhoneDriver>) => {
  const token = (await call(server, openGuestSession, [{}])).body.token
  const receipt = await call(server, submitInformationRequest, [requestForm(), { token, key: newKey() }])
  const { caseId: id, number } = receipt.body
  const mine = async () => (await call(server, readMyCase, [{ id }, { token }])).body
  return { id, number, token, mine }
}

/** Clerk and head with phones that count, signed in. */
const staffOf = async (town: Town<PhoneDriver>) => {
  const [clerkPhone, headPhone] = [metered(await town.phone()), metered(await town.phone())]
  const [clerk, head] = [new DeskActs(clerkPhone.phone), new DeskActs(headPhone.phone)]
  await clerk.signIn(town.server.accounts.clerk)
  await head.signIn(town.server.accounts.head)
  return { clerk, head, clerkPhone, headPhone }
}

type Staff = Awaited<ReturnType<typeof staffOf>>

const receive = ({ clerk, clerkPhone }: Staff, number: string) =>
  measured('确认收到', [clerkPhone], async () => {
    await clerk.openCase(number)
    await clerk.confirmReceipt()
  })

onOneBuild('the whole life of a request', '2026-09-18', (town) => {
  it('correction, then partial with a third party that objects: two clocks, one letter, the right remedy', async () => {
    const { server } = town()
    server.setToday('2026-03-02')
    const filed = await file(town())
    const staff = await staffOf(town())
    const { clerk, head, clerkPhone, headPhone } = staff
    await receive(staff, filed.number)
    await measured('告知补正', [clerkPhone], async () => {
      await clerk.openCase(filed.number)
      await clerk.noticeCorrection('请写明哪个村的名册')
    })
    server.setToday('2026-03-06')
    const wanted = { description: '2025年芒别村危房改造名册', documentNumber: '', features: '' }
    const corrected = { id: filed.id, seq: 3, wanted }
    const options = { token: filed.token, key: newKey() }
    assert.equal((await call(server, correctMyCase, [corrected, options])).status, 200)
    assert.equal((await filed.mine()).replyClock?.dueOn, '2026-04-03')
    server.setToday('2026-03-09')
    await measured('征求第三方意见', [clerkPhone], async () => {
      await clerk.openCase(filed.number)
      await clerk.consultThirdParty('盈江县某建筑公司', /由 2026年4月3日/)
    })
    await measured('登记第三方收到', [clerkPhone], async () => {
      await clerk.openCase(filed.number)
      await clerk.recordThirdPartyReceipt()
    })
    server.setToday('2026-03-16')
    await measured('登记第三方意见', [clerkPhone], async () => {
      await clerk.openCase(filed.number)
      await clerk.recordThirdPartyObjection('合同价款属于商业秘密')
    })
    await measured('部分公开', [clerkPhone, headPhone], async () => {
      await clerk.openCase(filed.number)
      await clerk.draftReply({
        kind: 'partial',
        facts: '本机关保存有该名册。',
        content: '名册附后。',
        part: '合同单价',
        reason: '属于第三方商业秘密，公开会损害其权益。',
      })
      await clerk.submitForApproval()
      await head.openCase(filed.number)
      await head.approve()
    })
    const { letter, replyClock } = await filed.mine()
    assert.equal(replyClock?.dueOn, '2026-04-13')
    assert.match((letter?.paragraphs ?? []).join('\n'), /第三十七条[\s\S]*先.*申请行政复议/)
  })

  it('an extension, its new date seen before it is confirmed and told to the applicant', async () => {
    const { server } = town()
    server.setToday('2026-03-02')
    const filed = await file(town())
    const staff = await staffOf(town())
    await receive(staff, filed.number)
    await measured('延长答复期限', [staff.headPhone], async () => {
      await staff.head.openCase(filed.number)
      await staff.head.extend('名册要到村里核实', /由 2026年3月30日.*变为 2026年4月14日/)
    })
    assert.equal((await filed.mine()).replyClock?.dueOn, '2026-04-14')
  })

  it('a refusal by one-tap wording, against which reconsideration comes first', async () => {
    const { server } = town()
    server.setToday('2026-03-02')
    const filed = await file(town())
    const staff = await staffOf(town())
    await receive(staff, filed.number)
    await measured('依法不予公开', [staff.clerkPhone, staff.headPhone], async () => {
      await staff.clerk.openCase(filed.number)
      await staff.clerk.replyAsUsual(/^有，依法不能给/, /^过程性信息/)
      await staff.head.openCase(filed.number)
      await staff.head.approve()
    })
    const { letter, remedies } = await filed.mine()
    assert.match((letter?.paragraphs ?? []).join('\n'), /第十六条[\s\S]*先.*申请行政复议/)
    assert.ok(remedies.some(({ applyBy }) => applyBy !== null))
  })

  it('conversion into a petition and back, with text and time kept', async () => {
    const { server } = town()
    server.setToday('2026-03-02')
    const filed = await file(town())
    const staff = await staffOf(town())
    await receive(staff, filed.number)
    await measured('转为信访', [staff.headPhone], async () => {
      await staff.head.openCase(filed.number)
      await staff.head.refer('反映承包地纠纷')
    })
    assert.equal((await filed.mine()).status, 'closed')
    server.setToday('2026-03-12')
    await measured('恢复办理', [staff.clerkPhone], async () => {
      await staff.clerk.openCase(filed.number)
      await staff.clerk.resume('申请人仍要名册')
    })
    const mine = await filed.mine()
    assert.equal(mine.status, 'received')
    assert.equal(mine.replyClock?.dueOn, '2026-03-30')
    assert.match(mine.description, /低保/)
  })
})

// The replies go through on both builds in replies.test.ts; what they cost is the same on both. 予以公开 is measured in expectations/staff.
inMiniProgram('the common outcomes', '2026-03-02', (town) => {
  for (const [act, answer] of [
    ['已经主动公开，常用写法', /^已经公开/],
    ['信息不存在，常用写法', /^查过，没有/],
    ['不归本镇管，常用写法', /^不归本镇管/],
  ] as const) {
    it(`${act}: from 今天 to the sent reply within the ceiling`, async () => {
      const { server } = town()
      server.setToday('2026-03-02')
      const filed = await file(town())
      const staff = await staffOf(town())
      await receive(staff, filed.number)
      await measured(act, [staff.clerkPhone, staff.headPhone], async () => {
        await staff.clerk.openCase(filed.number)
        await staff.clerk.replyAsUsual(answer)
        await staff.head.openCase(filed.number)
        await staff.head.approve()
      })
      assert.notEqual((await filed.mine()).letter, null)
    })
  }
})

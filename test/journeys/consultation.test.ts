import assert from 'node:assert/strict'
import { it } from 'node:test'
import { consultedCase, TEA_COMPANY } from '../support/consulted-case'
import { guestToken, tokenOf } from '../support/people-in-tests'
import { PERSONAL_TEXTS } from '../support/request-forms'
import { Desk } from './desk'
import { onOneBuild } from './on-each-build'

const PAGE = '/pages/requests/consultation/index'

onOneBuild('a third party with its link', '2026-09-18', (town) => {
  const asked = async () => {
    const { server } = town()
    const sessions = { resident: await guestToken(server), clerk: await tokenOf(server, 'clerk') }
    return consultedCase(server, sessions)
  }

  it('confirms receipt, reads, objects with reasons, and the desk reads them', async () => {
    const { caseId, tokens } = await asked()
    const phone = await town().phone()
    await phone.open(`${PAGE}?token=${encodeURIComponent(tokens[0] ?? '')}`)
    await phone.see(TEA_COMPANY)
    await phone.tap('确认收到，看征求意见书')
    await phone.see(/2025年度农村低保发放名册/)
    const shown = await phone.text()
    for (const secret of PERSONAL_TEXTS) assert.ok(!shown.includes(secret))
    await phone.tap(/^不同意公开/)
    await phone.tap('提交意见')
    await phone.see(/不同意公开的，请写明理由/)
    await phone.fill('理由', '涉及本公司客户名单')
    await phone.tap('提交意见')
    await phone.see('您的意见已经收到')
    await phone.notSee('提交意见')

    const desk = new Desk(await town().otherPhone())
    await desk.signIn(town().server.accounts.clerk)
    await desk.phone.open(`/pages/staff/case/index?id=${caseId}`)
    await desk.phone.see('涉及本公司客户名单')
  })

  it('gets the link from the desk', async () => {
    const { caseId } = await asked()
    const desk = new Desk(await town().otherPhone())
    await desk.signIn(town().server.accounts.clerk)
    await desk.phone.open(`/pages/staff/case/index?id=${caseId}`)
    await desk.phone.see(TEA_COMPANY)
    await desk.phone.see('复制征求意见链接')
  })

  it('is told what to do when the link is broken', async () => {
    const phone = await town().phone()
    await phone.open(PAGE)
    await phone.see(/链接不完整/)
    await phone.open(`${PAGE}?token=${encodeURIComponent('made-up~3~2026-12-01~x')}`)
    await phone.see(/链接不对或不完整/)
  })
})

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readCaseAttachment } from '../../../../src/contract/attachments'
import { readComplaint, revealComplaintSender } from '../../../../src/contract/complaints'
import { listAccessToMyData } from '../../../../src/contract/sessions'
import { downloadTownshipExport, makeTownshipExport } from '../../../../src/contract/township-export'
import { photoWith } from '../../../support/attachment-files'
import { sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, callFile, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'
import { upload } from '../../../support/uploads'

onOneDatabase((database) => {
  describe('who looked at my data', () => {
    let server: TestServer
    let clerk = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      clerk = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())

    it('covers letters: who opened one, its files, and a field of its sender in full, newest first', async () => {
      const [sender, neighbour] = [await guestToken(server), await guestToken(server)]
      const uploaded = await upload({ server, token: sender }, { name: '路灯.jpg', bytes: photoWith() })
      const file = uploaded.body.attachment!.id
      const { id, number } = (await sendLetter(server, sender, { attachments: [file] })).body
      await sendLetter(server, neighbour)
      await call(server, readComplaint, [{ id }, { token: clerk }])
      await callFile(server, readCaseAttachment, [{ id: file }, { token: clerk }])
      const asked = { id, field: 'phone', reason: '电话核实地点' }
      await call(server, revealComplaintSender, [asked, { token: clerk }])
      const { entries } = (await call(server, listAccessToMyData, [{}, { token: sender }])).body
      assert.deepEqual(
        entries.map(({ byRole, what, caseNumber }) => [byRole, what, caseNumber]),
        [
          ['党政办经办人', '查看联系电话全文，原因：电话核实地点', number],
          ['党政办经办人', '打开这件来信的附件', number],
          ['党政办经办人', '打开您的来信（个人信息已遮盖）', number],
        ],
      )
      const others = (await call(server, listAccessToMyData, [{}, { token: neighbour }])).body.entries
      assert.deepEqual(others, [])
    })

    it('covers what was taken of the whole township: by whom, why, and only where something of mine was in it', async () => {
      const [before, later] = [await guestToken(server), await guestToken(server)]
      await sendLetter(server, before)
      const county = await tokenOf(server, 'county')
      const asked = { id: server.tenant, because: '撤镇移交' }
      const made = await call(server, makeTownshipExport, [asked, { token: county, key: newKey() }])
      const packageId = made.body.made[0]?.id ?? ''
      await callFile(server, downloadTownshipExport, [{ id: server.tenant, packageId }, { token: county }])
      server.setToday('2026-03-03')
      await sendLetter(server, later)
      const seenBy = async (token: string) =>
        (await call(server, listAccessToMyData, [{}, { token }])).body.entries.map(({ byRole, what }) => [
          byRole,
          what,
        ])
      assert.deepEqual(await seenBy(before), [
        ['县级主管部门', '下载导出的全镇数据（含您的姓名和联系方式）'],
        ['县级主管部门', '导出全镇数据（含您的姓名和联系方式），原因：撤镇移交'],
      ])
      assert.deepEqual(await seenBy(later), [])
    })
  })
})

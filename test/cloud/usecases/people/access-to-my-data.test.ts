import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { writeYearHandOver } from '../../../../cloud/usecases/archive/year-hand-over'
import { noteHandOver } from '../../../../cloud/usecases/archive/note-hand-over'
import { JOB } from '../../../../cloud/usecases/acting/job-actor'
import { downloadPackage, makePackage } from '../../../../src/contract/archive'
import { readCaseAttachment } from '../../../../src/contract/attachments'
import { readComplaint, revealComplaintSender } from '../../../../src/contract/complaints'
import { listAccessToMyData, openGuestSession } from '../../../../src/contract/sessions'
import { downloadTownshipExport, makeTownshipExport } from '../../../../src/contract/township-export'
import { photoWith } from '../../../support/attachment-files'
import { events } from '../../../domain/information-request/case-builder'
import { newCase } from '../../../support/case-builders'
import { confirmedLetter, sendLetter } from '../../../support/complaint-forms'
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

  describe('who took my data along in a year’s package for the archive', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2025-12-22', documents: false })
    })
    after(() => server.stop())

    const guest = async () => (await call(server, openGuestSession, [{}])).body
    const seenBy = async (token: string) =>
      (await call(server, listAccessToMyData, [{}, { token }])).body.entries.map(
        ({ byRole, what, caseNumber }) => [byRole, what, caseNumber],
      )
    const closedRequest = async (applicantId: string, number: string) =>
      server.storage.write(server.tenant, async ({ cases }) => {
        const [, ...later] = events(
          ['submitted', '2025-03-03'],
          ['received', '2025-03-04'],
          ['replied', '2025-03-18'],
        )
        await cases.create(newCase(number, { id: number, on: '2025-03-03', applicantId }))
        await cases.append(
          number,
          1,
          later.map((event) => ({ event })),
        )
      })
    const make = async () => {
      const token = await tokenOf(server, 'head')
      const made = await call(server, makePackage, [{ id: '2025' }, { token, key: newKey() }])
      assert.equal(made.status, 200, made.error?.message)
      return { token, id: made.body.packages[0]?.id ?? '' }
    }

    it('tells whoever has a request or letter in it, by whom, for what and what of him is in it, and nobody else', async () => {
      const [asking, neighbour] = [await guest(), await guest()]
      const writer = await confirmedLetter(server)
      const { number } = (await sendLetter(server, neighbour.token)).body
      await closedRequest(asking.personId, '盏公申〔2025〕1号')
      server.setToday('2026-01-05')
      const { token, id } = await make()
      await callFile(server, downloadPackage, [{ id }, { token }])
      const request = '交档案馆保存（文书里您的个人信息已遮盖，您交的附件照原样）'
      assert.deepEqual(await seenBy(asking.token), [
        ['公开办负责人', `下载2025年度归档包，${request}`, '盏公申〔2025〕1号'],
        ['公开办负责人', `做进2025年度归档包，${request}`, '盏公申〔2025〕1号'],
      ])
      const letter = '交档案馆保存（来信原文和附件照原样，不含您登记的姓名、电话和地址）'
      const [fetched, made] = (await seenBy(writer.sender)).filter(([, what]) => /归档包/.test(what ?? ''))
      assert.deepEqual(fetched?.slice(0, 2), ['公开办负责人', `下载2025年度归档包，${letter}`])
      assert.deepEqual(made?.slice(0, 2), ['公开办负责人', `做进2025年度归档包，${letter}`])
      assert.notEqual(made?.[2], number)
      assert.deepEqual(await seenBy(neighbour.token), [])
    })

    it('tells of a package that whoever keeps the host writes into a file', async () => {
      const asking = await guest()
      await closedRequest(asking.personId, '盏公申〔2025〕2号')
      const writer = {
        add: async (path: string) => ({ path, bytes: 0, sha256: '' }),
      }
      const { world, storage } = { world: server.composition.world, storage: server.storage }
      const facts = await writeYearHandOver(world, writer, { tenant: server.tenant, year: 2025 })
      assert.ok(facts !== null)
      await storage.write(server.tenant, (stores) =>
        noteHandOver(stores, facts, { packageId: 'by-command', by: JOB, at: world.clock.now() }),
      )
      const [[byRole, what, number] = [], ...more] = await seenBy(asking.token)
      assert.deepEqual([byRole, number, more], ['管理系统主机的人', '盏公申〔2025〕2号', []])
      assert.match(what ?? '', /^做进2025年度归档包/)
    })
  })
})

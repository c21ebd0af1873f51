import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { onOneDatabase } from '../../../support/databases'
import { tokenOf } from '../../../support/people-in-tests'
import { GATES, PublishingDesk } from '../../../support/publications'
import { reportAct, reportOf } from '../../../support/report-forms'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('the piece of an annual report at the publishing desk', () => {
    let server: TestServer
    let desk: PublishingDesk
    let pieceId = ''
    before(async () => {
      server = await startServer({ database, today: '2026-01-05', documents: false })
      desk = new PublishingDesk(server)
      const clerk = { server, token: await tokenOf(server, 'clerk') }
      assert.equal((await reportAct(clerk, '2025', { act: 'submit' })).status, 200)
      pieceId = (await reportOf(clerk, '2025')).pieceId ?? ''
      await desk.acts(pieceId, [['reviewer', { act: 'return_piece', reason: '请写通顺' }]])
    })
    after(() => server.stop())

    const contentNow = async () => (await desk.read(pieceId)).body.content

    it('keeps the words of the report: another text is refused, with where to change it', async () => {
      const content = await contentNow()
      const blocks = [...content.blocks, { kind: 'paragraph', text: '另加一段' } as const]
      const title = `${content.title}（修改）`
      for (const changed of [
        { ...content, blocks },
        { ...content, title },
      ]) {
        const refused = await desk.act(pieceId, 'clerk', { act: 'edit', content: changed })
        assert.equal(refused.status, 409)
        assert.match(refused.error?.message ?? '', /只在年度报告里改：请打开2025年的年度报告/)
      }
      assert.deepEqual(await contentNow(), content)
    })

    it('what is the desk’s own may be written: a summary in plain words', async () => {
      const content = await contentNow()
      const edited = { ...content, plain: { ...content.plain, oneSentence: '去年公开了什么' } }
      assert.equal((await desk.act(pieceId, 'clerk', { act: 'edit', content: edited })).status, 200)
    })

    it('says whose it is, so that the desk shows no way that would be refused', async () => {
      assert.equal((await desk.read(pieceId)).body.reportYear, '2025')
      const [submit, ...others] = GATES
      await desk.acts(pieceId, [submit!, ...others, ['head', { act: 'publish', publishAt: null }]])
      const { permissions, isPublic } = (await desk.read(pieceId)).body
      assert.equal(isPublic, true)
      assert.equal(permissions.begin_revision.allowed, false)
      assert.match(permissions.begin_revision.message, /点“更正已公开的报告”/)
    })

    it('another piece in the same column stays free', async () => {
      const { id, content, reportYear } = (await desk.draft({ columnId: 'annual_reports', itemId: '' })).body
      assert.equal(reportYear, null)
      const edited = { ...content, title: '盏西镇2015年政府信息公开工作年度报告' }
      assert.equal((await desk.act(id, 'clerk', { act: 'edit', content: edited })).status, 200)
    })
  })
})

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readComplaint } from '../../../../src/contract/complaints'
import { readBroadcastText } from '../../../../src/contract/board-notice'
import { pathOf } from '../../../../src/contract/endpoint'
import { listMyNotices } from '../../../../src/contract/inbox'
import { listDocuments, NO_FILTERS } from '../../../../src/contract/list-documents'
import { readDocument } from '../../../../src/contract/read-document'
import { readHome } from '../../../../src/contract/read-home'
import { readOfflineIndex } from '../../../../src/contract/read-offline-index'
import { draftFromComplaint } from '../../../../src/contract/publication-proposals'
import { confirmedLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { GATES, PublishingDesk } from '../../../support/publications'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('来信选登', () => {
    let server: TestServer
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
    })
    after(() => server.stop())

    const draft = (complaintId: string, token: string) =>
      call(server, draftFromComplaint, [{ complaintId }, { token, key: newKey() }])

    it('is a piece from letter and answer with nothing personal, in a column of its own', async () => {
      const text = '芒别村三组路灯坏了，我叫李小满，电话13900000001'
      const { id, clerk } = await confirmedLetter(server, { text })
      const { status, body, error } = await draft(id, clerk)
      assert.equal(status, 200, error?.message)
      assert.equal(body.content.columnId, 'selected_letters')
      assert.equal(body.content.title, '来信选登：投诉（芒别村三组路口）')
      assert.match(JSON.stringify(body.content.blocks), /139\*{4}0001.*138\*{4}5678/)
      assert.match(body.story[0]?.text ?? '', /^来信选登（盏信〔2026〕\d+号）$/)
    })

    it('is begun only while the sender agrees, and is not published once he has taken it back', async () => {
      const { id, clerk, says } = await confirmedLetter(server, { mayPublish: false })
      const seen = async () => (await call(server, readComplaint, [{ id }, { token: clerk }])).body.mayBeShown
      assert.equal(await seen(), false)
      assert.equal((await draft(id, clerk)).error.code, 'complaint_not_agreed')
      assert.equal((await says({ act: 'allow_publication', allows: true })).body.mayPublish, true)
      assert.equal(await seen(), true)
      const piece = (await draft(id, clerk)).body
      await says({ act: 'allow_publication', allows: false })
      const desk = new PublishingDesk(server)
      const refused = await desk.act(piece.id, 'head', { act: 'publish' } as never)
      assert.equal(refused.error.code, 'complaint_not_agreed')
    })

    const published = async () => {
      const letter = await confirmedLetter(server, { text: '芒别村三组核桃林灌溉渠塌了一段，请修一修' })
      const piece = (await draft(letter.id, letter.clerk)).body
      const desk = new PublishingDesk(server)
      await desk.act(piece.id, 'clerk', {
        act: 'edit',
        content: { ...piece.content, title: '来信选登：核桃林灌溉渠修复' },
      } as never)
      await desk.acts(piece.id, GATES)
      return { ...letter, pieceId: piece.id, desk }
    }
    /** Everything by which the public could come upon a document, each as it answers. */
    const everyPath = async (documentId: string) => {
      const texts = await Promise.all(
        [
          `/open_data/${server.tenant}/documents/${documentId}`,
          `/open_data/${server.tenant}/documents.csv`,
          ...['rss', 'atom', 'json'].map((kind) => `/open_data/${server.tenant}/feeds/${kind}/all`),
          `/open_data/${server.tenant}/sitemaps/1`,
        ].map(async (path) => (await fetch(`${server.origin}/api${path}`)).text()),
      )
      const search = { q: '核桃林', column: '', cursor: '', ...NO_FILTERS }
      const read = await Promise.all([
        call(server, readDocument, [{ id: documentId }]),
        call(server, listDocuments, [search]),
        call(server, listDocuments, [{ ...search, q: '', column: 'selected_letters' }]),
        call(server, readHome, [{}]),
        call(server, readOfflineIndex, [{ known: '' }]),
        call(server, readBroadcastText, [{ id: documentId }]),
      ])
      return [...texts, ...read.map(({ body }) => JSON.stringify(body))]
    }
    const showing = async (documentId: string): Promise<number> =>
      (await everyPath(documentId)).filter((text) => text.includes('核桃林')).length

    it('is gone from every path at once when the sender takes his consent back, and the township is told', async () => {
      const { pieceId, desk, says } = await published()
      const { documentId } = await desk.acts(pieceId, [['head', { act: 'publish', publishAt: null }]])
      const id = documentId ?? ''
      assert.ok((await showing(id)) >= 10, 'it was to be found before')
      const path = pathOf(readDocument, server.tenant, { id })
      const cached = (await fetch(server.origin + path)).headers.get('etag') ?? ''
      const withdrawn = await says({ act: 'allow_publication', allows: false })
      assert.equal(withdrawn.status, 200, withdrawn.error?.message)
      assert.equal(await showing(id), 0)
      const again = await fetch(server.origin + path, { headers: { 'if-none-match': cached } })
      assert.equal(again.status, 200, 'what a phone has kept holds no more')
      assert.doesNotMatch(await again.text(), /核桃林/)
      const { takenDown, title } = (await call(server, readDocument, [{ id }])).body
      assert.deepEqual([title, takenDown?.reason], ['已撤下的信息', '写信人不再同意公开'])
      const { story, status } = (await desk.read(pieceId)).body
      assert.equal(status, 'taken_down')
      assert.match(JSON.stringify(story.at(-1)), /写信人不再同意公开/)
      const told = await call(server, listMyNotices, [{ cursor: '' }, { token: await desk.token('head') }])
      assert.equal(told.body.notices[0]?.title, '来信选登的一篇撤下了')
    })

    it('does not open at its time when the sender takes his consent back before', async () => {
      server.setToday('2026-03-16')
      const { pieceId, desk, says } = await published()
      const publishAt = '2026-03-20T01:00:00Z'
      const { documentId } = await desk.acts(pieceId, [['head', { act: 'publish', publishAt }]])
      await says({ act: 'allow_publication', allows: false })
      server.setToday('2026-03-21')
      assert.equal(await showing(documentId ?? ''), 0)
      const refused = await desk.act(pieceId, 'head', { act: 'publish', publishAt: null })
      assert.equal(refused.error.code, 'complaint_not_agreed')
    })

    it('never shows a kind that is nobody else’s business', async () => {
      const sender = { name: '李小满', phone: '13900000001', address: '芒别村三组' }
      const { says } = await confirmedLetter(server, { kind: 'record_correction', sender })
      assert.equal((await says({ act: 'allow_publication', allows: true })).status, 200)
      const hidden = await confirmedLetter(server, { kind: 'petition', sender })
      assert.notEqual((await hidden.says({ act: 'allow_publication', allows: true })).status, 200)
    })
  })
})

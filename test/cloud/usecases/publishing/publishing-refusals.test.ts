import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { comparePublication } from '../../../../src/contract/compare-publication'
import { listDocuments } from '../../../../src/contract/list-documents'
import {
  actOnPublication,
  draftPublication,
  listPublications,
  takeUpDocument,
} from '../../../../src/contract/publications'
import { readDocument } from '../../../../src/contract/read-document'
import { someDocument, someVersion } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken } from '../../../support/people-in-tests'
import { GATES, PublishingDesk, someContent } from '../../../support/publications'
import { startPublishingDesk } from '../../../support/peopled-server'
import type { TestServer } from '../../../support/server'

/** Time in which a piece is set and looked for before it opens, in milliseconds. */
const UNTIL_OPEN = 1500

onOneDatabase((database) => {
  describe('the publishing desk at review, and when something does not fit', () => {
    let server: TestServer
    let desk: PublishingDesk
    before(async () => {
      ;({ server, desk } = await startPublishingDesk(database))
    })
    after(() => server.stop())

    const stand = (today: string) => {
      server.setToday(today)
      // Sessions end; everybody signs in anew.
      desk = new PublishingDesk(server)
    }
    const open = async (id: string) => (await call(server, readDocument, [{ id }])).body

    it('lets findings be ticked off and personal data be let stand one by one', async () => {
      const said = (text: string) => ({ kind: 'paragraph' as const, text })
      const blocks = [
        said('请到帐户中心开立帐户。'),
        said('找岩温13812345678，'),
        said('或者罕晓13912345678。'),
      ]
      const { id } = (await desk.draft({ title: '关于开户的通知', blocks })).body
      const { findings } = (await desk.read(id)).body
      assert.equal(findings.length, 2)
      await desk.acts(id, [
        ['clerk', { act: 'check_finding', key: findings[0]!.key }],
        ['clerk', { act: 'submit', keepBecause: '村务公开电话' }],
      ])
      const { personal } = (await desk.read(id)).body
      assert.deepEqual(
        personal.map(({ where }) => where),
        ['正文第2段', '正文第3段'],
      )
      const [phone, other] = personal.map(({ key }) => key)
      const ground = '村干部公示电话'
      const letStand = (key: string) => ({ act: 'override_privacy' as const, ground, spots: [key] })
      await desk.acts(id, [['reviewer', letStand(phone!)]])
      const stopped = await desk.act(id, 'reviewer', GATES[1]![1])
      assert.match(stopped.error.message, /1处个人信息：139/)
      await desk.acts(id, [['reviewer', letStand(other!)], ...GATES.slice(1)])
      const view = (await desk.read(id)).body
      assert.deepEqual(
        view.findings.map(({ isChecked }) => isChecked),
        [true, false],
      )
      assert.match(view.story.map(({ text }) => text).join(), /1处提示经核对保留/)
      const unknown = await desk.act(id, 'head', { act: 'check_finding', key: 'none' })
      assert.deepEqual([unknown.error.code, unknown.error.field], ['invalid_field', 'act.key'])
    })

    it('shows the reviewer what a revision changes of the published text, and a second draft of the returned one', async () => {
      const old = ['补贴每亩一百元。', '九月底前申报。', '由村委会审核。']
      const paragraphs = (texts: readonly string[]) =>
        texts.map((text) => ({ kind: 'paragraph', text }) as const)
      const compared = async (id: string) =>
        call(server, comparePublication, [{ id }, { token: await desk.token('reviewer') }])
      const title = '关于种粮补贴的通知'
      const { id } = await desk.published({ title, blocks: paragraphs(old) })
      assert.equal((await desk.read(id)).body.comparesWith, null)
      const begun = { act: 'begin_revision', way: 'revision', reason: '标准调整' } as const
      const blocks = paragraphs([old[0]!.replace('一百', '一百二十'), old[1]!, '镇农业中心复核。'])
      await desk.acts(id, [
        ['clerk', begun],
        ['clerk', { act: 'edit', content: someContent({ title: `${title}（修订）`, blocks }) }],
        ['clerk', { act: 'submit', keepBecause: '' }],
      ])
      assert.equal((await desk.read(id)).body.comparesWith?.kind, 'published')
      const { body } = await compared(id)
      assert.equal(body.against.kind, 'published')
      assert.deepEqual(
        body.header.map(({ name }) => name),
        ['标题'],
      )
      assert.equal(body.counts.same, 1)
      assert.ok(body.changes.some(({ pieces }) => pieces.some(({ text }) => text === '二十')))

      const fresh = (await desk.draft({ title: '关于灭鼠的通知' })).body.id
      assert.equal((await compared(fresh)).status, 404)
      await desk.acts(fresh, [
        ['clerk', { act: 'submit', keepBecause: '' }],
        ['reviewer', { act: 'return_piece', reason: '请写明时间' }],
      ])
      assert.equal((await compared(fresh)).body.against.kind, 'returned')
    })

    it('has caches ask anew at the very instant at which something opens, though nothing was written then', async () => {
      const id = await desk.cleared({ title: '整点开放的通告' })
      const publishAt = new Date(Date.parse(server.composition.world.clock.now()) + UNTIL_OPEN).toISOString()
      const { documentId } = await desk.acts(id, [['head', { act: 'publish', publishAt }]])
      const input = { q: '', column: '', cursor: '' }
      const tag = (await call(server, listDocuments, [input])).headers.get('etag') ?? ''
      const again = () => call(server, listDocuments, [input, { headers: { 'if-none-match': tag } }])
      const read = () => call(server, readDocument, [{ id: documentId }])
      assert.equal((await again()).status, 304)
      assert.equal((await read()).status, 404)
      await sleep(UNTIL_OPEN + 300)
      assert.equal((await read()).status, 200)
      const opened = await again()
      assert.equal(opened.status, 200)
      assert.ok(opened.body.items.some(({ title }) => title === '整点开放的通告'))
    })

    it('brings withheld information back on its day of re-assessment (Art. 18)', async () => {
      const { id } = (await desk.draft({ title: '不公开的' })).body
      await desk.acts(id, GATES.slice(0, 2))
      const withhold = {
        act: 'withhold',
        ground: '《政府信息公开条例》第十四条',
        reason: '危及公共安全',
      } as const
      const past = await desk.act(id, 'secrecy', { ...withhold, reassessOn: '2026-03-02' })
      assert.equal(past.error.field, 'act.reassessOn')
      await desk.acts(id, [['secrecy', { ...withhold, reassessOn: '2026-09-02' }]])
      const waits = async () => {
        const list = await call(server, listPublications, [{}, { token: await desk.token('secrecy') }])
        return list.body.publications.find((each) => each.id === id)?.waitsForMe
      }
      assert.equal(await waits(), false)
      stand('2026-09-02')
      assert.equal(await waits(), true)
      const opened = await desk.acts(id, [
        ['secrecy', { act: 'reassess', opens: true, reason: '情况已经变化', reassessOn: null }],
      ])
      assert.equal(opened.statusText, '拟稿中')
      stand('2026-03-02')
    })

    it('refuses what does not fit, each with its own words, and saves nothing of it', async () => {
      const { id } = (await desk.draft({ title: '' })).body
      const submit = await desk.act(id, 'clerk', { act: 'submit', keepBecause: '' })
      assert.deepEqual([submit.error.code, submit.error.message], ['publication_incomplete', '请填写标题'])
      const token = await desk.token('clerk')
      const bad = async (over: object) =>
        (
          await call(server, draftPublication, [
            { content: { ...someContent(), ...over }, caseId: null },
            { token, key: newKey() },
          ])
        ).error
      assert.match((await bad({ columnId: 'no_such_column' })).message, /没有这个栏目/)
      const rows = Array.from({ length: 10_000 }, () => ['1', '2'])
      assert.match((await bad({ blocks: [{ kind: 'table', rows }] })).message, /最多 1000 行/)
      assert.equal((await bad({ formedOn: '2026-02-30' })).code, 'no_such_date')
      const done = await desk.published()
      const late = await desk.act(done.id, 'clerk', { act: 'edit', content: someContent() })
      assert.match(late.error.message, /已发布/)
      assert.equal(
        (await desk.act(done.id, 'head', { act: 'publish', publishAt: null })).error.code,
        'act_not_allowed',
      )
      assert.equal(
        (
          await call(server, draftPublication, [
            { content: someContent(), caseId: null },
            { token: await guestToken(server), key: newKey() },
          ])
        ).error.code,
        'forbidden',
      )
    })

    it('lets one of two reviewers through who press at once, and gives the first answer to a second send', async () => {
      const { id } = (await desk.draft()).body
      const { seq } = await desk.acts(id, GATES.slice(0, 1))
      const act = { act: 'pass_review', politics: true, policy: true, wording: true, note: '' } as const
      const tries = await Promise.all(
        (['reviewer', 'mayor'] as const).map(async (who) =>
          call(server, actOnPublication, [
            { id, seq, act },
            { token: await desk.token(who), key: newKey() },
          ]),
        ),
      )
      assert.deepEqual(tries.map(({ status }) => status).sort(), [200, 409])
      assert.equal(tries.find(({ status }) => status === 409)?.error.code, 'stale_publication')
      const again = { token: await desk.token('clerk'), key: newKey() }
      const twice = [1, 2].map(() =>
        call(server, draftPublication, [{ content: someContent(), caseId: null }, again]),
      )
      const ids = (await Promise.all(twice)).map(({ body }) => body.id)
      assert.equal(ids[0], ids[1])
    })

    it('takes up a document that came without the desk, so that it can be revised or taken down', async () => {
      await server.storage.write(server.tenant, ({ documents }) =>
        documents.put(someDocument({ key: 'old', title: '以前的文件' }), [someVersion('正文')]),
      )
      const page = await call(server, listDocuments, [{ q: '以前的文件', column: '', cursor: '' }])
      const documentId = page.body.items[0]?.id ?? ''
      const taken = await call(server, takeUpDocument, [
        { documentId },
        { token: await desk.token('clerk'), key: newKey() },
      ])
      assert.equal(taken.body.statusText, '已发布')
      await desk.acts(taken.body.id, [
        ['clerk', { act: 'begin_revision', way: 'revision', reason: '内容更新' }],
        ['clerk', { act: 'edit', content: someContent({ title: '以前的文件（修订）' }) }],
        ...GATES,
        ['head', { act: 'publish', publishAt: null }],
      ])
      const document = await open(documentId)
      assert.deepEqual([document.title, document.versions.length], ['以前的文件（修订）', 2])
    })
  })
})

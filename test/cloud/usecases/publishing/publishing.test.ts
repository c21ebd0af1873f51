import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listDocuments } from '../../../../src/contract/list-documents'
import { draftPublication } from '../../../../src/contract/publications'
import { readDocument } from '../../../../src/contract/read-document'
import { tick } from '../../../../src/contract/reminders'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { GATES, PublishingDesk, someContent } from '../../../support/publications'
import { startPublishingDesk } from '../../../support/peopled-server'
import { JOB_SECRET, type TestServer } from '../../../support/server'

const IDENTITY = '533123199001011234'
const ROWS = [
  ['姓名', '村', '身份证号', '金额'],
  ['岩温', '芒允村', '110101199003077774', '300'],
]

onOneDatabase((database) => {
  describe('the publishing desk', () => {
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
    const found = async (q: string) =>
      (await call(server, listDocuments, [{ q, column: '', cursor: '' }])).body.total

    it('takes a piece through three gates by different people, once returned, and only then the public reads it', async () => {
      const { id } = (await desk.draft({ title: '关于做好水稻病虫害防治的通知' })).body
      await desk.acts(id, [['clerk', { act: 'submit', keepBecause: '' }]])
      await desk.acts(id, [['reviewer', { act: 'return_piece', reason: '请写明联系电话' }]])
      assert.equal((await desk.read(id)).body.returnedBecause, '请写明联系电话')
      const content = someContent({
        title: '关于做好水稻病虫害防治工作的通知',
        documentNumber: '盏政发[2026]4号',
      })
      await desk.acts(id, [['clerk', { act: 'edit', content }], ...GATES])
      assert.equal(await found('病虫害'), 0)
      const view = await desk.acts(id, [['head', { act: 'publish', publishAt: null }]])
      assert.equal(view.statusText, '已发布')
      const document = await open(view.documentId ?? '')
      assert.equal(document.title, '关于做好水稻病虫害防治工作的通知')
      assert.equal(document.documentNumber, '盏政发〔2026〕4号')
      assert.match(document.indexNumber, /^zhanxi\/2026-\d{5}$/)
      assert.deepEqual(document.history, ['2026年3月2日发布'])
      assert.equal(document.plain.oneSentence, '三月底前备好种子和肥料')
      assert.equal(await found('病虫害'), 1)
      assert.match(view.story.map(({ text }) => text).join(' '), /保审〔2026〕\d+号/)
    })

    it('lists an account by its title, or as the desk says where the title misleads', async () => {
      const account = (title: string, over = {}) =>
        desk.published({ title, columnId: 'budgets', documentNumber: '', ...over })
      const said = { grade: 'department', report: 'final_accounts', year: 2025 } as const
      const misleading = await account('农业综合服务2025年度收支情况', { budget: said })
      const plain = await account('盏西镇2026年预算')
      const listed = (await call(server, listDocuments, [{ q: '', column: 'budgets', cursor: '' }])).body
      const of = (id: string | null) => listed.items.find((item) => item.id === id)?.budget
      assert.deepEqual(of(misleading.documentId), said)
      assert.deepEqual(of(plain.documentId), { grade: 'township', report: 'budget', year: 2026 })
      const news = await desk.published({ title: '盏西镇2026年预算编制工作会议' })
      const { items } = (await call(server, listDocuments, [{ q: '', column: 'work_news', cursor: '' }])).body
      assert.equal(items.find(({ id }) => id === news.documentId)?.budget, null)
    })

    it('takes a list of a thousand rows, as large as the form allows', async () => {
      const row = Array.from({ length: 12 }, (_, column) => `第${column}栏的内容十个字左右`)
      const table = { kind: 'table' as const, rows: Array.from({ length: 1000 }, () => row) }
      const { documentId } = await desk.published({ title: '一千行的名单', blocks: [table] })
      const [kept] = (await open(documentId ?? '')).blocks
      assert.equal(kept?.kind === 'table' && kept.rows.length, 1000)
    })

    it('lets nobody pass his own piece, nor one person pass two gates, and says whom to ask', async () => {
      const { id } = (await desk.draft()).body
      await desk.acts(id, GATES.slice(0, 1))
      const wrong = await desk.act(id, 'clerk', {
        act: 'pass_review',
        politics: true,
        policy: true,
        wording: true,
        note: '',
      })
      assert.equal(wrong.error.code, 'forbidden')
      assert.match(wrong.error.message, /审核人/)
      const byHead = (
        await call(server, draftPublication, [
          { content: someContent(), caseId: null },
          { token: await desk.token('head'), key: newKey() },
        ])
      ).body
      await desk.acts(byHead.id, [['head', { act: 'submit', keepBecause: '' }], ...GATES.slice(1)])
      const own = await desk.act(byHead.id, 'head', { act: 'publish', publishAt: null })
      assert.equal(own.error.code, 'same_person')
      assert.equal((await desk.act(byHead.id, 'mayor', { act: 'publish', publishAt: null })).status, 200)
    })

    it('stops a list with ID numbers at every step until it is masked or a second person lets it stand', async () => {
      const { id } = (
        await desk.draft({ title: '耕地地力保护补贴公示', blocks: [{ kind: 'table', rows: ROWS }] })
      ).body
      const refused = await desk.act(id, 'clerk', { act: 'submit', keepBecause: '' })
      assert.equal(refused.error.code, 'personal_data_found')
      assert.match(refused.error.message, /1处个人信息/)
      assert.ok(!JSON.stringify(refused.body).includes('110101199003077774'))
      await desk.acts(id, [['clerk', { act: 'submit', keepBecause: '上级文件要求' }]])
      const stopped = await desk.act(id, 'reviewer', {
        act: 'pass_review',
        politics: true,
        policy: true,
        wording: true,
        note: '',
      })
      assert.equal(stopped.error.code, 'personal_data_found')
      assert.equal(
        (await desk.act(id, 'clerk', { act: 'override_privacy', ground: '我自己说了算', spots: [] })).error
          .code,
        'forbidden',
      )
      await desk.acts(id, [
        ['reviewer', { act: 'override_privacy', ground: '依法公示', spots: [] }],
        ...GATES.slice(1),
      ])
      const edited = someContent({ blocks: [{ kind: 'paragraph', text: `身份证${IDENTITY}` }] })
      await desk.acts(id, [
        ['head', { act: 'return_piece', reason: '还是遮盖吧' }],
        ['clerk', { act: 'edit', content: edited }],
      ])
      assert.equal((await desk.read(id)).body.overriddenBecause, '')
    })

    it('keeps a policy back until its 解读 is through the gates too, then opens both at once, linked both ways', async () => {
      const policy = {
        title: '盏西镇秸秆禁烧管理办法',
        columnId: 'normative_documents',
        documentNumber: '盏政规〔2026〕1号',
      }
      const id = await desk.cleared(policy)
      const alone = await desk.act(id, 'head', { act: 'publish', publishAt: null })
      assert.equal(alone.error.code, 'interpretation_missing')
      const begun = await desk.act(id, 'clerk', { act: 'draft_interpretation' })
      const interpretation = begun.body.interpretation?.id ?? ''
      const content = someContent({
        title: '《盏西镇秸秆禁烧管理办法》解读',
        columnId: 'interpretations',
        documentNumber: '',
      })
      await desk.acts(interpretation, [['clerk', { act: 'edit', content }]])
      assert.equal(
        (await desk.act(id, 'head', { act: 'publish', publishAt: null })).error.code,
        'interpretation_missing',
      )
      await desk.acts(interpretation, GATES)
      assert.equal(
        (await desk.act(interpretation, 'head', { act: 'publish', publishAt: null })).error.code,
        'act_not_allowed',
      )
      const done = await desk.acts(id, [['head', { act: 'publish', publishAt: null }]])
      const original = await open(done.documentId ?? '')
      const explained = await open((await desk.read(interpretation)).body.documentId ?? '')
      assert.deepEqual(
        original.relations.map(({ kind, id: to }) => [kind, to]),
        [['interpreted_by', explained.id]],
      )
      assert.deepEqual(
        explained.relations.map(({ kind, id: to }) => [kind, to]),
        [['interprets', original.id]],
      )
    })

    it('lets a policy out without 解读 for a reason that the reviewer wrote down', async () => {
      const { id } = (await desk.draft({ columnId: 'normative_documents' })).body
      await desk.acts(id, [
        ...GATES.slice(0, 1),
        ['reviewer', { act: 'exempt_interpretation', reason: '只改了联系电话' }],
        ...GATES.slice(1),
        ['head', { act: 'publish', publishAt: null }],
      ])
    })

    it('opens at a set time without any job, refuses a time gone by, and can be called off before', async () => {
      const id = await desk.cleared({ title: '定时的通告' })
      const past = await desk.act(id, 'head', { act: 'publish', publishAt: '2026-03-01T01:00:00.000Z' })
      assert.equal(past.error.code, 'publish_time_past')
      const set = await desk.acts(id, [['head', { act: 'publish', publishAt: '2026-03-04T01:00:00.000Z' }]])
      assert.equal(set.statusText, '定时发布')
      assert.equal((await call(server, readDocument, [{ id: set.documentId }])).status, 404)
      await desk.acts(id, [
        ['head', { act: 'unschedule' }],
        ['head', { act: 'publish', publishAt: '2026-03-05T01:00:00.000Z' }],
      ])
      stand('2026-03-06')
      assert.equal((await open(set.documentId ?? '')).publishedOn, '2026-03-05')
      assert.equal((await desk.read(id)).body.statusText, '已发布')
      stand('2026-03-02')
    })

    it('makes of a revision a new version, keeps the old one as 已修改, and of a correction a line that says why', async () => {
      const { id, documentId } = await desk.published({ title: '第一版通知' })
      await desk.acts(id, [
        ['clerk', { act: 'begin_revision', way: 'correction', reason: '金额列错行' }],
        ['clerk', { act: 'edit', content: someContent({ title: '第二版通知' }) }],
        ...GATES,
      ])
      assert.equal((await open(documentId ?? '')).title, '第一版通知')
      await desk.acts(id, [['head', { act: 'publish', publishAt: null }]])
      const document = await open(documentId ?? '')
      assert.equal(document.title, '第二版通知')
      assert.deepEqual(document.history, ['2026年3月2日发布', '2026年3月2日更正：金额列错行'])
      assert.deepEqual(
        document.versions.map(({ validity }) => validity),
        ['in_force', 'amended'],
      )
      assert.deepEqual(
        document.versions.map(({ title }) => title),
        ['第二版通知', '第一版通知'],
      )
      const old = document.versions[1]?.id ?? ''
      assert.equal((await open(old)).title, '第一版通知')
      assert.equal((await open(old)).versions.find(({ id: of }) => of === old)?.current, false)
      await desk.acts(id, [
        ['clerk', { act: 'begin_revision', way: 'revision', reason: '再改' }],
        ['clerk', { act: 'edit', content: someContent({ title: '没改成的第三版' }) }],
      ])
      const dropped = await desk.acts(id, [['clerk', { act: 'drop', reason: '不改了' }]])
      assert.deepEqual([dropped.statusText, dropped.content.title], ['已发布', '第二版通知'])
    })

    it('takes down at once and leaves a tombstone with the reason; 废止 names what takes its place', async () => {
      const { id, documentId } = await desk.published({ title: '要撤下的公示' })
      assert.equal(await found('要撤下的公示'), 1)
      await desk.acts(id, [['head', { act: 'take_down', ground: 'wrong', reason: '名单有误' }]])
      const gone = await open(documentId ?? '')
      assert.deepEqual(gone.takenDown, { on: '2026-03-02', reason: '内容有误：名单有误' })
      assert.deepEqual(gone.blocks, [])
      assert.equal(await found('要撤下的公示'), 0)
      const [old, newer] = [
        await desk.published({ title: '旧通告' }),
        await desk.published({ title: '新通告' }),
      ]
      const nowhere = await desk.act(old.id, 'head', {
        act: 'repeal',
        from: '2026-03-02',
        replacedBy: 'none',
        reason: '新通告代替',
      })
      assert.equal(nowhere.error.field, 'act.replacedBy')
      await desk.acts(old.id, [
        ['head', { act: 'repeal', from: '2026-03-02', replacedBy: newer.documentId, reason: '新通告代替' }],
      ])
      const repealed = await open(old.documentId ?? '')
      assert.equal(repealed.validity, 'repealed')
      assert.deepEqual(
        repealed.relations.map(({ kind, title }) => [kind, title]),
        [['replaced_by', '新通告']],
      )
    })

    it('ends a public notice after its last day by the gate, and the job writes it down', async () => {
      const over = { title: '十天的公示', noticeThrough: someContent().formedOn }
      const late = await desk.act(await desk.cleared(over), 'head', { act: 'publish', publishAt: null })
      assert.equal(late.error.field, 'content.noticeThrough')
      const { documentId, id } = await desk.published({ ...over, noticeThrough: '2026-03-12' as never })
      stand('2026-03-12')
      assert.equal((await open(documentId ?? '')).takenDown, null)
      stand('2026-03-13')
      assert.deepEqual((await open(documentId ?? '')).takenDown, { on: '2026-03-13', reason: '公示期满' })
      assert.equal((await desk.read(id)).body.statusText, '已撤下')
      await call(server, tick, [{}, { token: JOB_SECRET }])
      const view = (await desk.read(id)).body
      assert.deepEqual([view.story.at(-1)?.title, view.story.at(-1)?.who], ['撤下', '系统'])
      stand('2026-03-02')
    })
  })
})

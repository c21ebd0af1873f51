import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listMyNotices } from '../../../../src/contract/inbox'
import { listDocuments } from '../../../../src/contract/list-documents'
import { runReminders } from '../../../../src/contract/reminders'
import type { TopicDeskAct } from '../../../../src/contract/topic-acts'
import {
  actOnTopic,
  listAlikeTopics,
  listDeskTopics,
  listMyTopics,
  listTopics,
  readDeskTopic,
  readMyTopic,
  readTopic,
  reopenMyTopic,
  supportTopic,
} from '../../../../src/contract/topics'
import { someDocument, someVersion } from '../../../support/case-builders'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'
import { nameOne, topicWords } from '../../../support/topic-forms'

type Who = 'clerk' | 'head' | 'handler' | 'county'

const CHECK: TopicDeskAct = { act: 'check', words: { title: '低保资金发放名单', detail: '去年的' } }
const DECLINE: TopicDeskAct = {
  act: 'decline',
  decline: { ground: 'not_ours', reason: '由县民政局公布', elsewhere: '县民政局，0692-8180001' },
}

onOneDatabase((database) => {
  describe('a topic that people name (点题公开)', () => {
    let server: TestServer
    let documentId = ''
    const tokens = {} as Record<Who | 'an' | 'bo', string>
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      for (const who of ['clerk', 'head', 'handler', 'county'] as const)
        tokens[who] = await tokenOf(server, who)
      for (const who of ['an', 'bo'] as const) tokens[who] = await guestToken(server)
      await server.storage.write(server.tenant, ({ documents }) =>
        documents.put(someDocument(), [someVersion('低保名单')]),
      )
      const page = await call(server, listDocuments, [{ q: '', column: '', cursor: '' }])
      documentId = page.body.items[0]?.id ?? ''
    })
    after(() => server.stop())

    const named = async (title?: string, who: 'an' | 'bo' = 'an') => {
      const done = await nameOne(server, tokens[who], title === undefined ? {} : { title })
      assert.equal(done.status, 200, done.error?.message)
      return done.body
    }
    const atDesk = async (id: string) =>
      (await call(server, readDeskTopic, [{ id }, { token: tokens.clerk }])).body
    const act = async (who: Who, id: string, done: TopicDeskAct) => {
      const { seq } = await atDesk(id)
      return call(server, actOnTopic, [
        { id, seq, act: done },
        { token: tokens[who], key: newKey() },
      ])
    }
    const shown = async (title?: string, who: 'an' | 'bo' = 'an') => {
      const { id } = await named(title, who)
      const words = { title: title ?? '低保资金发放名单', detail: '' }
      assert.equal((await act('clerk', id, { act: 'check', words })).status, 200)
      return id
    }
    const support = (who: 'an' | 'bo', id: string, on = true) =>
      call(server, supportTopic, [
        { id, on },
        { token: tokens[who], key: newKey() },
      ])
    const read = async (id: string) => (await call(server, readTopic, [{ id }])).body
    const news = async (token: string, id: string) =>
      (await call(server, listMyNotices, [{ cursor: '' }, { token }])).body.notices
        .filter(({ about }) => about.id === id)
        .map(({ title }) => title)

    it('is nobody’s to read before somebody has looked, and then never says who named it', async () => {
      const mine = await named()
      assert.match(mine.number, /^盏题〔2026〕\d+号$/)
      assert.deepEqual([mine.statusText, mine.dueOn, mine.supporters], ['已收到，待核对', '2026-03-23', 1])
      assert.equal((await call(server, readTopic, [{ id: mine.id }])).status, 404)
      assert.equal((await act('clerk', mine.id, CHECK)).status, 200)
      const seen = await call(server, readTopic, [{ id: mine.id }])
      assert.equal(seen.body.title, '低保资金发放名单')
      assert.doesNotMatch(JSON.stringify(seen.body), /发给了谁|personId|namerId/)
      assert.deepEqual(await news(tokens.an, mine.id), ['您的点题展示出来了'])
      assert.deepEqual(await news(tokens.head, mine.id), ['有一个新点题'])
    })

    it('is shown without personal data, which the desk sees masked', async () => {
      const { id } = await named('李某家的低保，电话13812345678')
      const desk = await atDesk(id)
      assert.deepEqual(desk.findings, ['手机号码 138****5678'])
      assert.match(desk.suggested.title, /138\*\*\*\*5678/)
      const refused = await act('clerk', id, { act: 'check', words: topicWords(desk.named) })
      assert.deepEqual([refused.status, refused.error.field], [422, 'act.words.title'])
      const kept = await act('clerk', id, { act: 'keep_back', reason: '写的是一家人的事' })
      assert.equal(kept.body.statusText, '没有展示')
      const own = await call(server, readMyTopic, [{ id }, { token: tokens.an }])
      assert.equal(own.body.keptBackBecause, '写的是一家人的事')
    })

    it('is supported once by each person, who can take it back; only the figure is seen', async () => {
      const id = await shown('村里路灯的维修费用')
      assert.equal((await support('an', id)).body.supporters, 1)
      assert.equal((await support('bo', id)).body.supporters, 2)
      assert.equal((await support('bo', id)).body.supporters, 2)
      assert.deepEqual((await call(server, listMyTopics, [{}, { token: tokens.bo }])).body.supported, [id])
      assert.deepEqual((await support('bo', id, false)).body, { supports: false, supporters: 1 })
      assert.equal((await read(id)).supporters, 1)
    })

    it('is offered to whoever types much the same', async () => {
      const id = await shown('学校食堂的采购价格')
      const { body } = await call(server, listAlikeTopics, [{ words: '请公开学校食堂采购价格' }])
      assert.deepEqual(
        body.topics.map((each) => each.id),
        [id],
      )
    })

    it('takes in another with its supporters, each counted once, and its earlier day', async () => {
      const late = await shown('河道清淤工程的花费')
      await support('bo', late)
      const { id: twin } = await named('河道清淤花费了多少', 'bo')
      const into = (await atDesk(late)).number
      assert.equal((await atDesk(twin)).alike[0]?.id, late)
      const merged = await act('clerk', twin, { act: 'merge', intoNumber: into })
      assert.deepEqual([merged.body.statusText, merged.body.mergedInto?.id], ['已合并', late])
      const view = await read(late)
      assert.equal(view.supporters, 2)
      assert.ok(view.story.some(({ title }) => title === '并入相同的点题'))
      assert.deepEqual(await news(tokens.bo, twin), ['您关心的点题合并了'])
      const itself = await act('clerk', late, { act: 'merge', intoNumber: into })
      assert.equal(itself.error.field, 'act.intoNumber')
    })

    it('is given to a unit, extended once, answered by a public document; all who care hear of it once', async () => {
      const id = await shown('危房改造补助')
      await support('bo', id)
      const unitId = (await atDesk(id)).units[0]?.id ?? ''
      assert.equal((await act('clerk', id, { act: 'assign', unitId, reason: '' })).body.statusText, '办理中')
      assert.equal((await act('clerk', id, { act: 'extend', days: 5, reason: '等县里' })).status, 403)
      const longer = await act('head', id, { act: 'extend', days: 5, reason: '等县里的数据' })
      assert.equal(longer.body.dueOn, '2026-03-30')
      const unknown = await act('clerk', id, { act: 'answer', documentId: 'no-such', text: '' })
      assert.equal(unknown.error.field, 'act.documentId')
      const answered = await act('clerk', id, { act: 'answer', documentId, text: '见名单' })
      assert.deepEqual(
        [answered.body.answer?.documentTitle, answered.body.answer?.inTime, answered.body.clock],
        [someDocument().title, true, null],
      )
      assert.deepEqual((await news(tokens.bo, id)).slice(0, 2), [
        '您关心的点题公开了',
        '您关心的点题延长了期限',
      ])
      assert.deepEqual((await news(tokens.an, id))[0], '您关心的点题公开了')
      assert.equal((await support('an', id)).error.code, 'topic_closed_to_support')
      const { figures, topics } = (await call(server, listTopics, [{ group: 'answered' }])).body
      assert.ok(figures.answered >= 1 && topics.some((each) => each.id === id))
    })

    it('is declined with where else to turn, and had done again once by whoever named it', async () => {
      const id = await shown('县里的低保标准')
      assert.equal((await act('handler', id, DECLINE)).status, 403)
      const declined = await act('head', id, DECLINE)
      assert.deepEqual([declined.body.decline?.leadsTo, declined.body.decline?.inTime], ['elsewhere', true])
      const { seq, mayReopen } = (await call(server, readMyTopic, [{ id }, { token: tokens.an }])).body
      assert.ok(mayReopen)
      const again = { id, seq, reason: '县民政局说归镇里' }
      assert.equal(
        (await call(server, reopenMyTopic, [again, { token: tokens.bo, key: newKey() }])).status,
        404,
      )
      const reopened = await call(server, reopenMyTopic, [again, { token: tokens.an, key: newKey() }])
      assert.deepEqual([reopened.body.statusText, reopened.body.decline], ['已点题，待办理', null])
      assert.doesNotMatch(JSON.stringify(await read(id)), /归镇里/)
      assert.equal((await atDesk(id)).reopenedBecause, '县民政局说归镇里')
    })

    it('is at the desk for the township’s staff, by urgency, and not for the county', async () => {
      const { body } = await call(server, listDeskTopics, [{}, { token: tokens.handler }])
      const due = body.topics.map(({ dueOn }) => dueOn ?? '9')
      assert.deepEqual(due, [...due].sort())
      assert.equal((await call(server, listDeskTopics, [{}, { token: tokens.county }])).status, 403)
    })

    it('reminds whoever works on it before its last day and when it is late, once each', async () => {
      const id = await shown('垃圾清运的合同')
      const remind = () => call(server, runReminders, [{}, { token: JOB_SECRET }])
      for (const day of ['2026-03-18', '2026-03-18', '2026-03-24', '2026-03-25']) {
        server.setToday(day)
        assert.equal((await remind()).status, 200)
      }
      server.setToday('2026-03-02')
      const told = (await news(tokens.clerk, id)).filter((title) => /到期|逾期/.test(title))
      assert.deepEqual(told, ['点题逾期', '点题快到期'])
    })

    it('makes public reads of topics new, and those of documents not', async () => {
      const id = await shown('自来水的水质检测')
      const tagOf = async (path: string) => (await fetch(`${server.origin}/api/${path}`)).headers.get('etag')
      const settled = () => new Promise((done) => setTimeout(done, 300))
      const paths = [`participation/${server.tenant}/topics`, `public/${server.tenant}/documents`] as const
      const from = [await tagOf(paths[0]), await tagOf(paths[1])]
      await support('bo', id)
      await settled()
      const to = [await tagOf(paths[0]), await tagOf(paths[1])]
      assert.notEqual(to[0], from[0])
      assert.equal(to[1], from[1])
    })
  })
})

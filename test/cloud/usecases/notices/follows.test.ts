import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { followSubject, listMyFollows, unfollowSubject } from '../../../../src/contract/follows'
import { listMyNotices } from '../../../../src/contract/inbox'
import { tick } from '../../../../src/contract/reminders'
import { MOST_FOLLOWS } from '../../../../src/domain/following/follow'
import type { Rhythm } from '../../../../src/domain/following/rhythm'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { addedVillage } from '../../../support/catalogue-forms'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import type { PublishingDesk } from '../../../support/publications'
import { startPublishingDesk } from '../../../support/peopled-server'
import { JOB_SECRET, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('following a column, a village or a word (关注)', () => {
    let server: TestServer
    let desk: PublishingDesk
    before(async () => {
      ;({ server, desk } = await startPublishingDesk(database))
      const token = await tokenOf(server, 'clerk')
      for (const name of ['芒允村', '户弄村']) await addedVillage({ server, token }, { name })
    })
    after(() => server.stop())

    const follow = (
      token: string,
      [kind, subject, rhythm = 'immediate']: readonly [string, string, Rhythm?],
    ) =>
      call(server, followSubject, [
        { kind, subject, rhythm },
        { token, key: newKey() },
      ])
    const unfollow = (token: string, [kind, subject]: readonly [string, string]) =>
      call(server, unfollowSubject, [
        { kind, subject },
        { token, key: newKey() },
      ])
    const round = async () => {
      const done = await call(server, tick, [{}, { token: JOB_SECRET }])
      assert.equal(done.status, 200, done.error?.message)
    }
    const news = async (token: string) =>
      (await call(server, listMyNotices, [{ cursor: '' }, { token }])).body.notices.map(
        ({ title, text }) => `${title} ${text}`,
      )

    it('brings each new document into the inbox once, whatever ways it fits and however often the job runs', async () => {
      const [reader, other] = [await guestToken(server), await guestToken(server)]
      await follow(reader, ['column', 'statutory_disclosure'])
      await follow(reader, ['village', '芒允村'])
      await follow(reader, ['keyword', '春耕'])
      await follow(other, ['village', '户弄村'])
      const view = await desk.published({ title: '芒允村春耕备耕安排' })
      for (let times = 0; times < 2; times += 1) await round()
      assert.deepEqual(await news(reader), ['您关注的有新公开 芒允村春耕备耕安排'])
      assert.deepEqual(await news(other), [])
      const [notice] = (await call(server, listMyNotices, [{ cursor: '' }, { token: reader }])).body.notices
      assert.deepEqual(notice?.about, { kind: 'document', id: view.documentId })
      assert.match(notice?.number ?? '', /^zhanxi\/2026-/)
    })

    it('says nothing of what was public before, and nothing more once it is off', async () => {
      await desk.published({ title: '以前的防火通告' })
      const reader = await guestToken(server)
      await follow(reader, ['keyword', '防火'])
      await round()
      assert.deepEqual(await news(reader), [])
      const off = await unfollow(reader, ['keyword', '防火'])
      assert.deepEqual(off.body.follows, [])
      await desk.published({ title: '再次的防火通告' })
      await round()
      assert.deepEqual(await news(reader), [])
    })

    it('names what has been taken down nowhere any more', async () => {
      const reader = await guestToken(server)
      await follow(reader, ['keyword', '名单'])
      const { id } = await desk.published({ title: '困难救助名单公告' })
      await round()
      assert.deepEqual(await news(reader), ['您关注的有新公开 困难救助名单公告'])
      await desk.acts(id, [['head', { act: 'take_down', ground: 'personal_data', reason: '含有个人信息' }]])
      assert.deepEqual(await news(reader), ['您关注的有新公开 这份文件已经撤下。'])
    })

    it('is listed newest first, each once, and only mine', async () => {
      const [reader, other] = [await guestToken(server), await guestToken(server)]
      await follow(reader, ['column', 'budgets'])
      await follow(reader, ['column', 'budgets'])
      await follow(reader, ['village', ' 芒允村 '])
      const mine = (await call(server, listMyFollows, [{}, { token: reader }])).body.follows
      assert.deepEqual(mine.map(({ name }) => name).sort(), ['芒允村', '财政预决算及三公'].sort())
      assert.deepEqual((await call(server, listMyFollows, [{}, { token: other }])).body.follows, [])
      assert.equal((await call(server, listMyFollows, [{}])).status, 401)
    })

    it('is refused in words, and ends at fifty', async () => {
      const reader = await guestToken(server)
      const refused = await follow(reader, ['village', '芒允'])
      assert.equal(refused.status, 422)
      assert.match(refused.error.message, /没有登记这个村/)
      for (let nth = 0; nth < MOST_FOLLOWS; nth += 1) await follow(reader, ['keyword', `第${nth}号`])
      const more = await follow(reader, ['keyword', '低保'])
      assert.equal(more.error.code, 'too_many_follows')
      assert.equal((await unfollow(reader, ['keyword', '第0号'])).body.follows.length, MOST_FOLLOWS - 1)
      assert.equal((await follow(reader, ['keyword', '低保'])).status, 200)
    })

    it('tells of a piece set for a time when that time has come, not before', async () => {
      const reader = await guestToken(server)
      await follow(reader, ['keyword', '定时'])
      const id = await desk.cleared({ title: '定时公开的补贴发放表' })
      await desk.acts(id, [['head', { act: 'publish', publishAt: '2026-03-04T01:00:00.000Z' }]])
      await round()
      assert.deepEqual(await news(reader), [])
      server.setToday('2026-03-05')
      await round()
      assert.deepEqual(await news(reader), ['您关注的有新公开 定时公开的补贴发放表'])
    })
  })
})

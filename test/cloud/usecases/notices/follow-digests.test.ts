import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { followSubject, listMyFollows, switchFollowOff } from '../../../../src/contract/follows'
import { listMyNotices } from '../../../../src/contract/inbox'
import { tick } from '../../../../src/contract/reminders'
import { actOnTopic, readDeskTopic } from '../../../../src/contract/topics'
import type { FollowKind } from '../../../../src/domain/following/follow'
import type { Rhythm } from '../../../../src/domain/following/rhythm'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startPublishingDesk } from '../../../support/peopled-server'
import type { PublishingDesk } from '../../../support/publications'
import { JOB_SECRET, type TestServer } from '../../../support/server'
import { shownTopic } from '../../../support/topic-forms'

onOneDatabase((database) => {
  describe('how soon and how often somebody hears of what he follows', () => {
    let server: TestServer
    let desk: PublishingDesk
    before(async () => {
      ;({ server, desk } = await startPublishingDesk(database))
    })
    after(() => server.stop())

    const follow = (token: string, ...[kind, subject, rhythm]: readonly [FollowKind, string, Rhythm]) =>
      call(server, followSubject, [
        { kind, subject, rhythm },
        { token, key: newKey() },
      ])
    const rounds = async (...days: readonly string[]) => {
      for (const day of days) {
        server.setToday(day)
        const done = await call(server, tick, [{}, { token: JOB_SECRET }])
        assert.equal(done.status, 200, done.error?.message)
      }
    }
    const inbox = async (token: string) =>
      (await call(server, listMyNotices, [{ cursor: '' }, { token }])).body.notices
    const digests = async (token: string) =>
      (await inbox(token)).map(({ title, gathered }) => [title, ...gathered.map((each) => each.title)])

    it('gathers by the day and by the week, each once, however often the job runs', async () => {
      server.setToday('2026-03-04')
      const [daily, weekly, now] = [
        await guestToken(server),
        await guestToken(server),
        await guestToken(server),
      ]
      await follow(daily, 'keyword', '灌溉', 'daily')
      await follow(weekly, 'keyword', '灌溉', 'weekly')
      await follow(now, 'keyword', '灌溉', 'immediate')
      await desk.published({ title: '灌溉渠道维修公告' })
      await desk.published({ title: '灌溉用水轮灌安排' })
      await rounds('2026-03-04', '2026-03-04')
      assert.deepEqual([(await inbox(daily)).length, (await inbox(now)).length], [0, 2])
      await rounds('2026-03-05', '2026-03-05')
      const [[title, ...gathered] = []] = await digests(daily)
      assert.deepEqual(
        [title, gathered.sort()],
        ['您关注的，一次看完', ['灌溉渠道维修公告', '灌溉用水轮灌安排'].sort()],
      )
      assert.equal((await digests(daily)).length, 1)
      assert.deepEqual(await digests(weekly), [])
      await rounds('2026-03-08', '2026-03-10', '2026-03-10', '2026-03-11')
      assert.equal((await digests(weekly)).length, 1)
      assert.equal((await digests(daily)).length, 1)
    })

    it('tells at once where one of several ways is at once, and never again in a digest', async () => {
      server.setToday('2026-03-16')
      const reader = await guestToken(server)
      await follow(reader, 'keyword', '核桃', 'weekly')
      await follow(reader, 'column', 'work_news', 'immediate')
      await desk.published({ title: '核桃提质增效补助公示' })
      await rounds('2026-03-16', '2026-03-17', '2026-03-23')
      assert.deepEqual(
        (await inbox(reader)).map(({ title, text }) => [title, text]),
        [['您关注的有新公开', '核桃提质增效补助公示']],
      )
    })

    it('changes its rhythm when it is followed again', async () => {
      const reader = await guestToken(server)
      await follow(reader, 'keyword', '茶叶', 'immediate')
      const { body } = await follow(reader, 'keyword', '茶叶', 'weekly')
      assert.deepEqual(body.follows, [{ kind: 'keyword', subject: '茶叶', name: '茶叶', rhythm: 'weekly' }])
    })

    it('says nothing to whoever published it himself', async () => {
      server.setToday('2026-03-25')
      const [head, clerk] = [await tokenOf(server, 'head'), await tokenOf(server, 'clerk')]
      for (const token of [head, clerk]) await follow(token, 'keyword', '防汛', 'immediate')
      await desk.published({ title: '防汛值班安排' })
      await rounds('2026-03-25')
      const told = async (token: string) => (await inbox(token)).some(({ text }) => text === '防汛值班安排')
      assert.deepEqual([await told(head), await told(clerk)], [false, true])
    })

    it('is switched off by the link in its news, without login, and only what the link is for', async () => {
      server.setToday('2026-03-27')
      const reader = await guestToken(server)
      await follow(reader, 'keyword', '低保', 'immediate')
      await follow(reader, 'keyword', '五保', 'immediate')
      await desk.published({ title: '低保复核公告' })
      await rounds('2026-03-27')
      const [notice] = await inbox(reader)
      const off = notice?.follows[0]?.off ?? ''
      const forged = await call(server, switchFollowOff, [{ token: off.replace('keyword', 'village') }])
      assert.equal(forged.error.code, 'link_broken')
      for (let times = 0; times < 2; times += 1) {
        const done = await call(server, switchFollowOff, [{ token: off }])
        assert.deepEqual(done.body, { kind: 'keyword', subject: '低保', name: '低保' })
      }
      const left = (await call(server, listMyFollows, [{}, { token: reader }])).body.follows
      assert.deepEqual(
        left.map(({ name }) => name),
        ['五保'],
      )
    })

    it('goes on with the topic that another was merged into', async () => {
      const [one, two] = [await shownTopic(server), await shownTopic(server)]
      const reader = await guestToken(server)
      await follow(reader, 'topic', one, 'weekly')
      const clerk = await tokenOf(server, 'clerk')
      const numberOf = async (id: string) =>
        (await call(server, readDeskTopic, [{ id }, { token: clerk }])).body.number
      const act = { act: 'merge', intoNumber: await numberOf(two) } as const
      const done = await call(server, actOnTopic, [
        { id: one, seq: 2, act },
        { token: clerk, key: newKey() },
      ])
      assert.equal(done.status, 200, done.error?.message)
      const { follows } = (await call(server, listMyFollows, [{}, { token: reader }])).body
      assert.deepEqual(
        follows.map(({ subject, rhythm }) => [subject, rhythm]),
        [[two, 'weekly']],
      )
    })

    it('brings what happens to a topic to whoever follows it, supporters are told already', async () => {
      server.setToday('2026-04-13')
      const id = await shownTopic(server)
      const [now, daily] = [await guestToken(server), await guestToken(server)]
      await follow(now, 'topic', id, 'immediate')
      await follow(daily, 'topic', id, 'daily')
      assert.equal((await follow(now, 'topic', 'no-such-topic', 'immediate')).status, 422)
      const head = await tokenOf(server, 'head')
      const { seq } = (await call(server, readDeskTopic, [{ id }, { token: head }])).body
      const act = { act: 'extend', days: 3, reason: '等县里的数据' } as const
      await call(server, actOnTopic, [
        { id, seq, act },
        { token: head, key: newKey() },
      ])
      assert.equal((await inbox(now))[0]?.title, '您关心的点题延长了期限')
      assert.equal((await inbox(now))[0]?.follows.length, 1)
      await rounds('2026-04-14')
      const [digest] = await digests(daily)
      assert.deepEqual(digest, ['您关注的，一次看完', '去年的低保资金发给了谁'])
    })
  })
})

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { ComplaintDeskAct } from '../../../../src/contract/complaint-acts'
import { actOnComplaint, readComplaint } from '../../../../src/contract/complaints'
import { followSubject, listMyFollows, switchFollowOff } from '../../../../src/contract/follows'
import { listMyNotices } from '../../../../src/contract/inbox'
import { tick } from '../../../../src/contract/reminders'
import type { OwnRhythm } from '../../../../src/domain/following/rhythm'
import { sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'

const ANSWER = { outcome: 'solved', text: '路灯3月9日修好', reason: '', handedTo: '', contact: '' } as const

onOneDatabase((database) => {
  describe('how soon somebody hears how his own letter goes on', () => {
    let server: TestServer
    let clerk = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      clerk = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())

    const inbox = async (token: string) =>
      (await call(server, listMyNotices, [{ cursor: '' }, { token }])).body.notices
    const titles = async (token: string) => (await inbox(token)).map(({ title }) => title)
    const choose = (token: string, subject: string, rhythm: OwnRhythm) =>
      call(server, followSubject, [
        { kind: 'complaint', subject, rhythm },
        { token, key: newKey() },
      ])
    const does = async (id: string, act: ComplaintDeskAct) => {
      const { seq } = (await call(server, readComplaint, [{ id }, { token: clerk }])).body
      const done = await call(server, actOnComplaint, [
        { id, seq, act },
        { token: clerk, key: newKey() },
      ])
      assert.equal(done.status, 200, done.error?.message)
    }
    const ticks = async (day: string) => {
      server.setToday(day)
      assert.equal((await call(server, tick, [{}, { token: JOB_SECRET }])).status, 200)
    }
    /** A letter that is being handled, and its sender. */
    const handled = async () => {
      const sender = await guestToken(server)
      const { id, number } = (await sendLetter(server, sender)).body
      await does(id, { act: 'sort', kind: 'complaint', reason: '' })
      const { people } = (await call(server, readComplaint, [{ id }, { token: clerk }])).body
      const to = people.find(({ name }) => name === '演示经办')?.id ?? ''
      await does(id, { act: 'assign', to, reason: '' })
      return { id, number, sender }
    }

    it('at once where nothing was chosen, with a link that switches it off without login', async () => {
      server.setToday('2026-03-02')
      const { id, number, sender } = await handled()
      await does(id, { act: 'tell_progress', text: '师傅明天到' })
      const [notice] = await inbox(sender)
      assert.equal(notice?.title, '您的来信有进展')
      assert.deepEqual(
        notice.follows.map(({ name }) => name),
        [number],
      )
      const off = await call(server, switchFollowOff, [{ token: notice.follows[0]?.off ?? '' }])
      assert.deepEqual(off.body, { kind: 'complaint', subject: id, name: number })
      await does(id, { act: 'tell_progress', text: '师傅来过了' })
      assert.deepEqual(await titles(sender), ['您的来信有进展'], 'nothing more of what may be left out')
      await does(id, { act: 'answer', answer: ANSWER })
      assert.deepEqual((await titles(sender))[0], '您的来信有答复了', 'what the law orders to be told')
      const { follows } = (await call(server, listMyFollows, [{}, { token: sender }])).body
      assert.deepEqual(follows, [{ kind: 'complaint', subject: id, name: number, rhythm: 'off' }])
    })

    it('gathered by the day or the week where that was chosen, and each answer at once all the same', async () => {
      server.setToday('2026-03-10')
      const [daily, weekly] = [await handled(), await handled()]
      assert.equal((await choose(daily.sender, daily.id, 'daily')).status, 200)
      await choose(weekly.sender, weekly.id, 'weekly')
      for (const { id } of [daily, weekly]) {
        await does(id, { act: 'tell_progress', text: '师傅明天到' })
        await does(id, { act: 'tell_progress', text: '还差一个灯头' })
      }
      assert.deepEqual([await titles(daily.sender), await titles(weekly.sender)], [[], []])
      await does(weekly.id, { act: 'answer', answer: ANSWER })
      assert.deepEqual(await titles(weekly.sender), ['您的来信有答复了'])
      for (const day of ['2026-03-11', '2026-03-11']) await ticks(day)
      const [digest] = await inbox(daily.sender)
      assert.deepEqual(
        [digest?.title, digest?.gathered.map(({ title }) => title)],
        ['您关注的，一次看完', [`${daily.number}有进展`]],
      )
      assert.equal((await inbox(daily.sender)).length, 1)
      assert.equal((await inbox(weekly.sender)).length, 1)
      await ticks('2026-03-16')
      assert.equal((await titles(weekly.sender))[0], '您关注的，一次看完')
    })

    it('is chosen for what is one’s own only, and nothing that is followed by choice can be kept switched off', async () => {
      const { id } = await handled()
      const stranger = await guestToken(server)
      assert.equal((await choose(stranger, id, 'daily')).error.code, 'invalid_field')
      const off = await call(server, followSubject, [
        { kind: 'keyword', subject: '低保', rhythm: 'off' },
        { token: stranger, key: newKey() },
      ])
      assert.deepEqual([off.error.code, off.error.field], ['invalid_field', 'rhythm'])
    })
  })
})

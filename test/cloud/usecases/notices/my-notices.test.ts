import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { actOnCase } from '../../../../src/contract/staff-cases'
import { listMyNotices, markNoticesRead, type InboxView } from '../../../../src/contract/inbox'
import { declareRecusal, readOrganisation } from '../../../../src/contract/recusals'
import { runReminders } from '../../../../src/contract/reminders'
import { readSession } from '../../../../src/contract/sessions'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { guestToken } from '../../../support/people-in-tests'
import { GATES, PublishingDesk } from '../../../support/publications'
import { CITIZEN, grantedReply, requestForm } from '../../../support/request-forms'
import { startRequestDesk } from '../../../support/peopled-server'
import { JOB_SECRET, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('what people are told in the app', () => {
    let server: TestServer
    let [resident, clerk, head] = ['', '', '']
    before(async () => {
      ;({ server, resident, clerk, head } = await startRequestDesk(database))
    })
    after(() => server.stop())

    const file = async () => {
      const sender = { token: resident, key: newKey() }
      return (await call(server, submitInformationRequest, [requestForm(), sender])).body.caseId
    }
    const act = async (id: string, seq: number, [what, token = clerk]: readonly [object, string?]) => {
      const sender = { token, key: newKey() }
      const done = await call(server, actOnCase, [{ id, seq, act: what }, sender])
      assert.equal(done.status, 200, done.error?.message)
    }
    const inbox = async (token: string) =>
      (await call(server, listMyNotices, [{ cursor: '' }, { token }])).body
    const titles = async (token: string, id: string) =>
      (await inbox(token)).notices.filter(({ about }) => about.id === id).map(({ title }) => title)
    const answered = async () => {
      const id = await file()
      await act(id, 1, [{ act: 'confirm_receipt', how: '' }])
      await act(id, 2, [{ act: 'draft_reply', reply: grantedReply() }])
      await act(id, 3, [{ act: 'approve_reply' }, head])
      return id
    }

    it('reaches whoever must act or wait, newest first, and never whoever did it', async () => {
      const id = await answered()
      assert.deepEqual(await titles(clerk, id), ['来了一件新申请'])
      assert.deepEqual(await titles(head, id), ['有一份答复等您签发'])
      assert.deepEqual(await titles(resident, id), ['您的申请有答复了', '收到您的申请了'])
    })

    it('is read page by page to the oldest, each notice once, and all of it is counted', async () => {
      const reader = await guestToken(server)
      const { personId } = (await call(server, readSession, [{}, { token: reader }])).body
      await server.storage.write('zhanxi', async ({ inbox }) => {
        for (let at = 1; at <= 120; at += 1)
          await inbox.add([personId], {
            topic: 'extend',
            dedupeKey: `d${at}`,
            about: { kind: 'request', id: `c${at}` },
            facts: { number: `盏公申〔2026〕${at}号` },
          })
      })
      const seen: string[] = []
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: InboxView = (await call(server, listMyNotices, [{ cursor }, { token: reader }])).body
        assert.equal(page.unread, 120)
        seen.push(...page.notices.map(({ number }) => number))
        cursor = page.next
      }
      assert.equal(seen.length, 120)
      assert.equal(new Set(seen).size, 120)
      const odd = await call(server, listMyNotices, [{ cursor: 'WyJ4IiwieSJd' }, { token: reader }])
      assert.equal(odd.body.notices.length, 50)
    })

    it('of a piece reaches whoever is next, and whoever wrote it when it comes back or goes out', async () => {
      const desk = new PublishingDesk(server)
      const { id } = (await desk.draft()).body
      await desk.acts(id, [
        ['clerk', { act: 'submit', keepBecause: '' }],
        ['reviewer', { act: 'return_piece', reason: '请写明电话' }],
        ...GATES,
        ['head', { act: 'publish', publishAt: null }],
      ])
      const heard = async (who: 'clerk' | 'reviewer' | 'secrecy' | 'head') =>
        titles(await desk.token(who), id)
      assert.deepEqual(await heard('reviewer'), ['有一篇稿件等您办', '有一篇稿件等您办'])
      assert.deepEqual(await heard('secrecy'), ['有一篇稿件等您办'])
      assert.deepEqual(await heard('head'), ['有一篇稿件等您办'])
      assert.deepEqual(await heard('clerk'), ['您写的稿件发布了', '稿件被退回修改'])
    })

    it('names the case and no person', async () => {
      await file()
      const { notices } = await inbox(clerk)
      assert.match(notices[0]!.number, /^盏公申〔2026〕\d+号$/)
      const all = JSON.stringify([notices, await inbox(resident)])
      for (const personal of [CITIZEN.name, CITIZEN.phone, CITIZEN.address])
        assert.ok(!all.includes(personal), personal)
    })

    it('is unread until it is opened, and only mine to mark', async () => {
      const id = await file()
      const mine = (await inbox(clerk)).notices.find(({ about }) => about.id === id)!
      const before = (await inbox(clerk)).unread
      await call(server, markNoticesRead, [{ ids: [mine.id] }, { token: resident }])
      assert.equal((await inbox(clerk)).unread, before)
      const marked = await call(server, markNoticesRead, [{ ids: [mine.id] }, { token: clerk }])
      assert.equal(marked.body.unread, before - 1)
      const again = await call(server, markNoticesRead, [{ ids: [mine.id] }, { token: clerk }])
      assert.equal(again.body.unread, before - 1)
      assert.equal((await call(server, listMyNotices, [{ cursor: '' }])).status, 401)
    })

    it('goes to whoever handles the case once somebody does, not to every clerk', async () => {
      const id = await file()
      await act(id, 1, [{ act: 'assign', way: 'claimed', reason: '' }, head])
      await act(id, 2, [{ act: 'confirm_receipt', how: '' }, head])
      await act(id, 3, [{ act: 'note', text: '名册在民政办' }])
      assert.deepEqual(await titles(head, id), ['有一条内部备注'])
      assert.deepEqual(await titles(clerk, id), ['来了一件新申请'])
    })

    it('says each reminder once however often the job runs, to handler and head', async () => {
      const id = await file()
      await act(id, 1, [{ act: 'confirm_receipt', how: '' }])
      server.setToday('2026-03-30')
      for (let run = 0; run < 2; run += 1) await call(server, runReminders, [{}, { token: JOB_SECRET }])
      server.setToday('2026-03-02')
      const reminders = async (token: string) =>
        (await inbox(token)).notices.filter(({ about, title }) => about.id === id && title === '期限提醒')
      assert.equal((await reminders(clerk)).length, 1)
      const [toHead] = await reminders(head)
      assert.match(toHead?.text ?? '', /^今天是答复期限最后一日，最迟2026年3月30日答复。/)
    })

    it('is gone for whoever has to step aside from the case', async () => {
      const id = await file()
      const { people } = (await call(server, readOrganisation, [{}, { token: head }])).body
      const concerned = { kind: 'person', id: people.find(({ name }) => name === '演示经办')!.id } as const
      const input = { id, concerned, ground: '本人是当事人' }
      assert.notDeepEqual(await titles(clerk, id), [])
      await call(server, declareRecusal, [input, { token: head, key: newKey() }])
      assert.deepEqual(await titles(clerk, id), [])
      await act(id, 1, [{ act: 'confirm_receipt', how: '' }, head])
      assert.deepEqual(await titles(resident, id), ['收到您的申请了'])
    })
  })
})

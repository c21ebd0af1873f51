import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { DOORS } from '../../../../cloud/api/serve-areas'
import { fillCatalogue } from '../../../../src/contract/catalogue'
import { listMyNotices } from '../../../../src/contract/inbox'
import {
  actOnPublication,
  draftPublication,
  listPublications,
  readPublication,
  type PublicationActInput,
} from '../../../../src/contract/publications'
import { runReminders } from '../../../../src/contract/reminders'
import { listToday } from '../../../../src/contract/desk-today'
import { listVillagesAtDesk, readVillage, setVillageClerk } from '../../../../src/contract/villages'
import type { PublicationContent } from '../../../../src/domain/publication/content'
import { addedVillage } from '../../../support/catalogue-forms'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, newKey } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { startPublishingDesk } from '../../../support/peopled-server'
import { PublishingDesk, someContent } from '../../../support/publications'
import { JOB_SECRET, type TestServer } from '../../../support/server'

const OWED = { columnId: 'village_affairs', itemId: 'village-money', period: '2026-03' } as const
const SUBMIT = { act: 'submit', keepBecause: '' } as const

describe('the doors that open to the clerk of a village (村务员)', () => {
  it('are those to his pieces, what they are written from, his own way of signing in, and nothing of requests or of the township', () => {
    const open = Object.values(DOORS)
      .flat()
      .filter(({ policy }) => Array.isArray(policy) && policy.includes('village_clerk'))
      .map(({ door: { method, area, path } }) => `${method} ${area}${path}`)
    assert.deepEqual(open.sort(), [
      'GET publishing/catalogue',
      'GET publishing/publications',
      'GET publishing/publications/:id',
      'GET publishing/publications/:id/comparison',
      'GET publishing/publications/:id/files/:file',
      'GET publishing/publications/:id/files/:file/opened',
      'GET publishing/publications/:id/files/:file/pages/:page',
      'GET publishing/villages',
      'GET session/second-factor',
      'GET staff/counts',
      'POST publishing/publications',
      'POST publishing/publications/:id/acts',
      'POST publishing/publications/:id/attachments',
      'POST publishing/publications/:id/attachments/remove',
      'POST session/second-factor/end',
      'POST session/second-factor/first-code',
      'POST session/second-factor/secret',
    ])
  })
})

onOneDatabase((database) => {
  describe('the clerk of a village', () => {
    let server: TestServer
    let desk: PublishingDesk
    let clerk = ''
    let token = ''
    let one = ''
    let two = ''
    before(async () => {
      ;({ server, desk } = await startPublishingDesk(database))
      clerk = await desk.token('clerk')
      await call(server, fillCatalogue, [{}, { token: clerk, key: newKey() }])
      one = await addedVillage({ server, token: clerk }, { name: '一号村' })
      two = await addedVillage({ server, token: clerk }, { name: '二号村', position: 2 })
      server.setToday('2026-04-08')
      desk = new PublishingDesk(server)
      clerk = await desk.token('clerk')
      token = await tokenOf(server, 'village')
    })
    after(() => server.stop())

    const draft = (over: Partial<PublicationContent>) =>
      call(server, draftPublication, [
        { content: someContent({ ...OWED, documentNumber: '', title: '三月份收支', ...over }), caseId: null },
        { token, key: newKey() },
      ])
    const act = (id: string, seq: number, what: PublicationActInput) =>
      call(server, actOnPublication, [
        { id, seq, act: what },
        { token, key: newKey() },
      ])
    const appoint = async (isClerk: boolean, by = clerk) => {
      const { clerks } = (await call(server, listVillagesAtDesk, [{}, { token: clerk }])).body
      const form = { id: one, personId: clerks[0]!.id, isClerk }
      return call(server, setVillageClerk, [form, { token: by, key: newKey() }])
    }

    it('writes nothing and sees nothing before the township has given him a village', async () => {
      await expectRefusal(server, ['invalid_field', 'content.villageId'], () => draft({ villageId: one }))
      assert.deepEqual((await call(server, listVillagesAtDesk, [{}, { token }])).body.villages, [])
      assert.equal((await call(server, listToday, [{}, { token }])).status, 403)
      const reviewer = await desk.token('reviewer')
      const refused = await appoint(true, reviewer)
      assert.equal(refused.status, 403)
      assert.equal((await appoint(true)).status, 200)
    })

    it('hears what his village owes three working days before', async () => {
      await call(server, runReminders, [{}, { token: JOB_SECRET }])
      const { notices } = (await call(server, listMyNotices, [{ cursor: '' }, { token }])).body
      assert.deepEqual(
        notices.map(({ title, text }) => `${title} ${text}`).sort(),
        [
          '村务公开快到期 一号村：村务公开（每季度）（2026年第一季度），最迟2026年4月10日。',
          '村务公开快到期 一号村：村级财务收支（每月）（2026年3月），最迟2026年4月10日。',
        ].sort(),
      )
    })

    it('writes for his own village only, under 村务公开, and sees no other piece', async () => {
      await expectRefusal(server, ['invalid_field', 'content.villageId'], () => draft({ villageId: two }))
      await expectRefusal(server, ['invalid_field', 'content.villageId'], () => draft({ villageId: '' }))
      const news = { columnId: 'work_news', itemId: '', period: '', villageId: one }
      await expectRefusal(server, ['invalid_field', 'content.columnId'], () => draft(news))
      const other = (await desk.draft({ ...OWED, villageId: two })).body.id
      const own = (await draft({ villageId: one })).body.id
      const { publications } = (await call(server, listPublications, [{}, { token }])).body
      assert.deepEqual(
        publications.map(({ id }) => id),
        [own],
      )
      assert.equal((await call(server, readPublication, [{ id: other }, { token }])).status, 404)
      await expectRefusal(server, ['not_found', null], () => act(other, 1, SUBMIT))
      const moved = { act: 'edit', content: someContent({ ...OWED, villageId: two }) } as const
      await expectRefusal(server, ['invalid_field', 'content.villageId'], () => act(own, 1, moved))
    })

    it('submits; the township reviews, clears and publishes; the village stands there as in time', async () => {
      const own = (await draft({ villageId: one, title: '一号村三月份收支公布' })).body.id
      assert.equal((await act(own, 1, SUBMIT)).status, 200)
      const gates: readonly PublicationActInput[] = [
        { act: 'pass_review', politics: true, policy: true, wording: true, note: '' },
        { act: 'publish', publishAt: null },
      ]
      for (const gate of gates) {
        const refused = await act(own, 2, gate)
        assert.equal(refused.status >= 400, true, gate.act)
      }
      await desk.acts(own, [
        ['reviewer', gates[0]!],
        ['secrecy', { act: 'clear_secrecy', basis: '《保守国家秘密法》第三十五条', note: '' }],
        ['head', gates[1]!],
      ])
      const { matters } = (await call(server, readVillage, [{ id: one }])).body
      const money = matters.find(({ periodText }) => periodText === '2026年3月')
      assert.deepEqual([money?.state, money?.documents[0]?.title], ['in_time', '一号村三月份收支公布'])
    })

    it('is out again once the township takes the village from him', async () => {
      assert.equal((await appoint(false)).status, 200)
      await expectRefusal(server, ['invalid_field', 'content.villageId'], () => draft({ villageId: one }))
      assert.deepEqual((await call(server, listPublications, [{}, { token }])).body.publications, [])
    })
  })
})

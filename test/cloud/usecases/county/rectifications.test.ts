import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { seedSettings } from '../../../../cloud/seed/load-seed'
import { listMyNotices } from '../../../../src/contract/inbox'
import { listRectifications, readRectification } from '../../../../src/contract/rectifications'
import { runReminders } from '../../../../src/contract/reminders'
import { signIn } from '../../../../src/contract/sessions'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { countyTokenIn } from '../../../support/county-people'
import { tokenOf } from '../../../support/people-in-tests'
import { newRectification, onRectification } from '../../../support/rectification-forms'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'

const DONE = {
  act: 'answer',
  done: '核对了全部十二项，改了电话和地址。',
  evidence: '公开指南（2026年修订）',
} as const

onOneDatabase((database) => {
  describe('an order of the county to correct (督促整改)', () => {
    let server: TestServer
    const tokens = { clerk: '', head: '', handler: '', county: '' }
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      const settings = seedSettings()
      const put = (id: string, countyId: string | null) => {
        const office = { ...settings.office, tenant: id, township: `盈江县${id}镇` }
        return server.storage.putTenant({ ...settings, id, countyId, office })
      }
      await put('t2', settings.countyId ?? null)
      await put('elsewhere', 'another')
      for (const who of ['clerk', 'head', 'handler', 'county'] as const)
        tokens[who] = await tokenOf(server, who)
    })
    after(() => server.stop())

    const at = (who: keyof typeof tokens) => ({ server, token: tokens[who] })
    const seen = async (who: keyof typeof tokens, id: string) =>
      (await call(server, readRectification, [{ id }, { token: tokens[who] }])).body
    const listed = async (who: keyof typeof tokens) =>
      (await call(server, listRectifications, [{}, { token: tokens[who] }])).body
    const told = async (who: keyof typeof tokens): Promise<readonly string[]> =>
      (await call(server, listMyNotices, [{}, { token: tokens[who] }])).body.notices.map(({ title }) => title)

    it('goes to the township, is answered, returned with another day, answered again and accepted', async () => {
      const ordered = await newRectification(at('county'))
      assert.equal(ordered.status, 200, ordered.error?.message)
      const { id } = ordered.body
      assert.equal((await seen('clerk', id)).facts.basis, '《政府信息公开条例》第十二条')
      assert.ok((await told('clerk')).includes('县里督促整改'))
      assert.equal((await onRectification(at('clerk'), { id, seq: 1 }, DONE)).status, 200)
      assert.ok((await told('county')).includes('乡镇已报整改情况'))
      const again = { act: 'return', reason: '乘车路线还是旧的。', dueOn: '2026-03-27' } as const
      const returned = await onRectification(at('county'), { id, seq: 2 }, again)
      assert.deepEqual(
        [returned.body.status, returned.body.dueOn, returned.body.daysLeft, returned.body.mending],
        ['to_mend', '2026-03-27', 19, null],
      )
      assert.equal((await onRectification(at('head'), { id, seq: 3 }, DONE)).status, 200)
      const accepted = await onRectification(at('county'), { id, seq: 4 }, { act: 'accept', note: '已核对' })
      assert.equal(accepted.body.statusText, '已整改到位')
      const story = (await seen('clerk', id)).story.map(({ title, who }) => `${who}${title}`)
      assert.deepEqual(story, [
        '县级主管部门督促整改',
        '党政办经办人报整改情况',
        '县级主管部门退回重新整改',
        '公开办负责人报整改情况',
        '县级主管部门确认整改到位',
      ])
    })

    it('is for its county and its township alone: others find neither it nor the township', async () => {
      const { id } = (await newRectification(at('county'), { township: 't2', title: '目录缺三项' })).body
      assert.match(id, /^t2\./)
      const read = (who: keyof typeof tokens) =>
        call(server, readRectification, [{ id }, { token: tokens[who] }])
      assert.deepEqual([(await read('county')).status, (await read('clerk')).status], [200, 404])
      assert.equal((await onRectification(at('clerk'), { id, seq: 1 }, DONE)).status, 404)
      assert.ok((await listed('county')).rectifications.some((each) => each.id === id))
      assert.ok(!(await listed('clerk')).rectifications.some((each) => each.id === id))
      assert.deepEqual((await listed('clerk')).townships, [])
      assert.equal((await call(server, listRectifications, [{}, { token: tokens.handler }])).status, 403)
      const refused = await newRectification(at('county'), { township: 'elsewhere' })
      assert.deepEqual([refused.status, refused.error?.field], [422, 'township'])
    })

    it('is answered by the desk of its own township: whoever of the county is also clerk elsewhere answers nothing', async () => {
      await server.storage.write('zhanxi', async ({ people }) => {
        const county = await people.findByAccount(server.accounts.county.account)
        const roles = ['county', 'clerk'] as const
        await people.create({ id: 'both', displayName: '兼职', roles, isGuest: false })
        await people.setPassword('both', { account: 'both', hash: county?.passwordHash ?? '' })
      })
      const { password } = server.accounts.county
      const { token } = (await call(server, signIn, [{ account: 'both', password }])).body
      const { id, acts } = (await newRectification({ server, token }, { township: 't2', title: '指南缺页' }))
        .body
      assert.equal(acts.find(({ act }) => act === 'answer')?.allowed, false)
      assert.equal((await onRectification({ server, token }, { id, seq: 1 }, DONE)).status, 403)
    })

    it('is given by the county and nobody else, with a day to come; who acts out of turn is told why', async () => {
      assert.equal((await newRectification(at('head'))).status, 403)
      const past = await newRectification(at('county'), { dueOn: '2026-03-02' })
      assert.deepEqual([past.status, past.error?.field], [422, 'dueOn'])
      assert.match(past.error?.message ?? '', /今天以后/)
      const { id } = (await newRectification(at('county'), { title: '年报没有发布' })).body
      const early = await onRectification(at('county'), { id, seq: 1 }, { act: 'accept', note: '' })
      assert.match(early.error?.message ?? '', /待整改/)
      const own = await onRectification(at('clerk'), { id, seq: 1 }, { act: 'withdraw', reason: '不必' })
      assert.equal(own.status, 403)
      const sooner = { act: 'extend', reason: '路远', dueOn: '2026-03-10' } as const
      assert.equal((await onRectification(at('county'), { id, seq: 1 }, sooner)).error?.field, 'act.dueOn')
    })

    it('is heard of by people of the county whose account is in a neighbour, at once and by the round, once', async () => {
      const token = await countyTokenIn(server, { account: 'beside', tenant: 't2' })
      const heard = async (): Promise<readonly string[]> =>
        (await call(server, listMyNotices, [{}, { token, tenant: 't2' }])).body.notices.map(
          ({ title }) => title,
        )
      const { id } = (await newRectification(at('county'), { title: '指南过期', dueOn: '2026-03-12' })).body
      assert.deepEqual(await heard(), [])
      assert.equal((await onRectification(at('clerk'), { id, seq: 1 }, DONE)).status, 200)
      assert.deepEqual(await heard(), ['乡镇已报整改情况'])
      await call(server, runReminders, [{}, { token: JOB_SECRET, tenant: 't2' }])
      assert.equal((await heard()).filter((title) => title === '乡镇已报整改情况').length, 1)
      assert.deepEqual(
        (await call(server, listMyNotices, [{}, { token, tenant: 't2' }])).body.notices.map(
          ({ about }) => about.id,
        ),
        [id],
      )
    })

    it('is reminded of three working days before its day and, with the county, when it is late; once each', async () => {
      const { id } = (await newRectification(at('county'), { title: '来信逾期', dueOn: '2026-03-13' })).body
      const remind = () => call(server, runReminders, [{}, { token: JOB_SECRET }])
      server.setToday('2026-03-10')
      await remind()
      await remind()
      const due = (await told('clerk')).filter((title) => title === '整改快到期')
      assert.equal(due.length, 1)
      server.setToday('2026-03-16')
      await remind()
      assert.ok((await told('head')).includes('整改逾期') && (await told('county')).includes('整改逾期'))
      const [first] = (await listed('county')).rectifications
      assert.equal(first?.isLate, true)
      assert.equal((await seen('clerk', id)).daysLeft, -1)
    })
  })
})

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readMyComplaint } from '../../../../src/contract/complaints'
import { readHouseTerms, saveHouseTerms } from '../../../../src/contract/house-terms'
import { listTopics } from '../../../../src/contract/topics'
import {
  USUAL_HOUSE_TERMS,
  type HouseTerms,
  type TownshipTermName,
} from '../../../../src/domain/house-terms/house-terms'
import { sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'

onOneDatabase((database) => {
  describe('the terms that a township sets itself (本地办理期限)', () => {
    let server: TestServer
    let head = ''
    let clerk = ''
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      head = await tokenOf(server, 'head')
      clerk = await tokenOf(server, 'clerk')
    })
    after(() => server.stop())

    const desk = async (token = clerk) => (await call(server, readHouseTerms, [{}, { token }])).body
    const save = async (
      over: Partial<Pick<HouseTerms, TownshipTermName>>,
      { token = head, version = 0, because = '按县里的办法' } = {},
    ) => {
      const now = await desk(token)
      const { rectificationDays: _ofCounty, ...own } = now.terms
      const form = { version: version || now.version, terms: { ...own, ...over }, because }
      return call(server, saveHouseTerms, [form, { token, key: newKey() }])
    }
    const dueOf = async (id: string, token: string) =>
      (await call(server, readMyComplaint, [{ id }, { token }])).body.clocks[0]?.dueOn

    it('are as usual until somebody sets them, and only the head of the office may', async () => {
      const { terms, version, changes, mayChange } = await desk()
      assert.deepEqual([terms, version, changes, mayChange], [USUAL_HOUSE_TERMS, 1, [], false])
      assert.equal((await desk(head)).mayChange, true)
      await expectRefusal(server, ['forbidden', null], () => save({ messageDays: 5 }, { token: clerk }))
    })

    it('hold for what comes in from then on; a letter that is here keeps its term', async () => {
      const sender = await guestToken(server)
      const before = (await sendLetter(server, sender)).body.id
      assert.equal((await save({ messageDays: 3, topicLimitDays: 10 })).status, 200)
      const later = (await sendLetter(server, sender)).body.id
      assert.deepEqual(
        [await dueOf(before, sender), await dueOf(later, sender)],
        ['2026-03-11', '2026-03-05'],
      )
      assert.equal((await call(server, listTopics, [{}])).body.limitDays, 10)
    })

    it('keep each change with who made it and why', async () => {
      const [newest] = (await desk()).changes
      assert.deepEqual(newest?.changed, [
        '信箱来信（咨询、建议、投诉、纠错）：7改为3个工作日',
        '点题公开，给出答复：15改为10个工作日',
      ])
      assert.deepEqual([newest?.because, newest?.by === ''], ['按县里的办法', false])
    })

    it('are refused beyond their limit, without a reason, and on an old page', async () => {
      const refusedAt = (field: string) => ['invalid_field', field] as const
      await expectRefusal(server, refusedAt('terms.messageDays'), () => save({ messageDays: 8 }))
      await expectRefusal(server, refusedAt('terms.emergencyHours'), () => save({ emergencyHours: 1.5 }))
      await expectRefusal(server, refusedAt('because'), () => save({ hotlineDays: 4 }, { because: '' }))
      await expectRefusal(server, ['house_terms_changed', null], () =>
        save({ hotlineDays: 4 }, { version: 1 }),
      )
    })
  })
})

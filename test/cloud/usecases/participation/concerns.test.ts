import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  listConcerns,
  listDeskConcerns,
  listPinnedConcerns,
  readConcern,
  readDeskConcern,
  type ConcernDeskAct,
} from '../../../../src/contract/concerns'
import { listMyNotices } from '../../../../src/contract/inbox'
import { runReminders } from '../../../../src/contract/reminders'
import { complaintForm, sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { newConcern, onConcern, saidConcern, statement } from '../../../support/participation-forms'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'

type Who = 'clerk' | 'head' | 'mayor' | 'county' | 'handler'

onOneDatabase((database) => {
  describe('a response to a concern (回应关切)', () => {
    let server: TestServer
    const tokens = {} as Record<Who, string>
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      for (const who of ['clerk', 'head', 'mayor', 'county', 'handler'] as const)
        tokens[who] = await tokenOf(server, who)
    })
    after(() => server.stop())

    const desk = (who: Who) => ({ server, token: tokens[who] })
    const read = (id: string, who: Who = 'clerk') =>
      call(server, readDeskConcern, [{ id }, { token: tokens[who] }])
    const act = async (who: Who, id: string, done: ConcernDeskAct) =>
      onConcern(desk(who), (await read(id)).body, done)
    const draft = async (who: Who, id: string, change: object = {}) =>
      (await act(who, id, statement(change))).body.waiting?.number ?? 0
    const pinned = async () => (await call(server, listPinnedConcerns, [{}])).body.concerns
    const told = async (who: Who, id: string) =>
      (await call(server, listMyNotices, [{ cursor: '' }, { token: tokens[who] }])).body.notices
        .filter(({ about }) => about.id === id)
        .map(({ title }) => title)

    it('is nowhere before somebody else published the first word; then pinned with the telephone, until closed', async () => {
      const begun = await newConcern(desk('clerk'))
      assert.equal(begun.status, 200, begun.error?.message)
      const { id } = begun.body
      assert.equal((await call(server, readConcern, [{ id }])).status, 404)
      const words = await draft('clerk', id)
      assert.match((await act('clerk', id, { act: 'publish_words', words })).error.message, /由.*办理/)
      const out = await act('head', id, { act: 'publish_words', words })
      assert.equal(out.status, 200, out.error?.message)
      const [pin] = (await pinned()).filter((each) => each.id === id)
      assert.deepEqual([pin?.title, pin?.dutyPhone], ['芒别村停水', '0692-8180000'])
      const update = await draft('clerk', id, { text: '主管道接通，正在试水。', whatToDo: '' })
      await act('head', id, { act: 'publish_words', words: update })
      const card = await draft('clerk', id, { kind: 'fact_card', rumour: '水里有毒', text: '水质化验合格。' })
      await act('head', id, { act: 'publish_words', words: card })
      const seen = (await call(server, readConcern, [{ id }])).body
      assert.deepEqual(
        seen.words.map(({ kindText, text }) => [kindText, text]),
        [
          ['辟谣', '水质化验合格。'],
          ['情况说明', '主管道接通，正在试水。'],
          ['情况说明', '水厂停水抢修，已派两辆送水车。'],
        ],
      )
      const closing = await draft('clerk', id, {
        kind: 'closing',
        text: '三个组全部恢复供水。',
        whatToDo: '',
      })
      const closed = await act('head', id, { act: 'publish_words', words: closing })
      assert.equal(closed.body.statusText, '处置结束')
      assert.ok(!(await pinned()).some((each) => each.id === id))
      const { concerns } = (await call(server, listConcerns, [{}])).body
      assert.ok(concerns.some((each) => each.id === id))
    })

    it('keeps what was said wrong, with what took its place', async () => {
      const { id } = (await saidConcern(desk('clerk'), desk('head'))).body
      const wrong = (await read(id)).body.words[0]!.number
      const right = await draft('clerk', id, { text: '送水车是一辆。', corrects: wrong })
      await act('head', id, { act: 'publish_words', words: right })
      const { words } = (await call(server, readConcern, [{ id }])).body
      assert.deepEqual(
        words.map(({ number, replacedBy }) => [number, replacedBy]),
        [
          [right, null],
          [wrong, right],
        ],
      )
    })

    it('may go out at once in an emergency; a second person is asked, and the reason stays on record', async () => {
      const { id } = (await newConcern(desk('clerk'), { grade: 'grave' })).body
      assert.deepEqual(await told('county', id), ['有一件群众关切要回应'])
      const words = await draft('clerk', id)
      const first = await act('clerk', id, {
        act: 'publish_words_first',
        words,
        reason: '负责人在抢修现场，联系不上',
      })
      assert.equal(first.status, 200, first.error?.message)
      assert.equal((await call(server, readConcern, [{ id }])).body.words[0]?.isFirst, true)
      assert.ok((await told('head', id)).includes('有先行发布的内容等您复核'))
      const own = await act('clerk', id, { act: 'look_at_words', words, isRight: true, note: '' })
      assert.match(own.error.message, /另一位同事/)
      const looked = await act('head', id, { act: 'look_at_words', words, isRight: true, note: '' })
      assert.deepEqual([looked.body.looksOwed, looked.body.words[0]?.isFirst], [0, false])
      assert.ok(looked.body.story.some(({ text }) => text === '负责人在抢修现场，联系不上'))
    })

    it('runs by the hour: due after 5 or 48, late ones on top, everybody responsible and the county reminded once', async () => {
      server.setToday('2026-03-02')
      const { id } = (await newConcern(desk('clerk'), { grade: 'grave', title: '山体滑坡' })).body
      const other = (await newConcern(desk('clerk'), { title: '路灯传言' })).body
      const { clocks } = (await read(id)).body
      assert.deepEqual(
        clocks.map(({ text, hours }) => [text, hours]),
        [
          ['第一次回应', 5],
          ['新闻发布会', 24],
        ],
      )
      assert.equal(other.clocks[0]?.dueAt, '2026-03-03T16:00:00.000Z')
      server.setToday('2026-03-05')
      const { concerns } = (await call(server, listDeskConcerns, [{}, { token: tokens.county }])).body
      const places = [id, other.id].map((each) => concerns.findIndex((concern) => concern.id === each))
      assert.ok(places[0]! < places[1]!, 'the one that is due first is on top')
      assert.equal(concerns[places[0]!]?.next?.isMissed, true)
      for (let times = 0; times < 2; times += 1) await call(server, runReminders, [{}, { token: JOB_SECRET }])
      assert.equal((await told('county', other.id)).filter((title) => title === '回应关切提醒').length, 1)
      assert.ok((await told('head', id)).includes('回应关切提醒'))
      server.setToday('2026-03-02')
    })

    it('shows the letter that it came from only to whoever may see that letter', async () => {
      const an = await guestToken(server)
      const { number, id: letterId } = (await sendLetter(server, an, complaintForm())).body
      const begun = await newConcern(desk('clerk'), { letterNumber: number })
      assert.equal(begun.body.letterId, letterId)
      const missing = await newConcern(desk('clerk'), { letterNumber: '盏信〔2026〕999号' })
      assert.equal(missing.error.field, 'letterNumber')
      assert.doesNotMatch(JSON.stringify(begun.body), /李小满|13900000001/)
    })

    it('shows nobody’s number and calls nobody names, and says where', async () => {
      const { id } = (await newConcern(desk('clerk'))).body
      const refused = await act('clerk', id, statement({ text: '请找老李13912345678' }))
      assert.deepEqual([refused.status, refused.error.field], [422, 'act.text'])
    })

    it('is read by the county and changed by nobody there', async () => {
      const { id } = (await newConcern(desk('clerk'))).body
      assert.equal((await read(id, 'county')).status, 200)
      assert.equal((await act('county', id, statement())).status, 403)
    })
  })
})

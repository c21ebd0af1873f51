import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { listMyNotices } from '../../../../src/contract/inbox'
import { listDocuments } from '../../../../src/contract/list-documents'
import {
  beginOpinionRound,
  changeOpinion,
  listDeskRounds,
  listMyOpinions,
  listOpinionRounds,
  readDeskRound,
  readOpinionRound,
  sendOpinion,
  type RoundDeskAct,
} from '../../../../src/contract/opinion-rounds'
import { runReminders } from '../../../../src/contract/reminders'
import { onOneDatabase } from '../../../support/databases'
import { call, newKey } from '../../../support/http-client'
import { newRound, onRound, openedRound, roundForm } from '../../../support/participation-forms'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { paragraph, run, wordFile } from '../../../support/readable-files'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'
import { upload } from '../../../support/uploads'

onOneDatabase((database) => {
  describe('a draft consultation (意见征集)', () => {
    let server: TestServer
    let an = ''
    let bo = ''
    const tokens = {} as Record<'clerk' | 'head' | 'county', string>
    before(async () => {
      server = await startServer({ database, today: '2026-03-02' })
      an = await guestToken(server)
      bo = await guestToken(server)
      for (const who of ['clerk', 'head', 'county'] as const) tokens[who] = await tokenOf(server, who)
    })
    after(() => server.stop())

    const clerk = () => ({ server, token: tokens.clerk })
    const head = () => ({ server, token: tokens.head })
    const say = (token: string, id: string, [text, block = null]: readonly [string, (number | null)?]) =>
      call(server, sendOpinion, [
        { id, block, text },
        { token, key: newKey() },
      ])
    const atDesk = async (id: string) =>
      (await call(server, readDeskRound, [{ id }, { token: tokens.clerk }])).body
    const act = async (who: 'clerk' | 'head', id: string, done: RoundDeskAct) =>
      onRound({ server, token: tokens[who] }, await atDesk(id), done)
    const told = async (token: string, id: string) =>
      (await call(server, listMyNotices, [{ cursor: '' }, { token }])).body.notices
        .filter(({ about }) => about.id === id)
        .map(({ title }) => title)

    it('goes from a draft through comments to the final text, each commenter told, nobody named', async () => {
      server.setToday('2026-03-02')
      const opened = await openedRound(clerk(), head())
      assert.equal(opened.status, 200, opened.error?.message)
      const { id } = opened.body
      const seen = (await call(server, readOpinionRound, [{ id }])).body
      assert.deepEqual([seen.statusText, seen.throughOn, seen.daysLeft], ['正在征集', '2026-03-17', 16])
      const first = await say(an, id, ['收费太高，我家电话13912345678', 1])
      assert.equal(first.status, 200, first.error?.message)
      await say(an, id, ['周二赶集，改周三', 2])
      await say(bo, id, ['狗官就会收钱'])
      const asPublic = JSON.stringify((await call(server, readOpinionRound, [{ id }])).body)
      assert.doesNotMatch(asPublic, /赶集|狗官|13912345678/)
      server.setToday('2026-03-18')
      assert.equal((await say(bo, id, ['再说一句'])).status, 409)
      const { comments, seq } = await atDesk(id)
      assert.deepEqual(
        comments.map(({ person, block }) => [person, block]),
        [
          [1, 1],
          [1, 2],
          [2, null],
        ],
      )
      assert.ok(seq > 0)
      const ids = comments.map((comment) => comment.id)
      const put = { act: 'put_point', title: '收费标准', outcome: 'partly', replaces: null } as const
      await act('clerk', id, { ...put, reason: '改为每户每月3元', comments: [ids[0]!, ids[2]!] })
      const early = await act('clerk', id, { act: 'submit_summary', text: '共三条意见。' })
      assert.match(early.error.message, /还有 1 条意见没有归到要点/)
      const insulted = { ...put, title: '有人骂狗官', reason: '已改', comments: [ids[1]!] }
      assert.deepEqual(
        [(await act('clerk', id, insulted)).status, (await act('clerk', id, insulted)).error.field],
        [422, 'act.title'],
      )
      await act('clerk', id, {
        ...put,
        title: '清运时间',
        outcome: 'adopted',
        reason: '改为周三、周五',
        comments: [ids[1]!],
      })
      await act('clerk', id, { act: 'submit_summary', text: '共三条意见，都作了研究。' })
      assert.match((await act('clerk', id, { act: 'publish_summary' })).error.message, /由.*办理/)
      const published = await act('head', id, { act: 'publish_summary' })
      assert.equal(published.status, 200, published.error?.message)
      assert.deepEqual(published.body.figures, {
        people: 2,
        comments: 3,
        adopted: 1,
        partly: 2,
        notAdopted: 0,
      })
      const [document] = (await call(server, listDocuments, [{ q: '' }])).body.items
      const linked = await act('clerk', id, { act: 'link_final', documentId: document?.id ?? '' })
      assert.equal(linked.body.final?.title, document?.title)
      const result = (await call(server, readOpinionRound, [{ id }])).body
      assert.equal(result.statusText, '已公布采纳情况')
      assert.deepEqual(
        result.points.map(({ title, outcomeText, count }) => [title, outcomeText, count]),
        [
          ['收费标准', '部分采纳', 2],
          ['清运时间', '采纳', 1],
        ],
      )
      assert.doesNotMatch(JSON.stringify(result), /狗官|13912345678/)
      assert.deepEqual(await told(an, id), ['您提过意见的草案定稿了', '您提意见的草案有结果了'])
      const mine = (await call(server, listMyOpinions, [{ id }, { token: an }])).body
      assert.deepEqual(
        mine.comments.map(({ outcomeText }) => outcomeText),
        ['部分采纳', '采纳'],
      )
    })

    it('takes a comment exactly once, lets it be changed and taken back, and by nobody else', async () => {
      server.setToday('2026-03-02')
      const { id } = (await openedRound(clerk(), head())).body
      const key = newKey()
      const once = { id, block: 3, text: '谁来认定困难户？' }
      await call(server, sendOpinion, [once, { token: an, key }])
      const again = await call(server, sendOpinion, [once, { token: an, key }])
      assert.equal(again.body.comments.length, 1)
      const comment = again.body.comments[0]!.id
      const change = (token: string, text: string | null) =>
        call(server, changeOpinion, [
          { id, comment, text },
          { token, key: newKey() },
        ])
      assert.equal((await change(bo, '改')).status, 404)
      assert.equal((await change(an, '请写明谁认定困难户')).body.comments[0]?.text, '请写明谁认定困难户')
      const back = await change(an, null)
      assert.deepEqual(back.body.comments, [])
      assert.equal((await change(an, '又想说')).status, 404)
      assert.deepEqual((await atDesk(id)).comments, [])
      assert.equal((await say(an, id, ['长'.repeat(2001)])).status, 422)
      assert.equal((await say(an, id, ['长'.repeat(2000)])).status, 200)
    })

    it('is nowhere before a second person has opened it', async () => {
      server.setToday('2026-03-02')
      const { id } = (await newRound(clerk())).body
      assert.equal((await call(server, readOpinionRound, [{ id }])).status, 404)
      assert.equal((await say(an, id, ['先说一句'])).status, 404)
      const { rounds } = (await call(server, listOpinionRounds, [{}])).body
      assert.ok(!rounds.some((round) => round.id === id))
      const own = await openedRound(head(), head())
      assert.match(own.error.message, /另一位负责人/)
    })

    it('on a major decision is thirty days, or says why not', async () => {
      const short = (await newRound(clerk(), { isMajor: true, days: 10 })).body
      const refused = await onRound(clerk(), short, { act: 'submit' })
      assert.match(refused.error.message, /不少于 30 天/)
      const edited = await onRound(clerk(), short, {
        act: 'edit',
        form: roundForm({ isMajor: true, days: 10, shortBecause: '汛期前要定下来' }),
      })
      assert.equal((await onRound(clerk(), edited.body, { act: 'submit' })).status, 200)
    })

    it('is made longer or stopped for a reason that commenters are told', async () => {
      server.setToday('2026-03-02')
      const { id } = (await openedRound(clerk(), head())).body
      await say(an, id, ['同意'])
      const longer = await act('head', id, { act: 'extend', throughOn: '2026-04-01', reason: '两个村刚通路' })
      assert.equal(longer.body.throughOn, '2026-04-01')
      await act('head', id, { act: 'stop', reason: '县里统一制定' })
      assert.equal((await call(server, readOpinionRound, [{ id }])).body.stopped?.reason, '县里统一制定')
      assert.deepEqual(await told(an, id), ['一次意见征集停止了', '征集意见的时间延长了'])
      assert.equal((await say(an, id, ['还想说'])).status, 409)
    })

    it('that ended without a summary is late in the list, and the desk is reminded once', async () => {
      server.setToday('2026-03-02')
      const { id } = (await openedRound(clerk(), head())).body
      const remind = () => call(server, runReminders, [{}, { token: JOB_SECRET }])
      const inList = async () =>
        (await call(server, listDeskRounds, [{}, { token: tokens.county }])).body.rounds.find(
          (round) => round.id === id,
        )
      server.setToday('2026-03-18')
      assert.deepEqual([(await inList())?.dueOn, (await inList())?.isOverdue], ['2026-04-15', false])
      await remind()
      server.setToday('2026-04-16')
      for (const who of ['clerk', 'county'] as const) tokens[who] = await tokenOf(server, who)
      assert.equal((await inList())?.isOverdue, true)
      await remind()
      await remind()
      assert.equal((await told(tokens.clerk, id)).filter((title) => title === '意见征集提醒').length, 2)
    })

    it('takes its text from a published document or a Word file', async () => {
      server.setToday('2026-03-02')
      const [document] = (await call(server, listDocuments, [{ q: '' }])).body.items
      const begin = (from: object) =>
        call(server, beginOpinionRound, [
          { form: roundForm({ text: '' }), ...from },
          { token: tokens.clerk, key: newKey() },
        ])
      const taken = await begin({ documentId: document?.id ?? '' })
      assert.ok((taken.body.blocks ?? []).length > 0, taken.error?.message)
      assert.equal(taken.body.fromDocumentId, document?.id)
      const lines = ['第一条　每户每月收费5元。', '第二条　困难户免收。']
      const bytes = wordFile(lines.map((text) => paragraph(run(text))).join(''))
      const file = await upload(clerk(), { name: '办法.docx', bytes })
      const read = await begin({ file: file.body.id })
      assert.ok(
        read.body.blocks.some((block) => block.includes('困难户免收')),
        read.error?.message,
      )
    })
  })
})

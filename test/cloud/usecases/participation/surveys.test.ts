import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { surveyFactsOf } from '../../../../cloud/usecases/participation/survey-of-year'
import { listMyNotices } from '../../../../src/contract/inbox'
import { runReminders } from '../../../../src/contract/reminders'
import {
  checkSurveyDraw,
  listDeskSurveys,
  listSurveys,
  readDeskSurvey,
  readMySurvey,
  readSurvey,
  readSurveyWords,
} from '../../../../src/contract/surveys'
import { readSystems } from '../../../../src/contract/systems'
import { day } from '../../../../src/domain/calendar/civil-date'
import { surveysPath } from '../../../../src/domain/open-data/addresses'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'
import { answerAs, newSurvey, onSurvey, openedSurvey, RESULT, sheetOf } from '../../../support/survey-forms'
import { nameOne } from '../../../support/topic-forms'

const USERS = 12
const WORDS = '公示栏的字太小'

onOneDatabase((database) => {
  describe('a yearly survey', () => {
    let server: TestServer
    const tokens: Record<string, string> = {}
    const invited: string[] = []
    let stranger = ''
    let id = ''
    const signIn = async () => {
      for (const account of ['clerk', 'head', 'handler', 'mayor'] as const)
        tokens[account] = await tokenOf(server, account)
    }
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      await signIn()
      for (let at = 0; at < USERS; at += 1) invited.push(await guestToken(server))
      for (const [at, token] of invited.entries()) await nameOne(server, token, { title: `想看第${at}件事` })
      stranger = await guestToken(server)
      server.setToday('2026-03-03')
    })
    after(() => server.stop())
    const desk = (account = 'clerk') => ({ server, token: tokens[account] ?? '' })
    const as = (token: string) => ({ server, token })
    const atDesk = async () => (await call(server, readDeskSurvey, [{ id }, { token: tokens.clerk }])).body
    const mine = async (token: string) => (await call(server, readMySurvey, [{ id }, { token }])).body
    const rows = async (table: string) => {
      const all = await sql<object>`select * from ${sql.table(table)}`.execute(server.storage.db)
      return JSON.stringify(all.rows)
    }

    /** How many reminders the clerk has got once the day's job has run. */
    const remindedOn = async (today: string) => {
      server.setToday(today)
      await call(server, runReminders, [{}, { token: JOB_SECRET }])
      const { rows: found } =
        await sql`select distinct dedupe_key from notice where topic = 'survey_due'`.execute(
          server.storage.db,
        )
      return found.length
    }

    /** What the six systems say of it: a note, how many were published, how many are owed. */
    const evaluation = async () => {
      const { body } = await call(server, readSystems, [{ year: '2026' }, { token: tokens.clerk }])
      const found = body.systems.find(({ system }) => system === 'evaluation')
      return [found?.note, ...(found?.figures.map(({ many }) => many) ?? [])]
    }

    it('is begun by whoever writes it, once a year, and shown to nobody before it was opened by a second person', async () => {
      assert.equal((await newSurvey(desk('handler'))).status, 403)
      const begun = await newSurvey(desk())
      assert.equal(begun.status, 200, begun.error?.message)
      id = begun.body.id
      assert.match((await newSurvey(desk())).error?.message ?? '', /已经有了/)
      assert.equal((await newSurvey(desk(), { days: 3, year: 2025 })).error?.field, 'days')
      assert.equal((await call(server, readSurvey, [{ id }])).status, 404)
      assert.equal((await answerAs(as(stranger), id, sheetOf('good'))).status, 404)
      const submitted = (await onSurvey(desk(), begun.body, { act: 'submit' })).body
      assert.equal((await onSurvey(desk(), submitted, { act: 'open' })).status, 403)
      const opened = await onSurvey(desk('head'), submitted, { act: 'open' })
      assert.equal(opened.status, 200, opened.error?.message)
      assert.deepEqual([opened.body.status, opened.body.throughOn], ['open', '2026-04-02'])
    })

    it('invites by lot those who used a service, and the draw can be done again', async () => {
      const { draw } = await atDesk()
      assert.deepEqual([draw?.frame, draw?.invited], [USERS, USERS])
      const notices = (await call(server, listMyNotices, [{ cursor: '' }, { token: invited[0] ?? '' }])).body
        .notices
      const invitation = notices.find(({ title }) => title.includes('评一评'))
      assert.deepEqual(invitation?.about, { kind: 'survey', id })
      const { body } = await call(server, checkSurveyDraw, [{ id }, { token: tokens.head }])
      assert.deepEqual([body.frame, body.isSameFrame, body.isSameDraw], [USERS, true, true])
    })

    it('shows when somebody was taken off the list, or an invitation is not by the draw', async () => {
      const { db } = server.storage
      const { rows: found } = await sql<{ person_id: string }>`select person_id from notice
        where topic = 'survey_invited' order by person_id limit 1`.execute(db)
      const person = found[0]?.person_id ?? ''
      const check = async () => (await call(server, checkSurveyDraw, [{ id }, { token: tokens.head }])).body
      await sql`update notice set topic = 'survey_gone' where topic = 'survey_invited' and person_id = ${person}`.execute(
        db,
      )
      assert.deepEqual([(await check()).isSameFrame, (await check()).isSameDraw], [true, false])
      await sql`update notice set topic = 'survey_invited' where topic = 'survey_gone'`.execute(db)
      await sql`update person set roles = array['resident', 'third_party'] where id = ${person}`.execute(db)
      assert.equal((await check()).isSameFrame, false)
      await sql`update person set roles = array['resident'] where id = ${person}`.execute(db)
    })

    it('is answered once by everybody who wants to, and a second send counts nothing', async () => {
      assert.deepEqual(await mine(stranger), { isInvited: false, hasAnswered: false, hindrance: '' })
      assert.equal((await mine(invited[0] ?? '')).isInvited, true)
      for (const [at, token] of invited.slice(0, 8).entries()) {
        const sent = await answerAs(as(token), id, sheetOf(at < 5 ? 'good' : 'poor', at === 0 ? WORDS : ''))
        assert.deepEqual(sent.body, { isFirst: true }, sent.error?.message)
      }
      assert.deepEqual((await answerAs(as(stranger), id, sheetOf('very_poor'))).body, { isFirst: true })
      const again = await Promise.all(
        [1, 2].map(() => answerAs(as(stranger), id, sheetOf('good', '再说一次'))),
      )
      assert.deepEqual(
        again.map(({ body }) => body.isFirst),
        [false, false],
      )
      assert.equal((await mine(stranger)).hasAnswered, true)
    })

    it('counts answers that come at the same moment, each once', async () => {
      const both = await Promise.all(
        invited.slice(8, 10).map((token) => answerAs(as(token), id, sheetOf('fair'))),
      )
      assert.deepEqual(
        both.map(({ body }) => body.isFirst),
        [true, true],
      )
      assert.deepEqual((await atDesk()).turnout, {
        invited: { asked: USERS, answered: 10 },
        open: { asked: 0, answered: 1 },
      })
    })

    it('takes no answer of the office, none in part, and no words that name somebody', async () => {
      const token = invited[11] ?? ''
      const own = await answerAs(desk(), id, sheetOf('very_good'))
      assert.match(own.error?.message ?? '', /工作人员不参加/)
      assert.match((await mine(tokens.clerk ?? '')).hindrance, /工作人员不参加/)
      const part = await answerAs(as(token), id, {
        grades: [{ question: 'overall', grade: 'good' }],
        words: '',
      })
      assert.deepEqual([part.status, part.error?.field], [422, 'grades'])
      const named = await answerAs(as(token), id, sheetOf('good', '打我电话13812345678'))
      assert.deepEqual([named.status, named.error?.field], [422, 'words'])
      assert.equal((await mine(token)).hasAnswered, false)
    })

    it('keeps nothing by which an answer is joined to a person or to another answer', async () => {
      const { rows: people } = await sql<{ id: string }>`select id from person`.execute(server.storage.db)
      const kept = (await rows('survey_right')) + (await rows('survey_box'))
      assert.ok(people.every((person) => !kept.includes(person.id)))
      assert.doesNotMatch(kept, /\d{4}-\d\d-\d\dT/, 'an instant')
      const { rows: audited } = await sql<{
        actor_id: string
        detail: object
      }>`select actor_id, detail from audit
        where act = 'answer_survey'`.execute(server.storage.db)
      assert.equal(audited.length, 11)
      assert.ok(
        audited.every(({ actor_id, detail }) => actor_id === 'anybody' && Object.keys(detail).length === 1),
      )
      assert.doesNotMatch(await rows('idempotency'), /answer_survey|survey_answer/)
    })

    it('shows nobody what was answered while it is open, the desk neither', async () => {
      const { result, published } = await atDesk()
      assert.deepEqual([result, published], [null, null])
      const words = await call(server, readSurveyWords, [{ id }, { token: tokens.clerk }])
      assert.deepEqual(words.body.words, [])
      assert.equal((await onSurvey(desk(), await atDesk(), RESULT)).status, 409)
      assert.doesNotMatch(JSON.stringify((await call(server, readSurvey, [{ id }])).body), /answered/)
    })

    it('is not held as long as nobody published it, in the six systems', async () => {
      assert.deepEqual(await evaluation(), ['本年度评议：正在评议。', 0, 0])
    })

    it('reminds everybody who was invited in its last days, once, whoever has answered too', async () => {
      const reminded = async (today: string) => {
        server.setToday(today)
        for (let times = 0; times < 2; times += 1)
          await call(server, runReminders, [{}, { token: JOB_SECRET }])
        const { rows: told } = await sql`select 1 from notice where topic = 'survey_last_days'`.execute(
          server.storage.db,
        )
        return told.length
      }
      assert.equal(await reminded('2026-03-27'), 0)
      assert.equal(await reminded('2026-03-28'), USERS, 'a Saturday')
      assert.equal(await reminded('2026-04-02'), USERS)
      const { notices } = (await call(server, listMyNotices, [{ cursor: '' }, { token: invited[0] ?? '' }]))
        .body
      assert.match(notices[0]?.text ?? '', /已经答过的不用再答：到2026年4月2日为止。/)
    })

    it('ends by itself, and the desk is reminded of the result', async () => {
      server.setToday('2026-04-03')
      assert.match(
        (await answerAs(as(invited[11] ?? ''), id, sheetOf('good'))).error?.message ?? '',
        /已经结束/,
      )
      assert.equal(await remindedOn('2026-04-03'), 1)
      assert.equal(await remindedOn('2026-04-04'), 1)
      assert.equal(await remindedOn('2026-04-29'), 2)
      assert.equal(await remindedOn('2026-05-04'), 2, 'not on a holiday')
      assert.equal(await remindedOn('2026-05-06'), 3)
      await signIn()
      assert.deepEqual(await evaluation(), ['本年度评议：评议结束，整理结果。', 0, 1])
    })

    it('is published by a second person, with small numbers kept back, and its counts are deleted', async () => {
      const over = await atDesk()
      assert.equal(over.result?.invited.answered, 10)
      const words = await call(server, readSurveyWords, [{ id }, { token: tokens.clerk }])
      assert.deepEqual(words.body.words, [WORDS])
      const submitted = (await onSurvey(desk(), over, RESULT)).body
      const published = await onSurvey(desk('head'), submitted, { act: 'publish_result' })
      assert.equal(published.status, 200, published.error?.message)
      const shown = (await call(server, readSurvey, [{ id }])).body.published
      assert.deepEqual([shown?.result.invited.asked, shown?.result.invited.answered], [USERS, 10])
      assert.equal(shown?.result.open.answered, null, 'one answer is told by no number')
      // Five content, three discontent, two in between: the two are kept back, and what would tell them.
      assert.equal(shown?.result.invited.questions.overall?.parts.unknown, null)
      assert.deepEqual(shown?.measures, ['公示栏每周一更新', '办事指南加大字号'])
      assert.deepEqual(await evaluation(), ['本年度评议：已公布结果。', 1, 0])
      assert.deepEqual([await rows('survey_box'), await rows('survey_right')], ['[]', '[]'])
      const everything = (await rows('dossier_event')) + (await rows('idempotency')) + (await rows('audit'))
      assert.ok(!everything.includes(WORDS))
    })

    it('is had as a table and for programs, and stands in the words of the annual report', async () => {
      const read = async (kind: 'csv' | 'json') =>
        (await fetch(`${server.origin}${surveysPath(server.tenant, kind)}`)).text()
      const lines = (await read('csv')).trim().split('\r\n')
      assert.equal(lines.length, 1 + 2 * 6)
      assert.match(lines.at(-1) ?? '', /^2026,2026-05-06,自愿参加,,\*,总的评价/)
      const { surveys } = JSON.parse(await read('json'))
      assert.equal(surveys[0].result.invited.asked, USERS)
      const facts = await server.storage.read(server.tenant, (stores) =>
        surveyFactsOf(2026, stores, day('2026-12-31')),
      )
      assert.deepEqual(facts, { invited: 10, open: null })
    })

    it('tells those who were invited, and stays in the list with the next one compared to it', async () => {
      const { rows: told } = await sql`select 1 from notice where topic = 'survey_result'`.execute(
        server.storage.db,
      )
      assert.equal(told.length, USERS)
      server.setToday('2027-03-03')
      await signIn()
      const next = await openedSurvey(desk(), desk('head'), { year: 2027 })
      assert.equal(next.body.draw, null, 'nobody used a service in the new year')
      const { body } = await call(server, readSurvey, [{ id: next.body.id }])
      assert.deepEqual([body.before?.year, body.before?.result.invited.answered], [2026, 10])
      assert.deepEqual(
        (await call(server, listSurveys, [{}])).body.surveys.map(({ year }) => year),
        [2027, 2026],
      )
    })

    it('may be stopped with a reason, and then begun anew in the same year', async () => {
      const { body } = await call(server, listDeskSurveys, [{}, { token: tokens.mayor }])
      const newest = body.surveys[0]!
      id = newest.id
      assert.deepEqual([newest.year, newest.answered], [2027, 0])
      const stopped = await onSurvey(desk('head'), await atDesk(), { act: 'stop', reason: '问题印错了' })
      assert.deepEqual([stopped.body.status, stopped.body.stopped?.reason], ['stopped', '问题印错了'])
      assert.equal((await newSurvey(desk(), { year: 2027 })).body.id, '2027-2')
    })

    it('is missed by the desk in autumn', async () => {
      const before = await remindedOn('2028-09-30')
      assert.equal(await remindedOn('2028-10-09'), before + 1)
    })
  })
})

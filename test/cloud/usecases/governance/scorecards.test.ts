import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import { after, before, describe, it } from 'node:test'
import { listMyNotices } from '../../../../src/contract/inbox'
import { declareRecusal } from '../../../../src/contract/recusals'
import {
  downloadScorecard,
  downloadScorecards,
  listScorecards,
  readMeasuredUnit,
  readScorecard,
  readScorecardTerms,
  saveScorecardTerms,
} from '../../../../src/contract/scorecards'
import { readSession } from '../../../../src/contract/sessions'
import { USUAL_SCORECARD_TERMS } from '../../../../src/domain/scorecard/scorecard-terms'
import { onOneDatabase } from '../../../support/databases'
import { call, callFile, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { heldRequest, newScorecard, onScorecard, SOCIAL } from '../../../support/scorecard-forms'
import { startServer, type TestServer } from '../../../support/server'

const ACCOUNTS = ['clerk', 'head', 'mayor', 'handler', 'village', 'reviewer'] as const

onOneDatabase((database) => {
  describe('a scorecard', () => {
    let server: TestServer
    const tokens: Record<string, string> = {}
    let caseId = ''
    let id = ''
    before(async () => {
      server = await startServer({ database, today: '2026-08-03', documents: false })
      caseId = await heldRequest(server, '2026-08-03')
      server.setToday('2026-10-09')
      for (const account of ACCOUNTS) tokens[account] = await tokenOf(server, account)
    })
    after(() => server.stop())
    const desk = (account = 'clerk') => ({ server, token: tokens[account] ?? '' })
    const board = async (period = '') => (await call(server, listScorecards, [{ period }, desk()])).body
    const measured = async (account = 'clerk', period = '2026Q3') =>
      (await call(server, readMeasuredUnit, [{ ...SOCIAL, period }, desk(account)])).body
    const card = async (account = 'clerk') =>
      (await call(server, readScorecard, [{ id }, desk(account)])).body
    const news = async (account: string) =>
      (await call(server, listMyNotices, [{ cursor: '' }, desk(account)])).body.notices.map(
        ({ title }) => title,
      )

    it('lists units in the order of the organisation for the last quarter that is over', async () => {
      const { units, period } = await board()
      assert.equal(period.key, '2026Q3')
      assert.deepEqual(
        units.filter(({ unit }) => unit.kind === 'unit').map(({ unit }) => unit.id),
        ['agriculture-centre', 'party-government-office', 'social-affairs-office'],
      )
    })

    it('is measured from what happened, each figure as long as its list', async () => {
      const { lines, mayDraft } = await measured()
      const [timeliness, , , quality] = lines
      assert.deepEqual(
        timeliness?.things.map((thing) => [thing.id, thing.isBad]),
        [[caseId, true]],
      )
      assert.equal(timeliness?.now.reason, '1 件中 1 件逾期，每件扣 30 分，共扣 30 分。')
      assert.equal(quality?.now.points, null)
      for (const { now, things, hidden } of lines) assert.equal(now.total, things.length + hidden)
      assert.equal(mayDraft, true)
    })

    it('is made once a quarter, when that is over, by whoever keeps it', async () => {
      assert.equal((await measured('clerk', '2026Q4')).mayDraft, false)
      assert.equal((await newScorecard(desk(), { ...SOCIAL, period: '2026Q4' })).status, 422)
      assert.equal((await newScorecard(desk(), { ...SOCIAL, unit: 'nowhere' })).status, 404)
      assert.equal((await newScorecard(desk('handler'))).status, 403)
      const drafted = await newScorecard(desk())
      assert.equal(drafted.status, 200)
      id = drafted.body.id
      assert.match(drafted.body.fingerprint, /^[0-9a-f]{64}$/)
      assert.match((await newScorecard(desk())).error?.message ?? '', /已经有评分表/)
      const row = (await board()).units.find(({ unit }) => unit.id === SOCIAL.unit)
      assert.deepEqual([row?.card?.id, row?.card?.statusText], [id, '草拟'])
    })

    it('is shown to its unit, which hears of it and has five working days', async () => {
      const shown = await onScorecard(desk(), { id, seq: 1 }, { act: 'show' })
      assert.equal(shown.body.appealBy, '2026-10-15')
      assert.ok((await news('handler')).includes('请核对本机构的评分表'))
      assert.ok(!(await news('clerk')).includes('请核对本机构的评分表'))
    })

    it('is appealed by the unit and decided by a head, with both figures in sight', async () => {
      const appeal = { act: 'appeal', criterion: 'timeliness', reason: '申请人补正过', from: '' } as const
      assert.equal((await onScorecard(desk(), { id, seq: 2 }, appeal)).status, 409)
      const appealed = await onScorecard(desk('handler'), { id, seq: 2 }, appeal)
      assert.equal(appealed.body.status, 'appealed')
      assert.ok((await news('head')).includes('有一项评分申诉等您复核'))
      const key = appealed.body.lines[0]?.things[0]?.key ?? ''
      const decision = { act: 'decide', criterion: 'timeliness', granted: true, reason: '属实' } as const
      const bare = await onScorecard(desk('head'), { id, seq: 3 }, { ...decision, excused: [] })
      assert.deepEqual([bare.status, bare.error?.field], [422, 'act.excused'])
      const { body } = await onScorecard(desk('head'), { id, seq: 3 }, { ...decision, excused: [key] })
      assert.deepEqual([body.lines[0]?.measured.points, body.lines[0]?.now.points], [0, 3000])
      assert.ok(body.sum.points > body.measuredSum.points)
      assert.ok((await news('handler')).includes('评分申诉有结果了'))
    })

    it('is confirmed when the term is over, and stays as it was measured', async () => {
      const early = await onScorecard(desk('head'), { id, seq: 4 }, { act: 'confirm' })
      assert.match(early.error?.message ?? '', /申诉期限到2026年10月15日为止/)
      server.setToday('2026-10-16')
      const before = (await card()).fingerprint
      const confirmed = await onScorecard(desk('head'), { id, seq: 4 }, { act: 'confirm' })
      assert.equal(confirmed.body.status, 'confirmed')
      assert.equal(confirmed.body.fingerprint, before)
    })

    it('is had as Excel, Word and PDF', async () => {
      for (const format of ['xlsx', 'docx', 'pdf'] as const) {
        const { status, bytes } = await callFile(server, downloadScorecard, [{ id, format }, desk()])
        assert.equal(status, 200)
        assert.ok(bytes.length > 1000)
      }
    })

    it('are had of all units in one workbook: a sheet of sums, then one a unit', async () => {
      const { units, period } = (await call(server, listScorecards, [{ period: '2026Q3' }, desk()])).body
      const { status, bytes } = await callFile(server, downloadScorecards, [{ period: period.key }, desk()])
      assert.equal(status, 200)
      const parts = unzipSync(bytes)
      const book = strFromU8(parts['xl/workbook.xml']!)
      assert.equal(Object.keys(parts).filter((name) => name.includes('worksheets/')).length, units.length + 1)
      assert.ok(book.includes('name="1 汇总"') && book.includes(units[0]!.unit.name))
      const sums = strFromU8(parts['xl/worksheets/sheet1.xml']!)
      for (const { unit, sum } of units)
        assert.ok(sums.includes(unit.name) && sums.includes(`<v>${sum.points / 100}</v>`), unit.name)
    })

    it('names no request to whoever steps aside from it, and says how many', async () => {
      const { personId } = (await call(server, readSession, [{}, desk('reviewer')])).body
      await call(server, declareRecusal, [
        { id: caseId, concerned: { kind: 'person', id: personId }, ground: '近亲属' },
        { token: tokens.clerk, key: newKey() },
      ])
      const [line] = (await card('reviewer')).lines
      assert.deepEqual([line?.things.length, line?.hidden], [0, 1])
    })

    it('takes its points from terms that the head sets; those made before keep theirs', async () => {
      const weights = { ...USUAL_SCORECARD_TERMS.weights, timeliness: 40, freshness: 15 }
      const terms = { weights, appealDays: 7 }
      const save = (account: string, form: object) =>
        call(server, saveScorecardTerms, [
          { seq: 0, terms, because: '按县里的办法', ...form },
          { token: tokens[account], key: newKey() },
        ])
      assert.equal((await save('clerk', {})).status, 403)
      const wrong = await save('head', { terms: { ...terms, weights: { ...weights, quality: 20 } } })
      assert.deepEqual([wrong.status, wrong.error?.field], [422, 'terms.weights.complaints'])
      assert.equal((await save('head', {})).body.changes[0]?.changed.length, 3)
      assert.equal((await save('head', {})).status, 409)
      const read = (await call(server, readScorecardTerms, [{}, desk()])).body
      assert.deepEqual([read.terms.appealDays, read.mayChange], [7, false])
      assert.equal((await card()).lines[0]?.now.weight, 30)
      assert.equal((await measured()).lines[0]?.now.weight, 40)
    })

    it('is closed to residents and to whoever writes for a village', async () => {
      for (const token of [await guestToken(server), tokens.village])
        assert.equal((await call(server, listScorecards, [{ period: '' }, { token }])).status, 403)
    })
  })
})

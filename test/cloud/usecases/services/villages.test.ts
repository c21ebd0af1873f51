import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { fillCatalogue, readCatalogue } from '../../../../src/contract/catalogue'
import { recordEntry, registerDisclosure } from '../../../../src/contract/channel-ledger'
import { listMyNotices } from '../../../../src/contract/inbox'
import { listDocuments, NO_FILTERS } from '../../../../src/contract/list-documents'
import { draftPublication } from '../../../../src/contract/publications'
import { runReminders } from '../../../../src/contract/reminders'
import { listToday } from '../../../../src/contract/desk-today'
import { readDocument } from '../../../../src/contract/read-document'
import {
  addVillage,
  changeVillage,
  listVillages,
  listVillagesAtDesk,
  readVillage,
  retireVillage,
} from '../../../../src/contract/villages'
import { addedVillage, pieceForm, registered, villageForm } from '../../../support/catalogue-forms'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, newKey } from '../../../support/http-client'
import { guestToken } from '../../../support/people-in-tests'
import { startPublishingDesk } from '../../../support/peopled-server'
import { PublishingDesk, someContent } from '../../../support/publications'
import { JOB_SECRET, type TestServer } from '../../../support/server'

const MONEY = { columnId: 'village_affairs', itemId: 'village-money' } as const

onOneDatabase((database) => {
  describe('the villages of a township (村与社区)', () => {
    let server: TestServer
    let desk: PublishingDesk
    let token = ''
    let one = ''
    let two = ''
    before(async () => {
      ;({ server, desk } = await startPublishingDesk(database))
      token = await desk.token('clerk')
      await call(server, fillCatalogue, [{}, { token, key: newKey() }])
      one = await addedVillage({ server, token }, { name: '一号村', boardPlace: '村委会门口', groupCount: 7 })
      two = await addedVillage({ server, token }, { name: '二号社区', kind: 'community', position: 2 })
    })
    after(() => server.stop())

    const village = async (id: string) => (await call(server, readVillage, [{ id }])).body
    const matter = async (id: string, periodText: string) =>
      (await village(id)).matters.find(
        (each) => each.itemId === 'village-money' && each.periodText === periodText,
      )
    const atDesk = async (id: string) =>
      (await call(server, listVillagesAtDesk, [{}, { token }])).body.villages.find(
        (each) => each.village.id === id,
      )!

    it('are listed for everybody in the township’s own order, without login', async () => {
      const { villages } = (await call(server, listVillages, [{}])).body
      assert.deepEqual(
        villages.map(({ name, kind, late }) => [name, kind, late]),
        [
          ['一号村', 'village', 0],
          ['二号社区', 'community', 0],
        ],
      )
      const { village: shown, matters } = await village(one)
      assert.deepEqual([shown.boardPlace, shown.groupCount], ['村委会门口', 7])
      assert.deepEqual(
        matters.map(({ periodText, state }) => [periodText, state]),
        [
          ['2026年3月', 'running'],
          ['2026年第一季度', 'running'],
        ],
      )
      assert.equal((await call(server, readVillage, [{ id: 'nowhere' }])).status, 404)
    })

    it('are late from the day after the last day, for residents, for the desk and in the catalogue alike', async () => {
      const tag = (await call(server, listVillages, [{}])).headers.get('etag')
      server.setToday('2026-04-11')
      // Sessions of March are over.
      desk = new PublishingDesk(server)
      token = await desk.token('clerk')
      const { villages, today } = (await call(server, listVillages, [{}])).body
      assert.equal(today, '2026-04-11')
      assert.deepEqual(
        villages.map(({ late, lateSince }) => [late, lateSince]),
        [
          [2, '2026-04-11'],
          [2, '2026-04-11'],
        ],
      )
      assert.notEqual((await call(server, listVillages, [{}])).headers.get('etag'), tag)
      assert.deepEqual(
        (await atDesk(one)).pressing.map(({ title, urgency }) => [title, urgency]),
        [
          ['一号村：村务公开（每季度）（2026年第一季度）', 'overdue'],
          ['一号村：村级财务收支（每月）（2026年3月）', 'overdue'],
        ],
      )
      const { duties } = (await call(server, readCatalogue, [{}, { token }])).body
      assert.equal(duties.filter((duty) => duty.villageId !== '' && duty.urgency === 'overdue').length, 4)
    })

    it('stand in 今天 as one card, and the clerk hears of them once, whatever often the job runs', async () => {
      const { villages, disclosures } = (await call(server, listToday, [{}, { token }])).body
      assert.deepEqual(villages, { late: ['一号村', '二号社区'], soon: [] })
      assert.equal(
        disclosures.some(({ villageId }) => villageId !== ''),
        false,
      )
      for (let times = 0; times < 2; times += 1) await call(server, runReminders, [{}, { token: JOB_SECRET }])
      const { notices } = (await call(server, listMyNotices, [{ cursor: '' }, { token }])).body
      assert.deepEqual(
        notices
          .filter(({ title }) => title === '村务公开逾期')
          .map(({ text }) => text)
          .sort(),
        [
          '一号村、二号社区没有公布村务公开（每季度）（2026年第一季度），最迟2026年4月10日。请督促。',
          '一号村、二号社区没有公布村级财务收支（每月）（2026年3月），最迟2026年4月10日。请督促。',
        ].sort(),
      )
    })

    it('are settled one by one, by what went up on the board too, and the public answer changes with it', async () => {
      const before = (await call(server, readVillage, [{ id: one }])).headers.get('etag')
      const id = await registered({ server, token }, 'village-money', {
        villageId: one,
        period: '2026-03',
        formedOn: '2026-03-31',
        title: '一号村三月收支，经手人电话13812345678',
      })
      assert.equal((await matter(one, '2026年3月'))?.state, 'late')
      const entry = { id, channel: 'notice_board', place: '村委会门口', wentOutOn: '2026-04-09', note: '' }
      await call(server, recordEntry, [entry, { token, key: newKey() }])
      // A revision is believed for a quarter of a second.
      await new Promise((done) => setTimeout(done, 300))
      const reply = await call(server, readVillage, [{ id: one }])
      assert.notEqual(reply.headers.get('etag'), before)
      const shown = await matter(one, '2026年3月')
      assert.deepEqual(
        [shown?.state, shown?.outOn, shown?.elsewhere],
        ['in_time', '2026-04-09', ['公示栏（村委会门口）']],
      )
      assert.equal(JSON.stringify(reply.body).includes('13812345678'), false)
      assert.equal((await matter(two, '2026年3月'))?.state, 'late')
    })

    it('say why there was nothing, with personal data masked', async () => {
      await registered({ server, token }, 'village-money', {
        villageId: two,
        period: '2026-03',
        formedOn: '2026-03-31',
        noneBecause: '没有收支，详问13812345678',
      })
      const shown = await matter(two, '2026年3月')
      assert.deepEqual([shown?.state, shown?.noneBecause], ['nothing', '没有收支，详问138****5678'])
    })

    it('have documents that name them, in the list, in the search and on the page of the village', async () => {
      const content = { ...MONEY, villageId: one, period: '2026-03', title: '一号村三月份财务收支公布' }
      const { documentId } = await desk.published(content)
      const document = (await call(server, readDocument, [{ id: documentId }])).body
      assert.deepEqual(document.village, { id: one, name: '一号村' })
      const found = async (q: string, id: string) => {
        const asked = { ...NO_FILTERS, q, column: '', cursor: '', village: id }
        return (await call(server, listDocuments, [asked])).body.items.map(({ title }) => title)
      }
      assert.deepEqual(await found('', one), ['一号村三月份财务收支公布'])
      assert.deepEqual(await found('财务收支', one), ['一号村三月份财务收支公布'])
      assert.deepEqual([await found('', two), await found('财务收支', two)], [[], []])
      assert.deepEqual((await matter(one, '2026年3月'))?.documents, [
        { id: documentId, title: '一号村三月份财务收支公布' },
      ])
    })

    it('are needed for what villages owe, and have to be kept', async () => {
      const draft = (over: object) =>
        call(server, draftPublication, [
          { content: someContent({ ...MONEY, period: '2026-03', ...over }), caseId: null },
          { token, key: newKey() },
        ])
      await expectRefusal(server, ['invalid_field', 'content.villageId'], () => draft({}))
      await expectRefusal(server, ['invalid_field', 'content.villageId'], () =>
        draft({ villageId: 'nowhere' }),
      )
      await expectRefusal(server, ['invalid_field', 'villageId'], () =>
        call(server, registerDisclosure, [
          pieceForm('village-money', { period: '2026-03' }),
          { token, key: newKey() },
        ]),
      )
    })

    it('are changed as they were read, under one name each, by those who keep the catalogue', async () => {
      const change = (revision: number, over: object, by = token) =>
        call(server, changeVillage, [
          {
            id: two,
            revision,
            village: villageForm({ name: '二号社区', kind: 'community', position: 2, ...over }),
          },
          { token: by, key: newKey() },
        ])
      const [reviewer, guest] = [await desk.token('reviewer'), await guestToken(server)]
      assert.equal((await change(1, { phone: '0692-8180000' })).status, 200)
      assert.equal((await village(two)).village.phone, '0692-8180000')
      await expectRefusal(server, ['village_changed', null], () => change(1, { phone: '' }))
      await expectRefusal(server, ['village_name_taken', 'village.name'], () => change(2, { name: '一号村' }))
      await expectRefusal(server, ['invalid_field', 'village.phone'], () => change(2, { phone: '问村长' }))
      await expectRefusal(server, ['forbidden', null], () => change(2, {}, reviewer))
      const add = (by: string) =>
        call(server, addVillage, [{ village: villageForm({ name: '一号村' }) }, { token: by, key: newKey() }])
      await expectRefusal(server, ['village_name_taken', 'village.name'], () => add(token))
      await expectRefusal(server, ['forbidden', null], () => add(guest))
    })

    it('owe nothing more once they are taken out of the list, and keep what they published', async () => {
      const { revision } = await atDesk(one)
      const retire = (because: string) =>
        call(server, retireVillage, [
          { id: one, revision, because },
          { token, key: newKey() },
        ])
      await expectRefusal(server, ['invalid_field', 'because'], () => retire(''))
      const done = await retire('并入二号社区')
      assert.deepEqual(
        done.body.villages.map((each) => [each.village.name, each.retiredBecause, each.pressing.length > 0]),
        [
          ['二号社区', '', true],
          ['一号村', '并入二号社区', false],
        ],
      )
      assert.deepEqual(
        (await call(server, listVillages, [{}])).body.villages.map(({ name }) => name),
        ['二号社区'],
      )
      assert.equal((await village(one)).village.retiredOn, '2026-04-11')
      assert.equal((await matter(one, '2026年3月'))?.documents.length, 1)
      await expectRefusal(server, ['village_changed', null], () => retire('再来一次'))
    })
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { calendarParts } from '../../../src/domain/calendar/tenant-calendar'
import { newCase, received, someDocument, someVersion } from '../../support/case-builders'
import type { Stores } from '../../../cloud/ports/storage'
import { WORKED_LETTERS } from '../../domain/letters/worked-letters'
import { walkCatalogue } from '../../support/catalogue-walk'
import { walkPeople } from '../../support/people-walk'
import { walkReportFacts } from '../../support/report-facts-walk'
import { walkServiceHall } from '../../support/service-hall-walk'
import { walkFollows, walkTopics } from '../../support/topics-walk'
import { eachDatabase } from '../../support/databases'
import { lettersOf, SENT, SORTED } from '../../domain/complaint/complaint-builder'
import { contentOf, DRAFTED, eventsOf, SUBMITTED } from '../../domain/publication/publication-builder'
import { walkOpinions } from '../../support/opinions-walk'
import { township } from '../../support/storage-fixtures'
import {
  assertTenantPredicates,
  TENANT_TABLES,
  withoutTenantPredicate,
} from '../../support/tenant-predicates'
import type { RecordedStatement } from '../../support/tenant-predicates'
const SMALL_CHART = {
  units: [{ id: 'office', name: '党政综合办公室', parentId: null }],
  posts: [{ personId: 'p', unitId: 'office' }],
  deputyships: [{ personId: 'p', deputyId: 'p' }],
}

/** Every method of the stores behind the publishing desk. */
const usePublishingStores = async ({ publications, documentPublisher, documents }: Stores) => {
  const [first, second] = eventsOf(DRAFTED, SUBMITTED)
  const content = contentOf()
  await publications.create('piece', { event: first!, content })
  await publications.append('piece', 1, { event: second! })
  await publications.findByDocument('none')
  await publications.contentAt('piece', 1)
  await publications.list(5)
  await publications.eventsOf(['piece'])
  await publications.listNoticesOver(received().on)
  await publications.nextSecrecyNumber(2026)
  const piece = { publicationId: 'piece', documentId: null, content, publishedOn: received().on }
  const now = { publishAt: '2026-03-01T00:00:00Z', round: 1, history: [] }
  const id = await documentPublisher.publish({ ...piece, ...now })
  await documentPublisher.publish({ ...piece, ...now, documentId: id, round: 2 })
  await documentPublisher.repeal(id, received().on)
  await documentPublisher.link(id, 'replaces', id)
  await documents.find(id)
  await documentPublisher.hide(id)
  await documentPublisher.takeDown(id, { on: received().on, ground: 'wrong', reason: '' })
  await documents.findTombstone(id)
}

/** A piece with two events, its text edited by the second. */
const aPiece = async (id: string, { publications }: Stores) => {
  const [first, second] = eventsOf(DRAFTED, ['a:clerk', { type: 'edited' }])
  await publications.create(id, { event: first!, content: contentOf() })
  await publications.append(id, 1, { event: second!, content: contentOf({ title: `稿件${id}` }) })
}

/** A letter with two events. */
const aLetter = async (id: string, { complaints }: Stores) => {
  const events = lettersOf(SENT, SORTED)
  const content = { text: '路灯坏了', place: '', concernedWords: '', attachments: [] }
  await complaints.create({
    id,
    number: `盏信〔2026〕${id}`,
    senderId: 'an',
    content,
    events: events.slice(0, 1),
  })
  await complaints.append(id, 1, events[1]!)
}

/** Every method of the store of letters. */
const useLetters = async (stores: Stores) => {
  const { complaints } = stores
  await complaints.nextNumber(2026)
  await aLetter('l0', stores)
  await complaints.listOfSender('an')
  await complaints.listForDesk(5)
  await complaints.listOpenOfKind('complaint', 5)
  await stores.complaintFellows.join('l0', 'neighbour', '2026-03-02T01:00:00.000Z')
  await stores.complaintFellows.of('l0')
  await stores.complaintFellows.counts(['l0'])
  await stores.complaintFellows.joinedBy('neighbour')
}

eachDatabase((engine) => {
  describe('every statement on a township’s table', () => {
    it('says which township, in every store', async () => {
      const statements: RecordedStatement[] = []
      const storage = await engine.open({
        recorder: (text, parameters) => statements.push({ sql: text, parameters }),
      })
      await storage.putTenant(township())
      const opened = newCase('谓词1号')
      const entry = {
        at: '2026-03-02T01:00:00Z',
        actorId: 'c',
        actorRole: 'clerk',
        act: 'read_x',
        caseId: opened.id,
        detail: {},
      }
      await storage.write('zhanxi', async (stores) => {
        const { calendars, cases, documents, personalFields, idempotency, audit, outbox, inbox } = stores
        await cases.nextNumber(2026)
        await cases.create(opened)
        await cases.append(opened.id, 1, [{ event: received() }])
        await Promise.resolve(cases.findByNumber(opened.number))
        await cases.listOfApplicant('resident-1')
        await cases.listOpen()
        await cases.listClosedSince(received().on, 5)
        await walkReportFacts(stores)
        await documents.put(someDocument(), [someVersion('低保')])
        await documents.put(someDocument({ summary: '新' }), [someVersion('五保')])
        for (const q of ['', '低保', '低保 最低生活保障'])
          await documents.search({ q, columnId: 'rules', cursor: '', limit: 5 })
        await documents.find('x')
        await documents.countByColumn()
        await documents.revision()
        await walkPeople(stores)
        await personalFields.save(opened.id, { name: '岩温' })
        await personalFields.read(opened.id)
        await personalFields.findCases('name', '岩温')
        await idempotency.claim('p', 'k', 'h')
        await idempotency.firstAnswer('p', 'k')
        await idempotency.remember('p', 'k', {})
        await audit.write(entry)
        const holiday = { on: received().on, isRest: true, note: '节', source: '通知', verified: true }
        await calendars.putDays([holiday])
        await calendars.putDays([{ ...holiday, verified: false }])
        await calendars.putNotice({ number: 'n', year: 2027, publishedOn: received().on, days: [holiday] })
        const loaded = await calendars.loaded()
        const parts = calendarParts('CN', loaded)
        const told = { version: 'v', parts, toldOn: received().on, movedCases: 0, movedDates: 0 }
        await calendars.rememberTold(told)
        await calendars.told()
        await stores.packages.addCases('package', [opened.id])
        await stores.packages.list()
        await audit.accessTo('resident-1')
        await audit.anchor('2026-03-02')
        await stores.proof.chainOf(opened.id)
        await stores.proof.receiptOf(opened.id, opened.number)
        await stores.proof.inclusionOf(opened.id)
        await stores.proof.listAnchors(received().on, 5)
        await stores.letters.nextNumber('reply', 2026)
        await stores.letters.add({
          id: 'letter-1',
          caseId: opened.id,
          eventSeq: 2,
          place: 0,
          madeOn: received().on,
          madeBy: 'clerk-1',
          letter: WORKED_LETTERS.get('registration')!,
        })
        await stores.letters.listOfCase(opened.id)
        await usePublishingStores(stores)
        await useLetters(stores)
        await walkOpinions(stores)
        await walkServiceHall(stores)
        await walkTopics(stores)
        await walkFollows(stores)
        await stores.documents.openedAfter('2026-01-01T00:00:00Z')
        const { organisation, recusals } = stores
        await organisation.put(SMALL_CHART)
        await organisation.chart()
        await organisation.staff()
        const aside = { kind: 'unit', id: 'office' } as const
        await recusals.declare({
          id: 'r',
          caseId: opened.id,
          concerned: aside,
          ground: '',
          declaredOn: received().on,
        })
        await recusals.inForceOn(opened.id)
        await recusals.casesAbout([aside])
        await recusals.lift(opened.id, 'r', received().on)
        await walkCatalogue(stores)
        const news = { topic: 'extend', dedupeKey: 'd', about: { kind: 'request', id: 'c' } } as const
        await inbox.add(['p'], { ...news, facts: { number: 'n' } })
        const hidden = [{ kind: 'request', id: 'x' }]
        await inbox.countUnread('p', hidden)
        for (const { id } of (await inbox.listOf('p', { cursor: '', limit: 5, hidden })).notices)
          await inbox.markRead('p', [id], '2027-01-01T00:00:00Z')
        await outbox.queue({ topic: 't', dedupeKey: 'd', payload: {} })
        await outbox.queueNew({ topic: 't', dedupeKey: 'd', payload: {} })
        for (const { id } of await outbox.claim('2027-01-01T00:00:00Z', 5)) {
          await outbox.failed(id, '2027-01-01T00:00:00Z', 'x')
          await outbox.delivered(id, '2027-01-01T00:00:00Z')
        }
      })
      await storage.rebuildProjections()
      assert.ok(statements.length > 60, `only ${statements.length} statements were seen`)
      assertTenantPredicates(statements)
    })

    it('would be missed when it does not', () => {
      const missed = (text: string) => withoutTenantPredicate([{ sql: text, parameters: [] }]).length === 1
      assert.ok(missed('select * from "case_event" where "case_id" = $1'))
      assert.ok(missed('insert into "audit" ("seq") values ($1)'))
      assert.ok(missed('update "outbox" set "attempts" = $1 where "id" = $2'))
      assert.ok(
        missed(
          'with "added" as (insert into "audit" ("seq") values ($1)) update "audit_head" set "seq" = $2 where "tenant" = $3',
        ),
      )
      assert.ok(
        missed(
          'with "added" as (insert into "audit" ("tenant") values ($1)) update "audit_head" set "seq" = $2 where "seq" = $3',
        ),
      )
      assert.ok(missed('delete from "session" where "token_hash" = $1'))
      assert.ok(
        missed(
          'select 1 from "document" as "d" inner join "document_version" as "v" on "v"."id" = "d"."id" where "d"."tenant" = $1',
        ),
      )
      assert.ok(!missed('select "tenant" from "tenant" order by "tenant"'))
    })

    it('is known: the list names every table of the database', async () => {
      const storage = await engine.open()
      const found = await sql<{ name: string }>`select tablename as name from pg_tables
        where schemaname = 'public' and tablename not like 'kysely%' order by 1`.execute(storage.db)
      assert.deepEqual(
        found.rows.map(({ name }) => name),
        [...TENANT_TABLES].sort(),
      )
    })
  })

  describe('projections', () => {
    it('come out of a rebuild byte for byte as they were', async () => {
      const storage = await engine.open()
      await storage.putTenant(township())
      for (let at = 1; at <= 5; at += 1)
        await storage.write('zhanxi', async ({ cases, documents }) => {
          const opened = newCase(`重建${at}号`)
          await cases.create(opened)
          if (at % 2 === 0) await cases.append(opened.id, 1, [{ event: received() }])
          await documents.put(someDocument({ title: `文件${at}`, documentNumber: `盏政发〔2025〕${at}号` }), [
            someVersion(`第${at}份文件的正文，涉及低保与 APP。`),
          ])
        })
      for (const id of ['p1', 'p2']) await storage.write('zhanxi', (stores) => aPiece(id, stores))
      await storage.write('zhanxi', (stores) => aLetter('l1', stores))
      const dump = async () => {
        const cases = await sql`select r::text as row from request_case r order by tenant, id`.execute(
          storage.db,
        )
        const search =
          await sql`select s::text as row from document_search s order by tenant, document_id`.execute(
            storage.db,
          )
        const pieces = await sql`select p::text as row from publication p order by tenant, id`.execute(
          storage.db,
        )
        const letters = await sql`select c::text as row from complaint c order by tenant, id`.execute(
          storage.db,
        )
        return JSON.stringify([cases.rows, search.rows, pieces.rows, letters.rows])
      }
      const before = await dump()
      const [township1] = await storage.rebuildProjections()
      assert.deepEqual(township1, {
        tenant: 'zhanxi',
        cases: 5,
        documents: 5,
        publications: 2,
        complaints: 1,
        dossiers: 0,
        brokenChains: [],
        brokenPublications: [],
        brokenComplaints: [],
        brokenDossiers: [],
      })
      assert.equal(await dump(), before)
      await sql`delete from request_case`.execute(storage.db)
      await sql`delete from document_search`.execute(storage.db)
      await sql`delete from publication`.execute(storage.db)
      await sql`delete from complaint`.execute(storage.db)
      await storage.rebuildProjections()
      assert.equal(await dump(), before)
      await sql`update publication_event set content = jsonb_set(content, '{title}', '"改"')
        where publication_id = 'p2' and seq = 2`.execute(storage.db)
      await sql`update complaint_event set content = jsonb_set(content, '{text}', '"改"')`.execute(storage.db)
      const [again] = await storage.rebuildProjections()
      assert.deepEqual([again?.brokenPublications, again?.brokenComplaints], [['p2'], ['l1']])
    })
  })
})

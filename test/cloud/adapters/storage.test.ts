import assert from 'node:assert/strict'
import { contentOf, DRAFTED, eventsOf } from '../../domain/publication/publication-builder'
import { before, describe, it } from 'node:test'
import { brokenAuditLink } from '../../../cloud/adapters/postgres/audit-log'
import type { PostgresStorage } from '../../../cloud/adapters/postgres/open-storage'
import { KeyTaken } from '../../../cloud/ports/records'
import type { Stores } from '../../../cloud/ports/storage'
import { newCase } from '../../support/case-builders'
import { eachDatabase } from '../../support/databases'
import { FIELD_KEYS, fixedClock, township } from '../../support/storage-fixtures'

class GaveWay extends Error {
  readonly code = '40001'
}

eachDatabase((engine) => {
  let storage: PostgresStorage
  before(async () => {
    storage = await engine.open()
    await storage.putTenant(township())
  })
  const write = async <T>(work: (stores: Stores) => Promise<T>): Promise<T> =>
    (await storage.write('zhanxi', work)) as T
  const read = async <T>(work: (stores: Stores) => Promise<T>): Promise<T> =>
    (await storage.read('zhanxi', work)) as T

  describe('what takes long', () => {
    it('is done by one alone, in whatever process, and after one that failed', async () => {
      const storages = [storage, storage, await engine.openAgain(storage), await engine.openAgain(storage)]
      const told: string[] = []
      const work = async (at: number): Promise<number> => {
        told.push(`${at} begins`)
        for (let turn = 0; turn < 20; turn++) await read(({ cases }) => cases.find('nobody'))
        told.push(`${at} ends`)
        if (at === 1) throw new Error('no')
        return at
      }
      const done = await Promise.allSettled(storages.map((each, at) => each.alone('export', () => work(at))))
      assert.deepEqual(
        done.map(({ status }) => status),
        ['fulfilled', 'rejected', 'fulfilled', 'fulfilled'],
      )
      const pairs = told.flatMap((line, at) => (at % 2 === 0 ? [[line, told[at + 1]]] : []))
      for (const [begin, end] of pairs) assert.equal(end, begin?.replace('begins', 'ends'))
    })
  })

  describe('transactions', () => {
    it('answer null for a township that does not exist', async () => {
      assert.equal(await storage.read('nowhere', async () => 1), null)
      assert.equal(await storage.write('nowhere', async () => 1), null)
    })

    it('save all or nothing', async () => {
      const opened = newCase('不成1号')
      await assert.rejects(
        write(async ({ cases }) => {
          await cases.create(opened)
          throw new Error('no')
        }),
      )
      assert.equal(await storage.read('zhanxi', ({ cases }) => cases.find(opened.id)), null)
    })

    it('are tried again when the engine gave way (40001), and not for other errors', async () => {
      let tries = 0
      const done = await write(async ({ cases }) => {
        tries += 1
        await cases.nextNumber(2040)
        if (tries < 3) throw new GaveWay()
        return tries
      })
      assert.equal(done, 3)
      assert.equal(await write(({ cases }) => cases.nextNumber(2040)), 2)
    })

    it('refuse storage used inside a transaction instead of waiting for ever', async () => {
      await assert.rejects(
        write(() => storage.read('zhanxi', async () => 1)),
        /inside storage.write/,
      )
    })

    it('reach a township of the same county, and no other', async () => {
      await storage.putTenant({ ...township('near'), countyId: 'yj' })
      await storage.putTenant({ ...township('home'), countyId: 'yj' })
      await storage.putTenant({ ...township('far'), countyId: 'elsewhere' })
      const reached = await storage.write('home', async ({ townships }) =>
        Promise.all(['near', 'far', 'zhanxi', 'nowhere'].map((other) => townships.beside(other))),
      )
      assert.deepEqual(
        reached?.map((stores) => stores?.settings.id ?? null),
        ['near', null, null, null],
      )
      assert.equal(await read(({ townships }) => townships.beside('near')), null)
    })

    it('have a neighbour’s settings read anew where they changed them', async () => {
      await storage.putTenant({ ...township('seat'), countyId: 'yj' })
      await storage.putTenant({ ...township('beside'), countyId: 'yj' })
      const messageDays = () =>
        storage.read('beside', async ({ settings }) => settings.houseTerms?.messageDays ?? null)
      const usual = await messageDays()
      await storage.write('seat', async ({ townships }) => {
        const stores = await townships.beside('beside')
        assert.ok(stores)
        const { terms, version } = await stores.houseTerms.current()
        const kept = { version: version + 1, changed: [], because: '', by: '', at: '2026-03-02T01:00:00Z' }
        await stores.houseTerms.save({ ...terms, messageDays: 2 }, kept)
      })
      assert.notEqual(usual, 2)
      assert.equal(await messageDays(), 2)
    })

    it('keep their error codes', async () => {
      const person = { id: 'twice', displayName: '', roles: ['resident'], isGuest: true } as const
      await write(({ people }) => people.create(person))
      await assert.rejects(
        write(({ people }) => people.create(person)),
        { code: '23505' },
      )
    })
  })

  describe('exactly once', () => {
    it('lets one of several sends of one key through, also when all come at once; the others find its answer', async () => {
      const submit = () =>
        write(async ({ idempotency, cases }) => {
          await idempotency.claim('resident-1', 'draft-1', 'same')
          const opened = newCase(`并发${await cases.nextNumber(2050)}号`, { applicantId: 'twice-sender' })
          await cases.create(opened)
          await idempotency.remember('resident-1', 'draft-1', { caseId: opened.id })
        })
      const sent = await Promise.allSettled(Array.from({ length: 8 }, submit))
      const failed = sent.filter((each) => each.status === 'rejected')
      assert.equal(failed.length, 7)
      assert.ok(failed.every(({ reason }) => reason instanceof KeyTaken))
      const [cases, first] = await read(async (stores) => [
        await stores.cases.listOfApplicant('twice-sender'),
        await stores.idempotency.firstAnswer('resident-1', 'draft-1'),
      ])
      assert.deepEqual(
        cases.map(({ id }) => id),
        [(first?.answer as { caseId: string }).caseId],
      )
      assert.equal(first?.contentHash, 'same')
    })

    it('ends a transaction that only claims a taken key at its commit', async () => {
      const claim = () => write(({ idempotency }) => idempotency.claim('resident-1', 'draft-3', 'x'))
      await claim()
      await assert.rejects(claim(), KeyTaken)
    })

    it('lets the next send go first when the first one failed', async () => {
      await assert.rejects(
        write(async ({ idempotency }) => {
          await idempotency.claim('resident-1', 'draft-2', 'x')
          throw new Error('no')
        }),
      )
      await write(({ idempotency }) => idempotency.claim('resident-1', 'draft-2', 'x'))
    })
  })

  describe('personal fields', () => {
    it('are ciphertext in the table, clear to the store, found by exact value', async () => {
      await write(({ personalFields }) =>
        personalFields.save('case-x', { name: '岩温', idNumber: '533123199001011239', phone: '' }),
      )
      const rows = await storage.db
        .selectFrom('personal_field')
        .selectAll()
        .where('tenant', '=', 'zhanxi')
        .execute()
      assert.equal(rows.length, 2)
      assert.ok(rows.every((row) => row.ciphertext.startsWith('v1.test-1.')))
      assert.ok(!JSON.stringify(rows).includes('岩温'))
      const [fields, found, none] = await write(async ({ personalFields }) => [
        await personalFields.read('case-x'),
        await personalFields.findCases('name', ' 岩 温'),
        await personalFields.findCases('idNumber', '岩温'),
      ])
      assert.deepEqual(fields, { idNumber: '533123199001011239', name: '岩温' })
      assert.deepEqual([found, none], [['case-x'], []])
    })

    it('stay readable after the key was changed', async () => {
      const second = new Uint8Array(32).fill(3)
      const keys = { ...FIELD_KEYS, currentId: 'test-2', keys: { ...FIELD_KEYS.keys, 'test-2': second } }
      await write(({ personalFields }) => personalFields.save('case-y', { name: '玉香' }))
      if (engine.name === 'pglite') return
      const later = await engine.openAgain(storage, { keys })
      const read = await later.write('zhanxi', async ({ personalFields }) => {
        await personalFields.save('case-z', { name: '玉香' })
        return [await personalFields.read('case-y'), await personalFields.findCases('name', '玉香')]
      })
      assert.deepEqual(read, [{ name: '玉香' }, ['case-y', 'case-z']])
    })
  })

  describe('audit', () => {
    it('is one chain, whoever writes at once, and tells an applicant who read', async () => {
      const opened = newCase('审计1号', { applicantId: 'watched' })
      await write(({ cases }) => cases.create(opened))
      const entry = (act: string, actorId: string) => ({
        at: '2026-03-02T01:00:00Z',
        actorId,
        actorRole: 'clerk',
        act,
        caseId: opened.id,
        detail: { field: 'phone' },
      })
      await Promise.all(
        ['reveal_personal_field', 'draft_reply', 'read_staff_case'].map((act) =>
          write(({ audit }) => audit.write(entry(act, 'clerk-9'))),
        ),
      )
      await write(({ audit }) => audit.write(entry('read_my_case', 'watched')))
      const seen = await write(({ audit }) => audit.accessTo('watched'))
      assert.deepEqual(seen.map(({ act }) => act).sort(), ['read_staff_case', 'reveal_personal_field'])
      assert.ok(seen.every(({ number, matter }) => number === '审计1号' && matter === 'request'))
      const context = { db: storage.db, tenant: 'zhanxi', clock: fixedClock(), cipher: null }
      assert.equal(await brokenAuditLink(context), null)
    })

    it('is anchored once a day', async () => {
      const anchor = (on: string) => write(({ audit }) => audit.anchor(on))
      const first = await anchor('2026-03-02')
      await write(({ cases }) => cases.create(newCase('锚定1号')))
      assert.equal(await anchor('2026-03-02'), first)
      const [drafted] = eventsOf(DRAFTED)
      await write(({ publications }) => publications.create('p1', { event: drafted!, content: contentOf() }))
      assert.notEqual(await anchor('2026-03-03'), first)
      const days = await storage.db.selectFrom('audit_anchor').select('heads').orderBy('on_day').execute()
      assert.deepEqual(
        days.map(({ heads }) => 'publication:p1' in (heads as object)),
        [false, true],
      )
    })
  })

  describe('outbox', () => {
    it('sends each key once, claims what is due, puts off what failed', async () => {
      const message = { topic: 'reminder', dedupeKey: 'd-1', payload: { text: '三天后到期' } }
      const queue = () => write(({ outbox }) => outbox.queueNew(message))
      assert.deepEqual([await queue(), await queue()], [true, false])
      const claim = (now: string) => write(({ outbox }) => outbox.claim(now, 10))
      const [claimed] = await claim('2026-03-02T02:00:00.000Z')
      assert.deepEqual([claimed?.dedupeKey, claimed?.attempts, claimed?.payload], ['d-1', 1, message.payload])
      assert.deepEqual(await claim('2026-03-02T02:00:30.000Z'), [])
      await write(({ outbox }) => outbox.failed(claimed!.id, '2026-03-02T03:00:00.000Z', 'no answer'))
      assert.deepEqual(await claim('2026-03-02T02:59:00.000Z'), [])
      const [again] = await claim('2026-03-02T03:00:00.000Z')
      assert.equal(again?.attempts, 2)
      await write(({ outbox }) => outbox.delivered(again!.id, '2026-03-02T03:00:01.000Z'))
      assert.deepEqual(await claim('2026-03-03T03:00:00.000Z'), [])
    })
  })

  describe('people', () => {
    it('sign in by account or openid and stay until the session ends', async () => {
      const person = { id: 'p-1', displayName: '文书', roles: ['clerk', 'handler'], isGuest: false } as const
      const seen = await write(async ({ people }) => {
        await people.create(person)
        await people.setPassword('p-1', { account: 'clerk', hash: 'hash-1' })
        await people.setPassword('p-1', { account: 'clerk', hash: 'hash-2' })
        await people.linkOpenid('p-1', 'openid-1')
        await people.openSession({
          personId: 'p-1',
          tokenHash: 'token-hash',
          expiresAt: '2026-03-03T00:00:00.000Z',
        })
        return [
          await people.findByAccount('clerk'),
          await people.findByOpenid('openid-1'),
          await people.findSession('token-hash', '2026-03-02T23:59:59.999Z'),
          await people.findSession('token-hash', '2026-03-03T00:00:00.000Z'),
        ]
      })
      assert.deepEqual(seen, [
        { person, account: 'clerk', passwordHash: 'hash-2', oneTimeUntil: null },
        person,
        {
          person,
          expiresAt: '2026-03-03T00:00:00.000Z',
          mustChangePassword: false,
          secondFactor: 'done',
          device: 'unknown',
          usedAt: '2026-03-02T01:00:00.000Z',
          confirmedAt: '2026-03-02T01:00:00.000Z',
        },
        null,
      ])
      await write(({ people }) => people.closeSession('token-hash'))
      const gone = await write(({ people }) => people.findSession('token-hash', '2026-03-02T00:00:00.000Z'))
      assert.equal(gone, null)
    })
  })
})

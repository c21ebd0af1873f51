import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { tick } from '../../../../src/contract/reminders'
import { submitInformationRequest } from '../../../../src/contract/submit-information-request'
import { readTownshipClosing } from '../../../../src/contract/township-closing'
import {
  downloadTownshipExport,
  makeTownshipExport,
  readTownshipExport,
} from '../../../../src/contract/township-export'
import { photoWith } from '../../../support/attachment-files'
import { newCase } from '../../../support/case-builders'
import { sendLetter } from '../../../support/complaint-forms'
import { countyTokenIn } from '../../../support/county-people'
import { eachDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, callFile, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { PERSONAL_TEXTS, requestForm } from '../../../support/request-forms'
import { JOB_SECRET, startServer, type TestServer } from '../../../support/server'
import { township } from '../../../support/storage-fixtures'
import { newTownship } from '../../../support/township-forms'
import { filesIn } from '../../../support/unpacked-archive'
import { sha256, upload } from '../../../support/uploads'

/** How the reading of a whole township shows among its statements. */
const READING = 'declare "leaving_request_case"'

const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8')

eachDatabase((database) => {
  describe('a township exported as a whole at the desk of the county', () => {
    let server: TestServer
    let county = ''
    const readings: string[] = []
    before(async () => {
      const recorder = (sql: string) => void (sql.startsWith(READING) && readings.push(sql))
      const options = { database, recorder, today: '2026-03-02', documents: false, hasNoLimits: true }
      server = await startServer(options)
      county = await tokenOf(server, 'county')
      const resident = await guestToken(server)
      await call(server, submitInformationRequest, [requestForm(), { token: resident, key: newKey() }])
      const { body } = await upload({ server, token: resident }, { name: '路灯.jpg', bytes: photoWith() })
      await sendLetter(server, resident, { attachments: [body.attachment!.id] })
      await server.storage.putTenant(township('stranger'))
      await server.storage.write('stranger', ({ cases }) => cases.create(newCase('邻镇1号')))
    })
    after(() => server.stop())

    const look = async (id: string, token = county) => call(server, readTownshipExport, [{ id }, { token }])
    const make = (id: string, { token = county, key = newKey() } = {}) =>
      call(server, makeTownshipExport, [
        { id, because: '撤镇移交' },
        { token, key },
      ])
    const fetched = (id: string, packageId: string, token = county) =>
      callFile(server, downloadTownshipExport, [{ id, packageId }, { token }])
    const exportedOf = async (id: string) =>
      (await call(server, readTownshipClosing, [{ id }, { token: county }])).body.exported

    it('is shown beforehand by kind, with its files and whether it was exported', async () => {
      const { kinds, files, command, last, made } = (await look(server.tenant)).body
      const names = kinds.map(({ name }) => name)
      for (const name of ['依申请公开', '来信', '申请人、写信人的姓名和联系方式', '操作记录'])
        assert.ok(names.includes(name), name)
      assert.equal(files.count, 1)
      assert.ok(files.bytes > 0)
      assert.deepEqual([command, last, made], [null, null, []])
    })

    it('comes out whole, with everything that every table holds, and nothing of others', async () => {
      const { body, status, error } = await make(server.tenant)
      assert.equal(status, 200, error?.message)
      const [first] = body.made
      assert.ok(first !== undefined)
      const file = await fetched(server.tenant, first.id)
      assert.deepEqual([file.status, sha256(file.bytes)], [200, first.sha256])
      const inside = filesIn(file.bytes)
      const manifest = JSON.parse(textOf(inside['manifest.json'])) as {
        files: { path: string; sha256: string }[]
      }
      assert.equal(manifest.files.length, first.files)
      for (const { path, sha256: hash } of manifest.files) assert.equal(sha256(inside[path]!), hash, path)
      assert.ok(Object.keys(inside).some((name) => /^附件\/.+-路灯\.jpg$/.test(name)))
      const personal = textOf(inside['个人信息.jsonl'])
      for (const text of PERSONAL_TEXTS) assert.ok(personal.includes(text), text)
      const all = Object.values(inside).map(textOf).join('\n')
      assert.ok(!all.includes('邻镇1号'))
      assert.ok(!all.includes('secret_hash'))
    })

    it('holds the rows as they stand: each reads back as the database has it', async () => {
      const [first] = (await look(server.tenant)).body.made
      const inside = filesIn((await fetched(server.tenant, first?.id ?? '')).bytes)
      const linesOf = (table: string) =>
        textOf(inside[`数据/${table}.jsonl`])
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as { id: string; tenant: string })
      for (const table of ['request_case', 'complaint', 'attachment', 'person'] as const) {
        const rows = await server.storage.db
          .selectFrom(table)
          .select('id')
          .where('tenant', '=', server.tenant)
          .execute()
        const lines = linesOf(table)
        assert.deepEqual(lines.map(({ id }) => id).sort(), rows.map(({ id }) => id).sort(), table)
        assert.ok(lines.every(({ tenant }) => tenant === server.tenant))
      }
    })

    it('is made once per key, also when it is asked for twice at the same time', async () => {
      const { id } = (await newTownship({ server, token: county })).body
      readings.length = 0
      const key = newKey()
      const [one, two] = await Promise.all([make(id, { key }), make(id, { key })])
      assert.deepEqual([one.status, two.status], [200, 200])
      const again = await make(id, { key })
      assert.deepEqual(
        [one, two, again].map(({ body }) => body.made.length),
        [1, 1, 1],
      )
      assert.equal(readings.length, 1)
      const entries = await server.storage.db
        .selectFrom('audit')
        .select(['tenant', 'actor_role', 'detail'])
        .where('act', '=', 'export_township')
        .execute()
      const written = entries.filter(
        ({ tenant, detail }) => tenant === id || (detail as { township?: string }).township === id,
      )
      assert.deepEqual(
        written.map(({ tenant, actor_role: role }) => [tenant, role]).sort(),
        [
          [id, 'county'],
          [server.tenant, 'county'],
        ].sort(),
      )
    })

    it('is prepared once, also where two processes are asked at the same time', async () => {
      const { id } = (await newTownship({ server, token: county })).body
      const recorder = (sql: string) => void (sql.startsWith(READING) && readings.push(sql))
      const again = { ...database, open: () => database.openAgain(server.storage, { recorder }) }
      const other = await startServer({ database: again, today: '2026-03-02', documents: false })
      readings.length = 0
      const key = newKey()
      const asked = [
        { id, because: '撤镇移交' },
        { token: county, key },
      ] as const
      const answers = await Promise.all([server, other].map((at) => call(at, makeTownshipExport, asked)))
      await other.stop()
      assert.deepEqual(
        answers.map(({ status, body }) => [status, body.made.length]),
        [
          [200, 1],
          [200, 1],
        ],
      )
      assert.equal(readings.length, 1)
    })

    it('is not made where the county’s own record cannot be written', async () => {
      const { id } = (await newTownship({ server, token: county })).body
      await sql`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'full'; end $$`.execute(
        server.storage.db,
      )
      const when = sql.raw(`new.tenant = '${server.tenant}' and new.act = 'export_township'`)
      await sql`create trigger refused before insert on audit for each row when (${when}) execute function refuse()`.execute(
        server.storage.db,
      )
      assert.equal((await make(id)).status, 500)
      await sql`drop trigger refused on audit`.execute(server.storage.db)
      assert.deepEqual((await look(id)).body.made, [])
      assert.equal(await exportedOf(id), null)
    })

    it('tells before closing whether anything changed since it was exported', async () => {
      const { id } = (await newTownship({ server, token: county })).body
      assert.equal(await exportedOf(id), null)
      await make(id)
      assert.equal((await exportedOf(id))?.changesSince, 0)
      const inside = { origin: server.origin, tenant: id }
      const { body } = await call(inside, submitInformationRequest, [
        requestForm(),
        { token: await guestToken({ ...server, tenant: id }), key: newKey() },
      ])
      assert.ok(body)
      assert.ok(((await exportedOf(id))?.changesSince ?? 0) > 0)
      await make(id)
      assert.equal((await exportedOf(id))?.changesSince, 0)
    })

    it('is for the county alone, of its own townships, after the password once more, and fetched by its maker', async () => {
      for (const who of ['head', 'mayor', 'clerk', 'village'] as const) {
        const token = await tokenOf(server, who)
        await expectRefusal(server, ['forbidden', null], () => look(server.tenant, token))
        await expectRefusal(server, ['forbidden', null], () => make(server.tenant, { token }))
        assert.equal((await fetched(server.tenant, 'any', token)).status, 403)
      }
      for (const id of ['stranger', 'nowhere'])
        await expectRefusal(server, ['not_found', null], () => make(id))
      const [first] = (await look(server.tenant)).body.made
      const other = await countyTokenIn(server, { account: 'yangxian' })
      const theirs = (await look(server.tenant, other)).body.made[0]
      assert.deepEqual([theirs?.isKept, theirs?.mayFetch], [true, false])
      assert.equal((await fetched(server.tenant, first?.id ?? '', other)).status, 403)
      server.setToday('2026-03-03')
      assert.equal((await make(server.tenant)).error?.code, 'to_confirm_again')
      server.setToday('2026-03-02')
    })

    it('is kept for seven days, the newest alone; the list keeps all', async () => {
      await make(server.tenant)
      const { made } = (await look(server.tenant)).body
      assert.deepEqual(made.map(({ isKept }) => isKept).sort(), [false, true])
      server.setToday('2026-03-10')
      county = await tokenOf(server, 'county')
      assert.ok((await look(server.tenant)).body.made.every(({ isKept }) => !isKept))
      for (const { id } of made) assert.equal((await fetched(server.tenant, id)).status, 404)
      await call(server, tick, [{}, { token: JOB_SECRET }])
      const kept = await server.storage.db
        .selectFrom('hand_over_chunk')
        .select('package_id')
        .where('tenant', '=', server.tenant)
        .execute()
      assert.deepEqual(kept, [])
    })
  })
})

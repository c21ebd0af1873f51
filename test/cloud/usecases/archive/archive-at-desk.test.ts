import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { unzipSync } from 'fflate'
import {
  downloadPackage,
  makePackage,
  readArchive,
  readArchiveYear,
  saveRetention,
} from '../../../../src/contract/archive'
import type { FileKind, RetentionPeriod } from '../../../../src/domain/retention/retention'
import { events } from '../../../domain/information-request/case-builder'
import { newCase, received } from '../../../support/case-builders'
import { sendLetter } from '../../../support/complaint-forms'
import { onOneDatabase } from '../../../support/databases'
import { expectRefusal } from '../../../support/expect-refusal'
import { call, callFile, newKey } from '../../../support/http-client'
import { guestToken, tokenOf } from '../../../support/people-in-tests'
import { startServer, type TestServer } from '../../../support/server'
import { sha256 } from '../../../support/uploads'

onOneDatabase((database) => {
  describe('the archive at the desk (归档)', () => {
    let server: TestServer
    const tokens = { clerk: '', head: '', handler: '' }
    before(async () => {
      server = await startServer({ database, today: '2026-03-20', documents: false })
      await server.storage.write(server.tenant, async ({ cases }) => {
        await cases.create(newCase('盏公申〔2025〕1号', { id: 'closed', on: '2025-03-03' }))
        const [, ...later] = events(
          ['submitted', '2025-03-03'],
          ['received', '2025-03-04'],
          ['replied', '2025-03-18'],
        )
        await cases.append(
          'closed',
          1,
          later.map((event) => ({ event })),
        )
        await cases.create(newCase('盏公申〔2025〕2号', { id: 'open', on: '2025-12-29' }))
        await cases.append('open', 1, [{ event: received(2, '2025-12-30') }])
      })
      await sendLetter(server, await guestToken(server), {})
      for (const who of ['clerk', 'head', 'handler'] as const) tokens[who] = await tokenOf(server, who)
    })
    after(() => server.stop())

    type Who = keyof typeof tokens
    const desk = async (who: Who = 'head') =>
      (await call(server, readArchive, [{}, { token: tokens[who] }])).body
    const year = async (id: string, who: Who = 'clerk') =>
      (await call(server, readArchiveYear, [{ id }, { token: tokens[who] }])).body
    const set = async (
      kind: FileKind,
      period: RetentionPeriod,
      { who = 'head' as Who, version = -1 } = {},
    ) => {
      const now = version === -1 ? (await desk()).version : version
      const form = { version: now, kind, period, because: '县档案馆核定' }
      return call(server, saveRetention, [form, { token: tokens[who], key: newKey() }])
    }
    const make = (id: string, { who = 'head' as Who, key = newKey() } = {}) =>
      call(server, makePackage, [{ id }, { token: tokens[who], key }])
    const fetched = (id: string, who: Who = 'head') =>
      callFile(server, downloadPackage, [{ id }, { token: tokens[who] }])

    it('shows what of a year is closed, by class, and what stays and where it stands', async () => {
      const { classes, total, staying } = await year('2025')
      assert.deepEqual(classes, [{ name: '依申请公开', count: 1, periodTexts: ['定期30年'] }])
      assert.equal(total, 1)
      assert.deepEqual(
        staying.map(({ number }) => number),
        ['盏公申〔2025〕2号'],
      )
      assert.ok(staying.every(({ because }) => /\p{Script=Han}/u.test(because)))
      assert.equal((await call(server, readArchive, [{}, { token: tokens.handler }])).status, 403)
    })

    it('is packed for a year that is over by the head, once per key, with its hash; the clerk sees it and fetches nothing', async () => {
      await expectRefusal(server, ['forbidden', null], () => make('2025', { who: 'clerk' }))
      await expectRefusal(server, ['act_not_allowed', null], () => make('2026'))
      const key = newKey()
      const made = await make('2025', { key })
      assert.equal(made.status, 200, made.error?.message)
      assert.deepEqual((await make('2025', { key })).body, made.body)
      const [first, ...more] = made.body.packages
      assert.ok(first !== undefined && more.length === 0)
      assert.deepEqual([first.year, first.files, first.staying, first.isKept], [2025, 1, 1, true])
      const file = await fetched(first.id)
      assert.deepEqual([file.status, sha256(file.bytes)], [200, first.sha256])
      const names = Object.keys(unzipSync(file.bytes))
      for (const name of ['移交清单.html', '移交清单.csv', 'manifest.json', 'SHA256SUMS', '说明.txt'])
        assert.ok(names.includes(name), name)
      assert.equal((await fetched(first.id, 'clerk')).status, 403)
      assert.equal((await desk('clerk')).packages.length, 1)
    })

    it('keeps the bytes of a year’s newest package alone, and every package in the list', async () => {
      const { packages } = (await make('2025')).body
      assert.deepEqual(packages.map(({ isKept }) => isKept).sort(), [false, true])
      const gone = packages.find(({ isKept }) => !isKept)
      assert.equal((await fetched(gone?.id ?? '')).status, 404)
    })

    it('asks for the password once more when signing in was long ago', async () => {
      server.setToday('2026-03-21')
      assert.equal((await make('2024')).error?.code, 'to_confirm_again')
      server.setToday('2026-03-20')
    })

    it('notes in the audit who made and who fetched a package', async () => {
      const entries = await server.storage.db
        .selectFrom('audit')
        .select(['act', 'actor_role'])
        .where('act', 'in', ['hand_over_year', 'read_hand_over'])
        .execute()
      assert.deepEqual(
        new Set(entries.map(({ act, actor_role: role }) => `${act} ${role}`)),
        new Set(['hand_over_year office_head', 'read_hand_over office_head']),
      )
    })

    it('keeps each class as long as the head sets it: longer for what is closed already, shorter from today on', async () => {
      const saved = await set('request', 'permanent')
      assert.equal(saved.status, 200, saved.error?.message)
      assert.deepEqual((await year('2025')).classes[0]?.periodTexts, ['永久'])
      await set('request', 'years_10')
      assert.deepEqual((await year('2025')).classes[0]?.periodTexts, ['永久'])
      const { retention, changes } = await desk('clerk')
      assert.equal(retention.find(({ kind }) => kind === 'request')?.periodText, '定期10年')
      assert.deepEqual(
        changes.map(({ changed, because, by }) => [changed, because, by !== '']),
        [
          ['依申请公开：定期10年', '县档案馆核定', true],
          ['依申请公开：永久', '县档案馆核定', true],
        ],
      )
    })

    it('refuses less than the rule of a class, a change on an old page, and whoever is not the head', async () => {
      await expectRefusal(server, ['invalid_field', 'period'], () => set('remedy', 'years_10'))
      await expectRefusal(server, ['retention_changed', null], () =>
        set('letter', 'years_30', { version: 0 }),
      )
      await expectRefusal(server, ['forbidden', null], () => set('letter', 'years_30', { who: 'clerk' }))
    })
  })
})

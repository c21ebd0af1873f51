import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { unzipSync } from 'fflate'
import { writeYearHandOver } from '../../../cloud/usecases/archive/year-hand-over'
import { townshipArchives } from '../../../cloud/composition'
import { day } from '../../../src/domain/calendar/civil-date'
import { events } from '../../domain/information-request/case-builder'
import { photoWith } from '../../support/attachment-files'
import { newCase, received, someDocument, someVersion } from '../../support/case-builders'
import { sendLetter } from '../../support/complaint-forms'
import { onOneDatabase } from '../../support/databases'
import { guestToken, tokenOf } from '../../support/people-in-tests'
import { correctedAct, newRemedy, onRemedy } from '../../support/remedy-forms'
import { startServer, type TestServer } from '../../support/server'
import { upload } from '../../support/uploads'

onOneDatabase((database) => {
  describe('what a year closed, handed over (归档移交)', () => {
    let server: TestServer
    let folder = ''
    before(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'handing-over-'))
      server = await startServer({ database, today: '2026-03-20', documents: false })
      await server.storage.write(server.tenant, async ({ cases, documents }) => {
        for (const [id, on, ...steps] of [
          ['closed', '2026-03-02', ['received', '2026-03-03'], ['replied', '2026-03-16']],
          ['of-last-year', '2025-03-03', ['received', '2025-03-04'], ['replied', '2025-03-18']],
        ] as const) {
          await cases.create(newCase(`盏公申〔${on.slice(0, 4)}〕1号`, { id, on }))
          const [, ...later] = events(['submitted', on], ...steps)
          await cases.append(
            id,
            1,
            later.map((event) => ({ event })),
          )
        }
        await cases.create(newCase('盏公申〔2026〕2号', { id: 'open', on: '2026-03-09' }))
        await cases.append('open', 1, [{ event: received(2, '2026-03-10') }])
        await documents.put(someDocument({ title: '春耕补贴公告', publishedOn: day('2026-03-05') }), [
          someVersion('每月 500 元'),
        ])
        await documents.put(someDocument({ title: '去年的公告' }), [someVersion('去年')])
      })
      const guest = await guestToken(server)
      const { body } = await upload({ server, token: guest }, { name: '界址照片.jpg', bytes: photoWith() })
      await server.storage.write(server.tenant, ({ attachments }) =>
        attachments.attach(body.attachment?.id ?? '', 'closed', 'supporting'),
      )
      await sendLetter(server, guest, {})
      const clerk = { server, token: await tokenOf(server, 'clerk') }
      const { id } = (await newRemedy(clerk)).body
      await onRemedy(
        clerk,
        { id, seq: 1 },
        correctedAct({ dueOn: null, what: '', noDutyBecause: '只确认违法' }),
      )
    })
    after(async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    const handOver = async (tenant: string, year: number) => {
      const file = path.join(folder, `${tenant}-${year}.zip`)
      const { writeArchive } = await townshipArchives()
      const writer = writeArchive(file)
      const facts = await writeYearHandOver(server.composition.world, writer, { tenant, year })
      if (facts === null) writer.giveUp()
      else writer.finish()
      const files = existsSync(file) ? unzipSync(readFileSync(file)) : {}
      return { facts, files, textOf: (name: string) => Buffer.from(files[name] ?? []).toString('utf8') }
    }

    it('lists what was closed with how long it is kept, and what stays open with where it stands', async () => {
      const { facts, textOf } = await handOver(server.tenant, 2026)
      assert.deepEqual(
        facts?.listed.map(({ kind, title, closedOn, folder: at }) => [
          kind,
          title,
          closedOn,
          at.split('/')[0],
        ]),
        [
          ['request', '2025年低保名单', '2026-03-16', '依申请公开'],
          ['remedy', '不服不予公开征地补偿表的答复', '2026-03-20', '复议诉讼举报'],
          ['document', '春耕补贴公告', '2026-03-05', '主动公开'],
        ],
      )
      assert.deepEqual(facts?.staying.map(({ kind }) => kind).sort(), ['letter', 'request'])
      const csv = textOf('移交清单.csv').split('\r\n')
      assert.match(csv[1] ?? '', /依申请公开,盏公申〔2026〕1号,2025年低保名单,2026年3月16日,定期30年,2056年/)
      assert.match(textOf('移交清单.html'), /没有移交的（2）/)
    })

    it('is readable without the product, each file with its hash, and each request proves itself with its attachments', async () => {
      const { files, textOf } = await handOver(server.tenant, 2026)
      for (const line of textOf('SHA256SUMS').trim().split('\n')) {
        const [hash = '', name = ''] = line.split('  ')
        assert.equal(createHash('sha256').update(files[name]!).digest('hex'), hash, name)
      }
      const guide = textOf('依申请公开/盏公申〔2026〕1号/说明.txt')
      assert.match(guide, /盏公申〔2026〕1号/)
      assert.match(guide, /附件原件在“附件”文件夹/)
      assert.match(textOf('复议诉讼举报/不服不予公开征地补偿表的答复/经过.json'), /"result": "corrected"/)
      const at = path.join(folder, 'unpacked')
      for (const [name, bytes] of Object.entries(files)) {
        if (!name.startsWith('依申请公开/')) continue
        mkdirSync(path.dirname(path.join(at, name)), { recursive: true })
        writeFileSync(path.join(at, name), bytes)
      }
      const cwd = path.join(at, '依申请公开/盏公申〔2026〕1号')
      assert.doesNotThrow(() => execFileSync(process.execPath, ['verify.mjs'], { cwd }))
    })

    it('takes each year its own, notes it in the audit, and knows no township that is not there', async () => {
      const { facts } = await handOver(server.tenant, 2025)
      assert.deepEqual(
        facts?.listed.filter(({ kind }) => kind === 'request').map(({ number }) => number),
        ['盏公申〔2025〕1号'],
      )
      assert.deepEqual(facts?.staying, [])
      assert.equal((await handOver('nowhere', 2026)).facts, null)
    })
  })
})

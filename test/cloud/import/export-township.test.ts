import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { unzipSync } from 'fflate'
import { townshipArchives } from '../../../cloud/composition'
import { writeTownshipArchive } from '../../../cloud/usecases/archive/township-archive'
import type { Manifest } from '../../../cloud/usecases/archive/township-manifest'
import { submitInformationRequest } from '../../../src/contract/submit-information-request'
import { photoWith } from '../../support/attachment-files'
import { newCase, someDocument, someVersion } from '../../support/case-builders'
import { sendLetter } from '../../support/complaint-forms'
import { eachDatabase } from '../../support/databases'
import { call, newKey } from '../../support/http-client'
import { guestToken } from '../../support/people-in-tests'
import { PERSONAL_TEXTS, requestForm } from '../../support/request-forms'
import { startServer, type TestServer } from '../../support/server'
import { TENANT_TABLES } from '../../support/tenant-predicates'
import { township } from '../../support/storage-fixtures'
import { upload } from '../../support/uploads'

eachDatabase((database) => {
  describe('a township that leaves', () => {
    let server: TestServer
    let folder = ''
    before(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'leaving-'))
      server = await startServer({ database, today: '2026-03-02', documents: false })
      const { storage, tenant } = server
      const resident = await guestToken(server)
      await call(server, submitInformationRequest, [requestForm(), { token: resident, key: newKey() }])
      const { body } = await upload({ server, token: resident }, { name: '路灯.jpg', bytes: photoWith() })
      await sendLetter(server, resident, { attachments: [body.attachment!.id] })
      await storage.write(tenant, ({ documents }) =>
        documents.put(someDocument(), [someVersion('每月 500 元')]),
      )
      await storage.putTenant(township('neighbour'))
      await storage.write('neighbour', ({ cases }) => cases.create(newCase('邻镇1号')))
    })
    after(async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    const leave = async (tenant: string, withPersonalFields = false) => {
      const file = path.join(folder, `${tenant}-${String(withPersonalFields)}.zip`)
      const { writeArchive } = await townshipArchives()
      const writer = writeArchive(file)
      const leaving = { tenant, withPersonalFields }
      const manifest = await writeTownshipArchive(server.composition.world, writer, leaving)
      if (manifest === null) writer.giveUp()
      else writer.finish()
      const files = existsSync(file) ? unzipSync(readFileSync(file)) : {}
      return { manifest, files, textOf: (name: string) => Buffer.from(files[name] ?? []).toString('utf8') }
    }

    it('takes everything along, each file with its hash, readable without the product', async () => {
      const { manifest, files, textOf } = await leave(server.tenant)
      assert.deepEqual(JSON.parse(textOf('manifest.json')), manifest)
      for (const { path: name, sha256, bytes } of (manifest as Manifest).files) {
        assert.equal(files[name]?.length, bytes, name)
        assert.equal(createHash('sha256').update(files[name]).digest('hex'), sha256, name)
      }
      const names = Object.keys(files)
      const page = names.find((name) => name.startsWith('公开信息/'))
      assert.match(textOf(page ?? ''), /每月 500 元/)
      assert.ok(names.some((name) => /^附件\/.+-路灯\.jpg$/.test(name)))
      assert.match(textOf('数据/case_event.jsonl'), /"type":"submitted"/)
      assert.match(textOf('说明.txt'), /sha256sum -c SHA256SUMS/)
    })

    it('leaves no table out without saying why', async () => {
      const { manifest, files } = await leave(server.tenant)
      const said = new Set(manifest?.leftOut.map(({ table }) => table))
      const missing = TENANT_TABLES.filter(
        (table) => files[`数据/${table}.jsonl`] === undefined && !said.has(table),
      )
      assert.deepEqual(missing, [])
    })

    it('takes nothing of a neighbour, no way to sign in, and personal fields in clear only where that is asked', async () => {
      const { files } = await leave(server.tenant)
      const all = Object.values(files)
        .map((bytes) => Buffer.from(bytes).toString('utf8'))
        .join('\n')
      assert.ok(!all.includes('邻镇1号'))
      assert.ok(!all.includes('secret_hash'))
      for (const text of PERSONAL_TEXTS) assert.ok(!all.includes(text), text)
      const open = await leave(server.tenant, true)
      assert.match(open.textOf('个人信息.jsonl'), /王小明/)
      assert.match(open.textOf('说明.txt'), /没有加密/)
    })

    it('is nobody that does not exist, and no half archive stays behind', async () => {
      const { manifest, files } = await leave('nowhere')
      assert.equal(manifest, null)
      assert.deepEqual(files, {})
      assert.equal(existsSync(path.join(folder, 'nowhere-false.zip.part')), false)
    })
  })
})

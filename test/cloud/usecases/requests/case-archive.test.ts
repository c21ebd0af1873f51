import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { strFromU8 } from 'fflate'
import { downloadCaseArchive } from '../../../../src/contract/case-archive'
import { listAccessToMyData } from '../../../../src/contract/sessions'
import { answeredCase, fetchArchive, runTick } from '../../../support/archived-case'
import { onOneDatabase } from '../../../support/databases'
import { call } from '../../../support/http-client'
import { tokenOf } from '../../../support/people-in-tests'
import { PERSONAL_TEXTS } from '../../../support/request-forms'
import { startServer, type TestServer } from '../../../support/server'
import { filesIn, runOwnProgram } from '../../../support/unpacked-archive'

interface Manifest {
  readonly events: number
  readonly head: string
  readonly anchor: { readonly on: string; readonly root: string; readonly seq: number } | null
  readonly files: readonly { readonly path: string; readonly title: string }[]
}

onOneDatabase((database) => {
  describe('the archive of a case', () => {
    let server: TestServer
    let answered: Awaited<ReturnType<typeof answeredCase>>
    before(async () => {
      server = await startServer({ database, today: '2026-03-02', documents: false })
      answered = await answeredCase(server)
    })
    after(() => server.stop())

    const archive = async () => {
      const { response, zip } = await fetchArchive(server, answered.id, answered.clerk)
      assert.equal(response.status, 200)
      const files = filesIn(zip)
      const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Manifest
      return { response, zip, files, manifest }
    }

    it('is saved at the desk as one zip with events, letters, a list and its own program', async () => {
      const { response, files, manifest } = await archive()
      assert.equal(response.headers.get('content-type'), 'application/zip')
      assert.match(
        decodeURIComponent(response.headers.get('content-disposition') ?? ''),
        /办理档案（盏公申〔2026〕1号）\.zip/,
      )
      assert.deepEqual(Object.keys(files), [
        ...manifest.files.map(({ path }) => path),
        'manifest.json',
        'manifest.sha256',
      ])
      assert.deepEqual(
        manifest.files.map(({ path }) => path),
        [
          '说明.txt',
          'events.jsonl',
          'letters/01-registration.txt',
          'letters/01-registration.pdf',
          'letters/02-registration_form.txt',
          'letters/02-registration_form.pdf',
          'letters/03-reply.txt',
          'letters/03-reply.pdf',
          'verify.mjs',
        ],
      )
      assert.equal(manifest.events, 4)
    })

    it('proves itself in an empty folder, with nothing but Node', async () => {
      const { files } = await archive()
      const { code, said } = runOwnProgram(files)
      assert.equal(code, 0, said)
      assert.match(said, /核验通过：盏公申〔2026〕1号，4 项记录/)
      assert.ok(strFromU8(files['verify.mjs']!).trimEnd().split('\n').length <= 40)
    })

    it('holds no personal field of the applicant', async () => {
      const { files } = await archive()
      const texts = Object.entries(files).filter(([path]) => !path.endsWith('.pdf'))
      for (const [path, bytes] of texts)
        for (const personal of PERSONAL_TEXTS)
          assert.ok(!strFromU8(bytes).includes(personal), `${path} holds ${personal}`)
      assert.match(strFromU8(files['letters/03-reply.txt']!), /\*\*明：/)
    })

    it('is an entry of the audit with the hash of its list, which the applicant can see', async () => {
      const { files } = await archive()
      const rows = await server.storage.db
        .selectFrom('audit')
        .select('detail')
        .where('tenant', '=', server.tenant)
        .where('act', '=', 'read_case_archive')
        .orderBy('seq', 'desc')
        .execute()
      const { manifest } = rows[0]?.detail as { manifest: string }
      assert.equal(strFromU8(files['manifest.sha256']!), `${manifest}  manifest.json\n`)
      const { entries } = (await call(server, listAccessToMyData, [{}, { token: answered.resident }])).body
      assert.ok(entries.some(({ what }) => what === '导出本件申请的办理档案（个人信息已遮盖）'))
    })

    it('shows that it was under a day’s anchor, once there is one', async () => {
      assert.equal((await archive()).manifest.anchor, null)
      const { body } = await runTick(server)
      const { manifest, files } = await archive()
      assert.deepEqual([manifest.anchor?.on, manifest.anchor?.seq], [body.anchoredOn, 4])
      assert.match(runOwnProgram(files).said, new RegExp(manifest.anchor?.root ?? '-'))
    })

    it('is nobody’s who is not at the desk', async () => {
      const refused = await call(server, downloadCaseArchive, [
        { id: answered.id },
        { token: answered.resident },
      ])
      assert.equal(refused.error.code, 'forbidden')
      const mayor = await tokenOf(server, 'mayor')
      const missing = await call(server, downloadCaseArchive, [{ id: 'none' }, { token: mayor }])
      assert.equal(missing.error.code, 'not_found')
    })
  })
})

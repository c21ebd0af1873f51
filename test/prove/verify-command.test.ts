import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { answeredCase, fetchArchive } from '../support/archived-case'
import { startServer, type TestServer } from '../support/server'
import { ROOT } from '../support/source-tree'
import { filesIn, inFolder, type Files } from '../support/unpacked-archive'

/** Runs the command on files of a folder, as `npm run -s verify -- FILE…` does. */
const verify = (files: Files, names: readonly string[]) =>
  inFolder(files, (folder) => {
    const run = path.join(ROOT, 'cloud/commands/run.mjs')
    const args = [run, 'verify', ...names.map((name) => path.join(folder, name))]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    return { status, said: `${stdout}${stderr}` }
  })

describe('npm run verify', () => {
  let server: TestServer
  let zip: Uint8Array
  before(async () => {
    server = await startServer({ today: '2026-03-02', documents: false })
    const { id, clerk } = await answeredCase(server)
    zip = (await fetchArchive(server, id, clerk)).zip
  })
  after(() => server.stop())

  it('says that an archive and its list of events are as written, and ends with 0', () => {
    const files = { 'a.zip': zip, 'events.jsonl': filesIn(zip)['events.jsonl']! }
    const { status, said } = verify(files, ['a.zip', 'events.jsonl'])
    assert.equal(status, 0, said)
    assert.match(said, /核验通过：a\.zip 盏公申〔2026〕1号：4 项记录首尾相接，均为原样/)
  })

  it('names the first place that is not, and ends with 1', () => {
    const lines = Buffer.from(filesIn(zip)['events.jsonl']!).toString().split('\n')
    const files = { 'events.jsonl': Buffer.from(lines.filter((_, at) => at !== 1).join('\n')) }
    const { status, said } = verify(files, ['events.jsonl'])
    assert.equal(status, 1)
    assert.match(said, /核验不通过：events\.jsonl 第 2 项的位置上是第 3 项：有记录缺失、多出或者调换/)
  })

  it('ends with 2 where there is nothing to check', () => {
    assert.equal(verify({}, ['none.zip']).status, 2)
    assert.equal(verify({ 'a.txt': Buffer.from('x') }, ['a.txt']).status, 2)
    assert.match(verify({}, []).said, /用法/)
  })
})

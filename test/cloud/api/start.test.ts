import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { describe, it } from 'node:test'
import { temporaryFolder } from '../../support/databases'
import { ROOT } from '../../support/source-tree'

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly problem: string
}

const COMMAND = path.join(ROOT, 'cloud/commands')
/** What npm start gives on to the server; the client build has tests of its own. */
const clean = { ...process.env, LOG_LEVEL: 'silent', DATABASE_URL: '', DEMO: '', PORT: '', HOST: '127.0.0.1' }

const begin = (file: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, [path.join(COMMAND, file), ...args], { env: { ...clean, ...variables } })

const ended = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve) => {
    let [out, problem] = ['', '']
    child.stdout?.on('data', (part) => (out += String(part)))
    child.stderr?.on('data', (part) => (problem += String(part)))
    child.on('close', (code) => resolve({ code, out, problem }))
  })

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

const served = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let out = ''
    child.stdout?.on('data', (part) => {
      out += String(part)
      if (out.includes('Ctrl+C')) resolve(out)
    })
    child.on('close', () => reject(new Error(`the server ended: ${out}`)))
  })

const oneLine = ({ code, problem }: Ended, pattern: RegExp): void => {
  assert.notEqual(code, 0)
  assert.match(problem, pattern)
  assert.match(problem, /\p{Script=Han}/u)
  assert.equal(problem.trim().split('\n').length, 1, problem)
}

describe('starting the server', () => {
  it("helps, and refuses options it doesn't know before it does anything", async () => {
    const help = await ended(begin('start.mjs', ['--help']))
    assert.equal(help.code, 0)
    for (const option of ['--port', '--data', '--fresh', '--today']) assert.ok(help.out.includes(option))
    oneLine(await ended(begin('start.mjs', ['--prot', '3000'])), /bad option/)
    oneLine(await ended(begin('start.mjs', ['--port', '99999'])), /端口/)
    oneLine(await ended(begin('start.mjs', ['--today', 'tomorrow'])), /日期/)
    oneLine(await ended(begin('run.mjs', ['serve', '--today', '2026-02-30'])), /没有这一天/)
    oneLine(await ended(begin('run.mjs', ['no-such'])), /no such command/)
  })

  it('names a port that is in use', async () => {
    const busy = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => busy.once('listening', resolve))
    const { port } = busy.address() as AddressInfo
    oneLine(await ended(begin('start.mjs', ['--port', String(port)])), new RegExp(`${port}.*in use`))
    busy.close()
  })

  it("names a data folder that can't be written, and missing settings one by one", async () => {
    const file = path.join(temporaryFolder(), 'a-file')
    writeFileSync(file, '')
    oneLine(await ended(begin('run.mjs', ['serve', '--data', path.join(file, 'data')])), /数据文件夹/)
    if (existsSync('/proc/self'))
      oneLine(await ended(begin('run.mjs', ['serve', '--data', '/proc/none'])), /数据文件夹/)
    const real = await ended(begin('run.mjs', ['serve', '--data', temporaryFolder()], { DEMO: '0' }))
    assert.equal(real.code, 1)
    for (const name of ['FIELD_KEYS', 'BLIND_INDEX_KEY', 'JOB_SECRET', 'WX_APPID', 'WX_SECRET'])
      assert.match(real.problem, new RegExp(`${name}.*missing`))
  })

  it('serves, refuses a second server on the same folder, stops cleanly, and starts again', async () => {
    const data = temporaryFolder()
    const port = String(await freePort())
    const first = begin('run.mjs', ['serve', '--port', port, '--data', data, '--today', '2026-09-18'])
    const told = await served(first)
    for (const fact of [
      `http://localhost:${port}`,
      '2026-09-18',
      'resident',
      'clerk',
      'head',
      '盏西镇',
      '年报',
    ])
      assert.ok(told.includes(fact), fact)
    assert.equal(statSync(path.join(data, 'demo-secrets.json')).mode & 0o777, 0o600)
    const home = await fetch(`http://127.0.0.1:${port}/api/public/zhanxi/home`)
    assert.equal(((await home.json()) as { today: string }).today, '2026-09-18')
    const again = ['serve', '--port', String(await freePort()), '--data', data]
    oneLine(await ended(begin('run.mjs', again)), /数据文件夹.*使用/)
    oneLine(await ended(begin('run.mjs', [...again, '--fresh'])), /数据文件夹.*使用/)
    const end = ended(first)
    first.kill('SIGTERM')
    assert.equal((await end).code, 0)
    assert.ok(!existsSync(path.join(data, 'server.lock')))
    // How long a second start takes is for `npm run bench` to say.
    const second = begin('run.mjs', again)
    await served(second)
    second.kill('SIGINT')
    await new Promise((resolve) => second.once('close', resolve))
    const listed = ['reminders', '--from', '2026-09-18', '--to', '2026-09-20', '--data', data]
    const reminders = await ended(begin('run.mjs', listed))
    assert.equal(reminders.code, 0, reminders.problem)
    assert.equal(reminders.out, '')
  })
})

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { PGlite } from '@electric-sql/pglite'
import { openStorage } from '../../../cloud/adapters/postgres/open-storage'
import { newCase } from '../../support/case-builders'
import { temporaryFolder } from '../../support/databases'
import { ROOT } from '../../support/source-tree'
import { fixedClock, township } from '../../support/storage-fixtures'

const clock = fixedClock()

/** A process that writes until it is killed; `pid` is the one that holds the folder. */
const startWriter = (dataDir: string) => {
  const args = ['--import', 'tsx', join(ROOT, 'test/support/steady-writer.ts'), dataDir]
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  after(() => child.kill('SIGKILL'))
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString()
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const wholeLines = () => told.split('\n').slice(0, -1)
  const until = async (count: number): Promise<void> => {
    while (wholeLines().length < count) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return { child, ended, wholeLines, until }
}

let made: Promise<string> | null = null

const makeFolder = async (): Promise<string> => {
  const folder = temporaryFolder()
  await (await openStorage({ clock, dataDir: folder })).close()
  return folder
}

/** A folder with an empty database in it: made once, copied for each who asks. */
const readyFolder = async (): Promise<string> => {
  const folder = temporaryFolder()
  cpSync(await (made ??= makeFolder()), folder, { recursive: true })
  return folder
}

describe('the data folder', () => {
  it('loses no acknowledged row when the process is killed while writing, and is taken over', async () => {
    const dataDir = await readyFolder()
    for (let round = 1; round <= 2; round += 1) {
      const writer = startWriter(dataDir)
      await writer.until(40)
      writer.child.kill('SIGKILL')
      await writer.ended
      const acknowledged = writer.wholeLines()
      const storage = await openStorage({ clock, dataDir })
      const missing = await storage.read('zhanxi', async ({ cases }) => {
        const found = await Promise.all(acknowledged.map((id) => cases.find(id)))
        return found.filter((one) => one === null).length
      })
      await storage.close()
      assert.equal(missing, 0)
    }
  })

  it('is refused to a second process and to a second opening in the same one', async () => {
    const dataDir = await readyFolder()
    const storage = await openStorage({ clock, dataDir })
    const second = startWriter(dataDir)
    await second.ended
    assert.deepEqual(second.wholeLines(), ['refused data-folder-locked'])
    await assert.rejects(openStorage({ clock, dataDir }), {
      name: 'StorageError',
      code: 'data-folder-locked',
    })
    await storage.close()
    const again = await openStorage({ clock, dataDir })
    await again.close()
  })

  it('is taken over from a dead process, and from another that had the same number', async () => {
    for (const holder of ['999999 ', `${process.pid} boot:1`]) {
      const dataDir = await readyFolder()
      writeFileSync(join(dataDir, 'server.lock'), `${holder}\n`)
      const storage = await openStorage({ clock, dataDir })
      await storage.close()
    }
  })

  it('is refused with a reason where it can’t be made', async () => {
    const dataDir = temporaryFolder()
    writeFileSync(join(dataDir, 'file'), '')
    await assert.rejects(openStorage({ clock, dataDir: join(dataDir, 'file', 'below') }), {
      code: 'data-folder-unwritable',
    })
  })

  it(
    'is refused, not waited for, where the system knows no such place',
    {
      skip: existsSync('/proc/self') ? false : 'this system has no /proc',
    },
    async () => {
      await assert.rejects(openStorage({ clock, dataDir: '/proc/none/below' }), {
        code: 'data-folder-unwritable',
      })
    },
  )

  it('is backed up whole, the newest backups kept, and opens again from a backup', async () => {
    const dataDir = await readyFolder()
    const folder = join(dataDir, 'backups')
    mkdirSync(folder)
    const opened = newCase('备份1号')
    const days = ['2026-03-01', '2026-03-02', '2026-03-03']
    let last: string | null = null
    for (const today of days) {
      const storage = await openStorage({ clock: fixedClock(today), dataDir })
      await storage.putTenant(township())
      if (today === days[0]) await storage.write('zhanxi', ({ cases }) => cases.create(opened))
      last = await storage.backup({ folder, keep: 2 })
      await storage.close()
    }
    assert.deepEqual(
      readdirSync(folder),
      ['2026-03-02', '2026-03-03'].map((on) => `backup-${on}T01-00-00-000Z.tar.gz`),
    )
    const restored = await PGlite.create({ loadDataDir: new Blob([readFileSync(last ?? '')]) })
    const rows = await restored.query<{ number: string }>('select number from request_case')
    await restored.close()
    assert.deepEqual(rows.rows, [{ number: '备份1号' }])
  })
})

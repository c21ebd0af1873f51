// Installs what is missing, with Node alone: this file may not import a package.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Top folder of the project. */
export const ROOT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))))

const STAMP = path.join(ROOT, 'node_modules', '.gongkaitong-installed')
const OLDEST_NODE = 20

const lockFile = () => readFileSync(path.join(ROOT, 'package-lock.json'))
const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** Whether what npm last put into node_modules is what the lock file asks for; left-out optional packages are fine. */
const isAsLocked = () => {
  const hidden = path.join(ROOT, 'node_modules', '.package-lock.json')
  if (!existsSync(hidden)) return false
  const wanted = JSON.parse(lockFile().toString('utf8')).packages
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages
  return Object.entries(wanted).every(
    ([place, { version, optional, link }]) =>
      place === '' || optional || link || present[place]?.version === version,
  )
}

/** Ends the process with one line in Chinese and English. */
export const giveUp = (line) => {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

const install = () => {
  process.stderr.write(
    '正在安装依赖，第一次需要几分钟 / installing packages, a few minutes the first time …\n',
  )
  const npm = process.env.npm_execpath
  const [command, ...before] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  const { status } = spawnSync(command, [...before, 'ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    // Standard output belongs to what the command prints.
    stdio: ['ignore', 2, 2],
    shell: command === 'npm' && process.platform === 'win32',
  })
  if (status !== 0) giveUp('依赖没有装好，请检查网络后再试 / npm ci failed: check the network and try again')
}

/** Makes node_modules fit package-lock.json; a few milliseconds when it does already. */
export const ensureInstalled = () => {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    giveUp(
      `需要 Node.js ${OLDEST_NODE} 或更新版本 / Node.js ${OLDEST_NODE} or newer is needed, this is ${process.version}`,
    )
  }
  const wanted = hashOf(lockFile())
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  if (!isAsLocked()) install()
  writeFileSync(STAMP, wanted)
}

// Builds a client when its sources changed since the last build.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './install.mjs'

const SOURCES = ['src', 'config', 'tsconfig.json', 'package-lock.json', 'project.config.json']
/** What the build reads from its surroundings. */
const VARIABLES = ['API_BASE', 'TENANT']
const STAMP = '.built-from'

const filesBelow = (place) => {
  const full = path.join(ROOT, place)
  if (!existsSync(full)) return []
  const entries = readdirSync(full, { withFileTypes: true })
  return entries
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(path.join(place, entry.name)) : [path.join(place, entry.name)],
    )
    .sort()
}

const sourceFiles = () =>
  SOURCES.flatMap((place) =>
    path.extname(place) === '' ? filesBelow(place) : existsSync(path.join(ROOT, place)) ? [place] : [],
  )

const fingerprint = () => {
  const hash = createHash('sha256')
  for (const file of sourceFiles())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(ROOT, file)))
  for (const name of VARIABLES) hash.update(`${name}=${process.env[name] ?? ''}\0`)
  return hash.digest('hex')
}

const stampOf = (target) => {
  const file = path.join(ROOT, 'dist', target, STAMP)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Runs Taro into a folder of its own; the finished build replaces the old one in one step. */
const runTaro = (target, output) =>
  new Promise((resolve, reject) => {
    const taro = path.join(ROOT, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
    const child = spawn(process.execPath, [taro, 'build', '--type', target], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', TARO_OUTPUT: output },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const told = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => told.push(part))
    const dots = setInterval(() => process.stderr.write('.'), 2000)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(dots)
      process.stderr.write('\n')
      if (code === 0 && existsSync(path.join(ROOT, output))) return resolve()
      process.stderr.write(Buffer.concat(told).toString('utf8').slice(-6000))
      return reject(new Error(`客户端没有构建成功 / the ${target} client could not be built`))
    })
  })

const replace = (target, output) => {
  const place = path.join(ROOT, 'dist', target)
  const old = path.join(ROOT, 'dist', `.old-${target}-${process.pid}`)
  if (existsSync(place)) renameSync(place, old)
  renameSync(path.join(ROOT, output), place)
  rmSync(old, { recursive: true, force: true })
}

/** Builds `h5` or `weapp` into dist/ unless what is there was made from the same sources. Answers whether it built. */
export const ensureClient = async (target) => {
  const wanted = fingerprint()
  if (stampOf(target) === wanted) return false
  process.stderr.write(
    `正在构建${target === 'h5' ? '网页' : '小程序'}客户端 / building the ${target} client `,
  )
  const output = path.join('dist', `.building-${target}-${process.pid}`)
  mkdirSync(path.join(ROOT, 'dist'), { recursive: true })
  try {
    await runTaro(target, output)
    writeFileSync(path.join(ROOT, output, STAMP), wanted)
    replace(target, output)
  } finally {
    rmSync(path.join(ROOT, output), { recursive: true, force: true })
  }
  return true
}

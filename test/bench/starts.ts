import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { ROOT } from '../support/source-tree'
import type { Measured } from './rounds'

const AREAS = [
  'public',
  'session',
  'requests',
  'complaints',
  'participation',
  'services',
  'staff',
  'publishing',
  'open-data',
  'jobs',
]
const ROUNDS = 5

const alone = (what: string, ours: readonly number[], goal: string): Measured => ({
  what,
  floor: '–',
  ours,
  floors: [],
  unit: 'ms',
  goal,
})

/** What CommonJS packages expect to find around them. */
const COMMONJS_NAMES = [
  "import { createRequire as __createRequire } from 'node:module'",
  "import { dirname as __folderOf } from 'node:path'",
  "import { fileURLToPath as __pathOf } from 'node:url'",
  'const require = __createRequire(import.meta.url)',
  'const __filename = __pathOf(import.meta.url)',
  'const __dirname = __folderOf(__filename)',
].join(';')

/** Each function in a file; what it imports only when needed stays apart, as it does where modules are shipped one by one. */
const bundleFunctions = (folder: string) =>
  build({
    entryPoints: AREAS.map((area) => path.join(ROOT, `cloud/api/${area}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['@electric-sql/pglite', '@node-rs/argon2', 'pg-native'],
    banner: { js: COMMONJS_NAMES },
    logLevel: 'error',
  })

const importOnce = (file: string): number => {
  const script = `const began = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - began); process.exit(0)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    cwd: ROOT,
  })
  if (stdout === '') throw new Error(stderr)
  return Number(stdout)
}

/** Milliseconds that `node` needs to import each function. */
export const measureColdImports = async (): Promise<readonly Measured[]> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkaitong-functions-'))
  try {
    await bundleFunctions(folder)
    return AREAS.map((area) => {
      const file = path.join(folder, `${area}.mjs`)
      const times = Array.from({ length: ROUNDS }, () => importOnce(file))
      return alone(`cold import of cloud/api/${area}`, times, '≤ 100')
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const untilServed = (dataDir: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(
      process.execPath,
      ['cloud/commands/start.mjs', '--data', dataDir, '--port', String(port)],
      {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    child.on('error', reject)
    const asking = setInterval(() => {
      void fetch(`http://127.0.0.1:${port}/api/public/zhanxi/home`).then(
        (response) => {
          if (!response.ok) return
          clearInterval(asking)
          const took = performance.now() - began
          child.once('close', () => resolve(took))
          child.kill('SIGTERM')
        },
        () => undefined,
      )
    }, 50)
  })

/** From `npm start` to the first answer: first start with the seed, then later ones. */
export const measureStarts = async (): Promise<readonly Measured[]> => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gongkaitong-start-'))
  try {
    const first = await untilServed(dataDir, 34567)
    const later = [
      await untilServed(dataDir, 34567),
      await untilServed(dataDir, 34567),
      await untilServed(dataDir, 34567),
    ]
    return [
      alone('first start (client built, seed loaded)', [first], ''),
      alone('second start to first answer', later, '≤ 5,000'),
    ]
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

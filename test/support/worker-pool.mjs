// Runs test files in processes of their own, several files in each: see worker.mjs.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const support = path.dirname(fileURLToPath(import.meta.url))
const root = path.dirname(path.dirname(support))
const REPORTERS = [
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  `--test-reporter=${new URL('./tell-parent.mjs', import.meta.url)}`,
  '--test-reporter-destination=stderr',
]
const END_OF_FILE = /^[✔✖▶﹣] \S+\.test\.ts \([\d.]+ms\).*\n/gm
/** What a worker warns of after its last file; its counts are the parent's business. */
const WARNING = /^ℹ (?!tests|suites|pass|fail|cancelled|skipped|todo|duration_ms).*$/gm

/** Prints what a worker says file by file, so that two of them at once can be read; gives what it warned of at its end. */
const printByFile = (stream) => {
  const warnings = []
  let text = ''
  stream.setEncoding('utf8')
  stream.on('data', (part) => {
    text += part
    const end = [...text.matchAll(END_OF_FILE)].at(-1)
    if (end === undefined) return
    const through = end.index + end[0].length
    process.stdout.write(text.slice(0, through))
    text = text.slice(through)
  })
  stream.on('end', () => {
    for (const [warning] of text.matchAll(WARNING)) warnings.push(warning)
    for (const warning of warnings) console.log(warning)
  })
  return warnings
}

const startWorker = (zone) => {
  const worker = spawn(
    process.execPath,
    ['--import', 'tsx', ...REPORTERS, path.join(support, 'worker.mjs')],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: { ...process.env, TZ: zone, NODE_ENV: 'test' },
    },
  )
  return { worker, warnings: printByFile(worker.stdout) }
}

const failure = (file, why) => ({
  file,
  milliseconds: 0,
  passed: 0,
  failed: 1,
  skipped: 0,
  failures: [{ name: file, why }],
})

/**
 * One worker that takes file after file from the front of `files` and tells `onResult` about each. A worker that
 * dies fails the file it was running, and another goes on with the rest; one that ends badly without a failed test
 * fails too.
 */
export const runFiles = (files, zone, onResult) =>
  new Promise((resolve) => {
    if (files.length === 0) return resolve()
    const { worker, warnings } = startWorker(zone)
    let running = null
    let last = ''
    let failed = 0
    const next = () => {
      running = files.shift() ?? null
      worker.send(running)
    }
    worker.on('message', (result) => {
      failed += result.failed
      last = result.file
      onResult({ ...result, zone })
      next()
    })
    worker.on('close', (code, signal) => {
      const ending = [`the process ended with ${signal ?? code}`, ...warnings].join('\n')
      if (running !== null) onResult({ ...failure(running, ending), zone })
      else if (code !== 0 && failed === 0) onResult({ ...failure(last, ending), zone })
      resolve(running === null ? undefined : runFiles(files, zone, onResult))
    })
    next()
  })

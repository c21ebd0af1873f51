// `npm test`: installs what is missing, builds both clients when their sources changed, runs every test file,
// and closes with one line, `N passed, N failed, N skipped`.
//   npm test -- domain cloud      only the suites named
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from '../cloud/commands/install.mjs'
import { ensureClient } from '../cloud/commands/build-client.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const reports = mkdtempSync(path.join(os.tmpdir(), 'gongkaitong-test-'))

/** Zones in which the rules must give the same days. */
const ZONES = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles']
/** Suites that look at a built client. */
const LOOKS_AT = { weapp: ['weapp-simulator', 'journeys', 'pages'], h5: ['journeys', 'pages'] }

const testFilesIn = (folder) =>
  readdirSync(path.join(root, 'test', folder), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.test.ts') && !file.includes('fixture'))
    .map((file) => path.join('test', folder, file))
    .sort()

const suitesAsked = (names) => {
  const all = readdirSync(path.join(root, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['fixtures', 'support', 'bench'].includes(entry.name))
    .map((entry) => entry.name)
    .filter((name) => testFilesIn(name).length > 0)
  return names.length === 0 ? all : all.filter((name) => names.includes(name))
}

const countsIn = (report) => {
  const text = readFileSync(report, 'utf8')
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0)
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  }
}

/** Runs one suite; a runner that dies without a report counts as one failure. */
const runSuite = (suite, zone) =>
  new Promise((resolve) => {
    const report = path.join(reports, `${suite}-${zone.replace('/', '-')}.tap`)
    const outputs = [
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
    ]
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--test', '--test-concurrency=2', ...outputs, ...testFilesIn(suite)],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, TZ: zone, NODE_ENV: 'test' },
      },
    )
    child.on('close', (code) => {
      try {
        const counts = countsIn(report)
        resolve(code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts)
      } catch {
        resolve({ passed: 0, failed: 1, skipped: 0 })
      }
    })
  })

ensureInstalled()
const suites = suitesAsked(process.argv.slice(2))
for (const target of ['h5', 'weapp'])
  if (suites.some((suite) => LOOKS_AT[target].includes(suite))) await ensureClient(target)

const total = { passed: 0, failed: 0, skipped: 0 }
for (const suite of suites) {
  for (const zone of suite === 'domain' ? ZONES : ['Asia/Shanghai']) {
    const started = Date.now()
    console.log(`\n== ${suite} (TZ=${zone})`)
    const counts = await runSuite(suite, zone)
    for (const key of Object.keys(total)) total[key] += counts[key]
    console.log(
      `== ${suite}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in ${Math.round((Date.now() - started) / 1000)} s`,
    )
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)

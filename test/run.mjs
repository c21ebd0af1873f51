// `npm test`: installs what is missing, builds both clients when their sources changed, runs every test file,
// and closes with one line, `N passed, N failed, N skipped`.
//   npm test -- domain cloud         only the suites named
//   npm test -- journeys/draft       only the files whose path goes on like this
// `npm run test:full` goes through every combination of what `npm test` samples: see docs/adr/0208.
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from '../cloud/commands/install.mjs'
import { ensureClient } from '../cloud/commands/build-client.mjs'
import { runFiles } from './support/worker-pool.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const HOME = 'Asia/Shanghai'
/** Zones in which the rules must give the same days. */
const FOREIGN_ZONES = ['UTC', 'America/Los_Angeles']
/** Suites that look at a built client. */
const LOOKS_AT = {
  weapp: ['weapp-simulator', 'weapp-check', 'faults', 'journeys', 'pages'],
  h5: ['faults', 'journeys', 'pages'],
}
/** The suites with long files come first: the workers end together when the last files are short. */
const LONG_FIRST = ['pages', 'prove', 'journeys', 'weapp-simulator', 'cloud']
const WORKERS = Number(process.env.TEST_WORKERS || 2)

const suiteOf = (file) => file.split('/')[1]

const rank = (file) => {
  const at = LONG_FIRST.indexOf(suiteOf(file))
  return at < 0 ? LONG_FIRST.length : at
}

const sizeOf = (file) => statSync(path.join(root, file)).size

const allFiles = () =>
  readdirSync(path.join(root, 'test'), { recursive: true })
    .map((name) => `test/${String(name).split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('.test.ts') && !file.includes('/fixture'))
    .sort((a, b) => rank(a) - rank(b) || sizeOf(b) - sizeOf(a))

const isAsked = (file, names) =>
  names.length === 0 || names.some((name) => suiteOf(file) === name || file.startsWith(`test/${name}`))

const labelOf = ({ file, zone }) => `${suiteOf(file)} (TZ=${zone})`

const sum = (results, field) => results.reduce((total, result) => total + result[field], 0)

const counts = (results) =>
  `${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed, ${sum(results, 'skipped')} skipped`

/** Where the time went, so that whoever adds to the suite sees what to shorten first. */
const printSlowest = (results) => {
  const slowest = [...results].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 12)
  console.log('\nlongest files')
  for (const { file, milliseconds } of slowest)
    console.log(`${String(Math.round(milliseconds / 1000)).padStart(6)} s  ${file}`)
}

const printResults = (results) => {
  printSlowest(results)
  console.log('')
  for (const label of [...new Set(results.map(labelOf))].sort()) {
    const ofSuite = results.filter((result) => labelOf(result) === label)
    console.log(`== ${label}: ${counts(ofSuite)} in ${Math.round(sum(ofSuite, 'milliseconds') / 1000)} s`)
  }
  for (const { file, zone, failures } of results)
    for (const { name, why } of failures) console.log(`\n✖ ${file} (TZ=${zone}): ${name}\n${why}`)
  console.log(`\n${counts(results)}`)
}

ensureInstalled()
const WHOLE = '--whole'
const asked = process.argv.slice(2).filter((word) => word !== WHOLE)
// The workers inherit it: test/support/matrix.ts.
if (process.argv.includes(WHOLE)) process.env.TEST_MATRIX = 'whole'
else if (asked.length === 0) process.env.TEST_SAMPLED = 'yes'
const files = allFiles().filter((file) => isAsked(file, asked))
const looksAt = (target) => files.some((file) => LOOKS_AT[target].includes(suiteOf(file)))
await Promise.all(Object.keys(LOOKS_AT).filter(looksAt).map(ensureClient))

const results = []
const onResult = (result) => results.push(result)
const rules = files.filter((file) => suiteOf(file) === 'domain')
const waiting = [...files]
const work = async (_, slot) => {
  await runFiles(waiting, HOME, onResult)
  for (const zone of FOREIGN_ZONES.filter((_zone, at) => at % WORKERS === slot))
    await runFiles([...rules], zone, onResult)
}
await Promise.all(Array.from({ length: WORKERS }, work))
printResults(results)
process.exit(results.length > 0 && sum(results, 'failed') === 0 ? 0 : 1)

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ROOT } from '../support/source-tree'
import { measureClockRate } from './clock-rate'
import { measureCounty } from './county-rate'
import { benchDatabases } from './databases'
import { weappPackageBytes } from './package-sizes'
import { measureH5FirstLoad } from './first-load'
import { measureReport } from './report-rate'
import { measureReads } from './read-rate'
import { HEADER, rowOf, type Measured } from './rounds'
import { measureSearch } from './search-rate'
import { measureColdImports, measureStarts } from './starts'
import { measureSlowPhone } from './slow-phone'
import { measureSubmit } from './submit-rate'

const machine = (): string => {
  const cpus = os.cpus()
  return `${cpus.length} cores (${cpus[0]?.model ?? 'unknown'}), ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${os.type()} ${os.release()}`
}

const sizeRows = async (): Promise<readonly string[]> => {
  const packages = Object.entries(weappPackageBytes()).map(
    ([name, bytes]) =>
      `| weapp package ${name} | ${bytes.toLocaleString('en-US')} | bytes | ${name === 'main' ? '≤ 1,048,576' : '≤ 2,097,152'} |`,
  )
  const h5 = await measureH5FirstLoad()
  return [
    ...packages,
    `| H5 first load, ${h5.files} files | ${h5.plain.toLocaleString('en-US')} | bytes | |`,
    `| H5 first load, gzipped | ${h5.gzipped.toLocaleString('en-US')} | bytes | |`,
  ]
}

const measureAll = async (documents: number): Promise<readonly Measured[]> => {
  const measured: Measured[] = [await measureClockRate()]
  for (const open of benchDatabases()) {
    const database = await open()
    process.stderr.write(`measuring on ${database.name} …\n`)
    measured.push(
      ...(await measureReads(database)),
      ...(await measureSubmit(database)),
      ...(await measureReport(database)),
      ...(await measureCounty(database)),
      ...(await measureSearch(database, documents)),
    )
    await database.close()
  }
  measured.push(...(await measureColdImports()), ...(await measureStarts()), ...(await measureSlowPhone()))
  return measured
}

/** The county's rows alone, on every database of this machine. */
const measureCountyAlone = async (): Promise<readonly Measured[]> => {
  const measured: Measured[] = []
  for (const open of benchDatabases()) {
    const database = await open()
    measured.push(...(await measureCounty(database)))
    await database.close()
  }
  return measured
}

/** Parts that can be asked for by themselves. */
const ALONE = { '--county': measureCountyAlone, '--slow-phone': measureSlowPhone } as const

const PAGE = path.join(ROOT, 'docs/benchmarks.md')
const NOTES = '## Notes'

/** What people wrote below the tables; it stays when the tables are made anew. */
const notesKept = (): string => {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : ''
  const at = page.indexOf(NOTES)
  return at < 0 ? '' : `\n${page.slice(at)}`
}

const report = (measured: readonly Measured[], sizes: readonly string[]): string =>
  [
    '# Benchmarks',
    '',
    `Made by \`npm run bench -- --write\` on ${machine()}. Ours and the floor are taken in turn in one run; the ratio is`,
    'ours/floor pair by pair. `min` is the lowest of the rounds: the best one of times, the worst one of rates.',
    `One run on a small shared machine, with ${os.loadavg()[2]?.toFixed(1)} processes waiting for its cores at the end (mean of 15 minutes): read`,
    'small differences as noise.',
    '',
    ...HEADER,
    ...measured.map(rowOf),
    '',
    '| size | value | unit | goal |',
    '|---|---|---|---|',
    ...sizes,
    '',
  ].join('\n')

/**
 * `npm run bench [-- --write] [--documents N]`: prints the tables of docs/benchmarks.md; `--write` keeps them there.
 * `npm run bench -- --county` and `-- --slow-phone`: print the rows of the county, or of a slow phone, alone.
 */
export async function main(argv: string[]): Promise<number> {
  for (const [asked, measure] of Object.entries(ALONE))
    if (argv.includes(asked)) {
      process.stdout.write(`${machine()}\n${[...HEADER, ...(await measure()).map(rowOf)].join('\n')}\n`)
      return 0
    }
  const given = argv.indexOf('--documents')
  const documents = given >= 0 ? Number(argv[given + 1]) : 100_000
  if (!Number.isInteger(documents) || documents < 1) {
    process.stderr.write('--documents 后面写一个正整数 / --documents takes a whole number\n')
    return 2
  }
  const text = report(await measureAll(documents), await sizeRows())
  process.stdout.write(text)
  if (argv.includes('--write')) writeFileSync(PAGE, text + notesKept())
  return 0
}

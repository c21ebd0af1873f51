import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { ROOT } from '../support/source-tree'
import { EVERY_CELL, JOBS } from './cells'
import { FAULTS } from './faults'
import { nameOf } from './run-cell'

export const BUILDS = ['h5', 'weapp'] as const
export type Build = (typeof BUILDS)[number]

/** Where the table is to be written after a run; '' for nowhere. */
const TABLE = process.env['FAULTS_TABLE'] ?? ''
const KEPT = path.join(ROOT, 'node_modules/.cache/gongkaitong/faults.json')

/** Problems by build and cell; none means that the cell was played and all was well. */
type Results = Readonly<Record<string, readonly string[]>>

const known = (): Results => (existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Results) : {})

/** Keeps how a cell ended, so that a table can be written of a run in pieces. */
export const recordCell = (build: Build, cell: string, problems: readonly string[]): void => {
  if (TABLE === '') return
  mkdirSync(path.dirname(KEPT), { recursive: true })
  writeFileSync(KEPT, JSON.stringify({ ...known(), [`${build} ${cell}`]: problems }, null, 1))
}

const cellText = (results: Results, job: string, fault: string): string => {
  const cells = EVERY_CELL.filter((cell) => cell.job.name === job && cell.fault.name === fault)
  return BUILDS.map((build) => {
    const ends = cells.map((cell) => results[`${build} ${nameOf(cell)}`])
    const played = ends.filter((end) => end !== undefined)
    const wrong = played.filter((problems) => problems.length > 0).length
    if (wrong > 0) return `**${wrong} wrong**`
    return played.length < cells.length ? `${played.length} of ${cells.length}` : String(cells.length)
  }).join(' / ')
}

const counted = (results: Results): string =>
  BUILDS.map((build) => {
    const ends = EVERY_CELL.map((cell) => results[`${build} ${nameOf(cell)}`])
    const problems = ends.flatMap((end) => end ?? [])
    const of = (word: string) => problems.filter((problem) => problem.startsWith(word)).length
    const played = ends.filter((end) => end !== undefined).length
    return `| ${build} | ${played} of ${EVERY_CELL.length} | ${of('lost')} | ${of('doubled')} | ${of('wrong date')} |`
  }).join('\n')

const tableOf = (results: Results): string => {
  const names = JOBS.map(({ name }) => name)
  const rows = FAULTS.map(({ name }) =>
    [name, ...names.map((job) => cellText(results, job, name))].join(' | '),
  )
  return [
    '# What goes wrong on the way',
    '',
    'Written by the run (ADR 0218); made again with',
    '`FAULTS_TABLE=docs/faults.md TEST_MATRIX=whole node --import tsx --test test/faults/matrix.test.ts`,',
    'in pieces with `FAULTS_ONLY="weapp reply"` (an expression that is looked for in build and name of a cell).',
    '',
    '| build | cells played | lost | doubled | dated wrongly |',
    '| --- | --- | --- | --- | --- |',
    counted(results),
    '',
    'Number of steps at which each fault was planted and all was well, h5 / weapp:',
    '',
    `| fault | ${names.join(' | ')} |`,
    `| --- |${names.map(() => ' --- |').join('')}`,
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n')
}

/** Writes the table of everything that was played so far, where one is asked for. */
export const writeTable = async (): Promise<void> => {
  if (TABLE === '') return
  const file = path.join(ROOT, TABLE)
  writeFileSync(file, await format(tableOf(known()), { ...(await resolveConfig(file)), parser: 'markdown' }))
}

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import { COLUMN_NAMES, TABLE_FIELDS } from '../../src/domain/importing/table-columns'
import { compose, loadFileReader, settingsHere } from '../composition'
import { findFiles } from '../seed/document-files/find-files'
import { columnChosen } from '../seed/document-files/column-for'
import { loadSeed } from '../seed/load-seed'
import { importBatch, undoBatch } from './importing/import-batch'
import type { BatchReport, ImportWorld } from './importing/import-batch'
import { otherRunLine, reportLines } from './importing/import-lines'
import type { GivenColumns } from '../seed/document-files/table-items'

const USAGE = `用法 / usage: npm run import -- 文件夹 [--tenant zhanxi] [--column 规范性文件] [--dry-run] [--mask] [--map 标题=信息名称,正文=详情] [--data 数据文件夹]
             npm run import -- --undo 批次 [--tenant zhanxi]`
const FIRST_TENANT = 'zhanxi'
const EVERY = 500
/** What is looked at; others are not documents (pictures and old Office files are told with their cure). */
const NAMES = /\.(?:txt|md|html?|docx?|pdf|xlsx?|csv|wps|et|docm|xlsm|jpe?g|png|heic|gif|tiff?|svg)$/iu

type Arguments = ReturnType<typeof readArguments>

const readArguments = (argv: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        tenant: { type: 'string', default: FIRST_TENANT },
        column: { type: 'string', default: '' },
        data: { type: 'string' },
        map: { type: 'string', default: '' },
        undo: { type: 'string', default: '' },
        'dry-run': { type: 'boolean', default: false },
        mask: { type: 'boolean', default: false },
      },
    })
    const [folder = '', ...more] = positionals
    return (folder === '') === (values.undo === '') || more.length > 0 ? null : { folder, ...values }
  } catch {
    return null
  }
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const progress = (what: string) => (done: number, of: number) => {
  if (done % EVERY < 1 || done === of) say(`${what} ${done} / ${of}`)
}

/** 标题=信息名称: the field by its usual name, then what this table calls it; null when a field isn't known. */
const columnsGiven = (map: string): GivenColumns | null => {
  const pairs = map
    .split(/[,，]/u)
    .filter((pair) => pair !== '')
    .map((pair) => pair.split(/[=＝]/u))
  const fields = pairs.map(([name = '']) =>
    TABLE_FIELDS.find((field) => COLUMN_NAMES[field].includes(name.trim())),
  )
  if (fields.includes(undefined)) return null
  return Object.fromEntries(fields.map((field, at) => [field, pairs[at]![1] ?? '']))
}

/** 0 when everything importable is in (index files are none), 1 when a document was refused, held back or none was found. */
const exitCodeOf = (report: BatchReport): number => {
  if (report.files === 0 || report.counts.held > 0) return 1
  return report.refused.every(({ isIndex }) => isIndex) ? 0 : 1
}

const UNDO_TEXTS = {
  undone: '整批已撤销',
  no_such_batch: '没有这个批次',
  undone_before: '这个批次已经撤销过',
} as const

const undo = async (world: ImportWorld, tenant: string, id: string): Promise<number> => {
  const answer = await undoBatch(world, tenant, id)
  if (answer === null) say('没有这个乡镇 / no such township')
  else if (typeof answer === 'object')
    say(`先撤销更晚的批次 ${answer.later}：它改动了同样的文件 / undo ${answer.later} first`)
  else say(UNDO_TEXTS[answer])
  return answer === 'undone' ? 0 : 1
}

const run = async (world: ImportWorld, asked: NonNullable<Arguments>, today: IsoDate): Promise<number> => {
  const files = findFiles(asked.folder, NAMES)
  const columnOf = columnChosen(asked.column)
  const columns = columnsGiven(asked.map)
  if (files === null) return refuse('没有这个文件夹 / no such folder')
  if (columnOf === null) return refuse('没有这个栏目 / no such column')
  if (columns === null)
    return refuse(
      `--map 里的字段不认识。可用：${TABLE_FIELDS.map((field) => COLUMN_NAMES[field][0]).join('、')}`,
    )
  const report = await importBatch(world, {
    files,
    columnOf,
    columns,
    today,
    tenant: asked.tenant,
    source: resolve(asked.folder),
    isMasking: asked.mask,
    isDryRun: asked['dry-run'],
    onRead: progress('已读'),
    onStored: progress('已处理'),
  })
  if ('other' in report) return refuse(otherRunLine(report))
  if (report.counts.created + report.counts.updated > 0 && !asked['dry-run'])
    await world.storage.refreshStatistics()
  for (const line of reportLines(report, asked['dry-run'])) process.stdout.write(`${line}\n`)
  return exitCodeOf(report)
}

const refuse = (line: string): number => {
  say(line)
  return 1
}

const settingsFor = (data: string | undefined) =>
  settingsHere(data === undefined ? process.env : { ...process.env, DATA_DIR: data })

/** `npm run import`: takes a folder of files into a township's documents as one batch, or takes a batch back. */
export const main = async (argv: string[]): Promise<number> => {
  const asked = readArguments(argv)
  if (asked === null) return refuse(USAGE)
  const { storage, clock, close } = await compose(settingsFor(asked.data))
  try {
    const { tenant } = asked
    if (tenant === FIRST_TENANT && (await storage.tenants()).length === 0) await loadSeed(storage)
    if (!(await storage.tenants()).includes(tenant)) return refuse('没有这个乡镇 / no such township')
    const world = { storage, reader: await loadFileReader(), now: () => clock.now() }
    return asked.undo === '' ? await run(world, asked, clock.today()) : await undo(world, tenant, asked.undo)
  } finally {
    await close()
  }
}

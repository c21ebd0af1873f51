import { parseArgs } from 'node:util'
import { compose, settingsHere } from '../composition'
import { importFolder } from '../seed/document-files/import-folder'
import type { ImportRefusal, ImportReport } from '../seed/document-files/import-folder'
import { loadSeed } from '../seed/load-seed'

const USAGE =
  '用法 / usage: npm run import -- 文件夹 [--tenant zhanxi] [--column 规范性文件] [--data 数据文件夹]'
const FIRST_TENANT = 'zhanxi'
const EVERY = 20

const REFUSALS: Readonly<Record<ImportRefusal, string>> = {
  no_such_folder: '没有这个文件夹 / no such folder',
  no_such_tenant: '没有这个乡镇 / no such township',
  no_such_column: '没有这个栏目 / no such column',
}

const readArguments = (argv: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { tenant: { type: 'string' }, column: { type: 'string' }, data: { type: 'string' } },
    })
    const [folder, ...more] = positionals
    return folder === undefined || more.length > 0 ? null : { folder, ...values }
  } catch {
    return null
  }
}

const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const showProgress = (done: number, of: number): void => {
  if (done % EVERY === 0 || done === of) say(`已处理 ${done} / ${of} 份`)
}

/** Lines a person reads at the end. */
export const reportLines = (report: ImportReport): readonly string[] => [
  `新建 ${report.created} 份，更新 ${report.updated} 份，未变 ${report.unchanged} 份，拒收 ${report.refused.length} 个文件` +
    ` / created ${report.created}, updated ${report.updated}, unchanged ${report.unchanged}, refused ${report.refused.length}`,
  ...report.refused.map(({ file, reason }) => `拒收 ${file}：${reason}`),
]

/** 0 when everything importable is in (index files are none), 1 when a document was refused or none was found. */
const exitCodeOf = (report: ImportReport): number => {
  if (report.files === 0) return 1
  return report.refused.every(({ isIndex }) => isIndex) ? 0 : 1
}

const settingsFor = (data: string | undefined) =>
  settingsHere(data === undefined ? process.env : { ...process.env, DATA_DIR: data })

/** `npm run import`: takes a folder of .txt and .md files into a township's documents. */
export const main = async (argv: string[]): Promise<number> => {
  const asked = readArguments(argv)
  if (asked === null) {
    say(USAGE)
    return 1
  }
  const { storage, clock, close } = await compose(settingsFor(asked.data))
  try {
    const tenant = asked.tenant ?? FIRST_TENANT
    if (tenant === FIRST_TENANT && (await storage.tenants()).length === 0) await loadSeed(storage)
    const order = { folder: asked.folder, tenant, column: asked.column ?? '', today: clock.today() }
    const report = await importFolder(storage, { ...order, onProgress: showProgress })
    if (typeof report === 'string') {
      say(REFUSALS[report])
      return 1
    }
    if (report.created + report.updated > 0) await storage.refreshStatistics()
    for (const line of reportLines(report)) process.stdout.write(`${line}\n`)
    return exitCodeOf(report)
  } finally {
    await close()
  }
}

import { parseArgs } from 'node:util'
import { compose, settingsHere } from '../composition'
import { JOB } from '../usecases/acting/job-actor'
import { noteHandOver } from '../usecases/archive/note-hand-over'
import { writeYearHandOver, type HandingOver } from '../usecases/archive/year-hand-over'
import { writeArchiveFile } from './exporting/archive-file'
import { lineFor } from './start-problem'

const USAGE = '用法 / usage: npm run hand-over -- 乡镇 年度 文件.zip [--data 数据文件夹]'

interface Wanted extends HandingOver {
  readonly file: string
  readonly data: string | undefined
}

const readArguments = (argv: readonly string[]): Wanted | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { data: { type: 'string' } },
      allowPositionals: true,
    })
    const [tenant, year, file, more] = positionals
    if (tenant === undefined || file === undefined || more !== undefined) return null
    return /^20\d\d$/.test(year ?? '') ? { tenant, year: Number(year), file, data: values.data } : null
  } catch {
    return null
  }
}

const refuse = (text: string): number => {
  process.stderr.write(`${text}\n`)
  return 1
}

const handOver = async ({ file, data, ...handing }: Wanted): Promise<number> => {
  const from = await compose(
    settingsHere(data === undefined ? process.env : { ...process.env, DATA_DIR: data }),
  )
  try {
    const facts = await writeArchiveFile(file, (writer) => writeYearHandOver(from.world, writer, handing))
    if (facts === null) return refuse(`没有“${handing.tenant}”这个乡镇 / no such township`)
    const made = { packageId: from.world.identity.newId(), by: JOB, at: from.clock.now() }
    await from.storage.write(handing.tenant, (stores) => noteHandOver(stores, facts, made))
    const { township, year, listed, staying } = facts
    process.stdout.write(
      `${township}${year}年：移交 ${listed.length} 卷（件），没有移交 ${staying.length} 件，见 移交清单.html / handed over to ${file}\n`,
    )
    return 0
  } finally {
    await from.close()
  }
}

/** `npm run hand-over`: what a township closed in a year in one archive, with the list to sign (年度归档移交). */
export const main = async (argv: string[]): Promise<number> => {
  const wanted = readArguments(argv)
  if (wanted === null) return refuse(USAGE)
  try {
    return await handOver(wanted)
  } catch (error) {
    return refuse(lineFor(error))
  }
}

import { parseArgs } from 'node:util'
import { compose, settingsHere, type OpenComposition } from '../composition'
import { writeArchiveFile } from './exporting/archive-file'
import { JOB } from '../usecases/acting/job-actor'
import { lineFor } from './start-problem'
import { exportEntry, writeTownshipArchive, type Leaving } from '../usecases/archive/township-archive'

const USAGE =
  '用法 / usage: npm run export-township -- 乡镇 文件.zip [--with-personal-fields] [--data 数据文件夹]'

interface Wanted extends Leaving {
  readonly file: string
  readonly data: string | undefined
}

const readArguments = (argv: readonly string[]): Wanted | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { data: { type: 'string' }, 'with-personal-fields': { type: 'boolean' } },
      allowPositionals: true,
    })
    const [tenant, file, more] = positionals
    if (tenant === undefined || file === undefined || more !== undefined) return null
    return { tenant, file, data: values.data, withPersonalFields: values['with-personal-fields'] ?? false }
  } catch {
    return null
  }
}

const refuse = (text: string): number => {
  process.stderr.write(`${text}\n`)
  return 1
}

const noteExport = ({ storage, clock }: OpenComposition, { tenant, withPersonalFields }: Leaving) =>
  storage.write(tenant, ({ audit }) =>
    audit.write(exportEntry({ by: JOB, at: clock.now() }, { withPersonalFields })),
  )

const exportTownship = async (wanted: Wanted): Promise<number> => {
  const { data, file } = wanted
  const from = await compose(
    settingsHere(data === undefined ? process.env : { ...process.env, DATA_DIR: data }),
  )
  try {
    const written = await writeArchiveFile(file, async (writer) => {
      // Before it is read, so that the entry goes along.
      await noteExport(from, wanted)
      return writeTownshipArchive(from.world, writer, wanted)
    })
    if (written === null) return refuse(`没有“${wanted.tenant}”这个乡镇 / no such township`)
    process.stdout.write(`${written.township}：导出 ${written.files.length} 个文件 / exported to ${file}\n`)
    return 0
  } finally {
    await from.close()
  }
}

/** `npm run export-township`: everything of a township in one archive, to be kept or moved elsewhere. */
export const main = async (argv: string[]): Promise<number> => {
  const wanted = readArguments(argv)
  if (wanted === null) return refuse(USAGE)
  try {
    return await exportTownship(wanted)
  } catch (error) {
    return refuse(lineFor(error))
  }
}

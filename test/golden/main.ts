import { importBatch } from '../../cloud/commands/importing/import-batch'
import { fileReader } from '../../cloud/adapters/reading/file-reader'
import { columnFor } from '../../cloud/seed/document-files/column-for'
import { findFiles } from '../../cloud/seed/document-files/find-files'
import { loadSeed } from '../../cloud/seed/load-seed'
import { day } from '../../src/domain/calendar/civil-date'
import { openStorage } from '../../cloud/adapters/postgres/open-storage'
import { fixedClock } from '../support/storage-fixtures'
import { evaluate, missed, scores } from './evaluate'
import type { Answered } from './evaluate'
import { readGolden } from './golden-queries'
import { publishTownshipDocuments } from './township-documents'

const LISTS = ['golden.tsv', 'fresh.tsv', 'farmers-1.tsv', 'farmers-2.tsv']
const OF_TOWNSHIP = ['township-1.tsv', 'township-2.tsv', 'township-3.tsv', 'township-4.tsv']
const TODAY = day('2026-01-05')
const NOW = '2026-01-05T01:00:00.000Z'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const middle = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const report = (name: string, answered: readonly Answered[]): void => {
  say(`\n${name}`)
  for (const { kind, queries, recall, reciprocalRank } of scores(answered))
    say(
      `${kind.padEnd(10)} ${String(queries).padStart(4)} queries  recall@5 ${recall.toFixed(3)}  MRR ${reciprocalRank.toFixed(3)}`,
    )
  const times = answered.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  say(
    `ms: min ${middle(times, 0).toFixed(1)}, median ${middle(times, 0.5).toFixed(1)}, p95 ${middle(times, 0.95).toFixed(1)}`,
  )
  for (const { query, place, titles } of missed(answered))
    say(`missed [${query.kind}] ${query.q} (${place}) → ${titles.slice(0, 5).join('、') || 'nothing'}`)
}

/** `npm run search:golden -- [folder]`: how well search answers the golden queries over the seed and a folder of texts. */
export const main = async (argv: string[]): Promise<number> => {
  const storage = await openStorage({ clock: fixedClock(TODAY) })
  try {
    await loadSeed(storage)
    const [folder] = argv
    if (folder !== undefined)
      await importBatch(
        { storage, reader: fileReader, now: () => NOW },
        {
          files: findFiles(folder) ?? [],
          columnOf: columnFor,
          columns: {},
          today: TODAY,
          tenant: 'zhanxi',
          source: folder,
          isMasking: false,
          isDryRun: false,
        },
      )
    await storage.refreshStatistics()
    for (const name of LISTS) report(name, await evaluate(storage, readGolden(name)))
    await publishTownshipDocuments(storage, 'zhanxi')
    for (const name of OF_TOWNSHIP) report(name, await evaluate(storage, readGolden(name)))
    return 0
  } finally {
    await storage.close()
  }
}

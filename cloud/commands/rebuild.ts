import { parseArgs } from 'node:util'
import { compose, settingsHere } from '../composition'
import type { OpenComposition } from '../composition'

type Rebuilt = Awaited<ReturnType<OpenComposition['storage']['rebuildProjections']>>[number]

const USAGE = '用法 / usage: npm run rebuild -- [--data 数据文件夹]'

const readArguments = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: { data: { type: 'string' } } }).values
  } catch {
    return null
  }
}

const report = ({
  tenant,
  cases,
  documents,
  publications,
  complaints,
  dossiers,
  ...broken
}: Rebuilt): void => {
  process.stdout.write(
    `${tenant}：重建申请 ${cases} 件、公开文件 ${documents} 份、稿件 ${publications} 篇、来信 ${complaints} 件、卷宗 ${dossiers} 件 / ` +
      `rebuilt ${cases} cases, ${documents} documents, ${publications} pieces, ${complaints} letters, ${dossiers} dossiers\n`,
  )
  for (const id of broken.brokenChains)
    process.stderr.write(`${tenant}：申请 ${id} 的记录链不完整，请立即核查 / hash chain broken\n`)
  for (const id of broken.brokenPublications)
    process.stderr.write(`${tenant}：稿件 ${id} 的记录链不完整，请立即核查 / hash chain broken\n`)
  for (const id of broken.brokenComplaints)
    process.stderr.write(`${tenant}：来信 ${id} 的记录链不完整，请立即核查 / hash chain broken\n`)
  for (const id of broken.brokenDossiers)
    process.stderr.write(`${tenant}：卷宗 ${id} 的记录链不完整，请立即核查 / hash chain broken\n`)
}

const isWhole = ({ brokenChains, brokenPublications, brokenComplaints, brokenDossiers }: Rebuilt): boolean =>
  [brokenChains, brokenPublications, brokenComplaints, brokenDossiers].every(({ length }) => length === 0)

/** `npm run rebuild`: drops the projections and makes them again from events and documents. 1 when a chain is broken. */
export const main = async (argv: string[]): Promise<number> => {
  const asked = readArguments(argv)
  if (asked === null) {
    process.stderr.write(`${USAGE}\n`)
    return 1
  }
  const { data } = asked
  const variables = data === undefined ? process.env : { ...process.env, DATA_DIR: data }
  const { storage, close } = await compose(settingsHere(variables))
  try {
    const townships = await storage.rebuildProjections()
    townships.forEach(report)
    return townships.every(isWhole) ? 0 : 1
  } finally {
    await close()
  }
}

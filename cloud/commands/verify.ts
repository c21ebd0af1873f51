import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { proofChecks } from '../composition'

const USAGE =
  '用法：npm run -s verify -- 办理档案.zip（或 events.jsonl、回执.json）；可同时给出档案和回执，两者会相互核对'

const EXIT = { whole: 0, broken: 1, unreadable: 2 } as const
const VERDICT = { whole: '核验通过', broken: '核验不通过', unreadable: '无法核验' } as const

type Checks = Awaited<ReturnType<typeof proofChecks>>
type Finding = ReturnType<Checks['checkFile']>

const findingOf = async ({ checkFile }: Checks, file: string): Promise<Finding> => {
  const bytes = await readFile(file).catch(() => null)
  if (bytes === null) return { outcome: 'unreadable', text: '读不到文件，请检查路径和读取权限' }
  return checkFile(path.basename(file), bytes)
}

const report = (name: string, { outcome, text }: Finding): void => {
  const line = `${VERDICT[outcome]}：${name}${text}\n`
  if (outcome === 'unreadable') process.stderr.write(line)
  else process.stdout.write(line)
}

/** `npm run verify`: whether proofs are as they were written. 0 all are, 1 the first place that is not, 2 not readable. */
export const main = async (files: string[]): Promise<number> => {
  if (files.length === 0) {
    process.stderr.write(`${USAGE}\n`)
    return EXIT.unreadable
  }
  const checks = await proofChecks()
  const found: Finding[] = []
  for (const file of files) {
    const finding = await findingOf(checks, file)
    report(`${path.basename(file)} `, finding)
    found.push(finding)
  }
  const compared = checks.compareProofs(
    found.flatMap((each) => (each.outcome === 'whole' ? [each.proved] : [])),
  )
  if (compared !== null) {
    report('', compared)
    found.push(compared)
  }
  return Math.max(...found.map(({ outcome }) => EXIT[outcome]))
}

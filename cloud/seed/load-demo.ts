import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { NewDocument, NewDocumentVersion } from '../ports/document-store'
import type { Storage } from '../ports/storage'
import { loadDemoHall } from './load-demo-hall'
import { loadDemoProposals } from './load-demo-proposals'

/** A made-up document that says so in its title, text and source. */
interface DemoDocument {
  readonly document: NewDocument
  readonly formedOn: IsoDate
  readonly blocks: NewDocumentVersion['blocks']
}

const FILES = ['budgets.json', 'matters.json'] as const

const readDemo = (): readonly DemoDocument[] =>
  FILES.flatMap(
    (name) =>
      JSON.parse(
        readFileSync(fileURLToPath(new URL(`./demo/${name}`, import.meta.url)), 'utf8'),
      ) as readonly DemoDocument[],
  )

const versionOf = ({ document, formedOn, blocks }: DemoDocument): NewDocumentVersion => ({
  contentHash: createHash('sha256').update(JSON.stringify([document, blocks])).digest('hex'),
  formedOn,
  inForceOn: null,
  validity: 'in_force',
  history: [],
  figures: [],
  blocks,
})

/** Puts in made-up documents, each marked 演示, for those who try the software. Idempotent. Gives how many there are. */
export const loadDemo = async (storage: Storage, tenant: string): Promise<number> => {
  const demo = readDemo()
  const outcomes = await storage.write(tenant, async ({ documents }) => {
    const done: string[] = []
    for (const each of demo) done.push(await documents.put(each.document, [versionOf(each)]))
    return done
  })
  await loadDemoHall(storage, tenant)
  await loadDemoProposals(storage, tenant)
  if (outcomes?.some((outcome) => outcome !== 'unchanged')) await storage.refreshStatistics()
  return demo.length
}

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import type { DocumentFigure } from '../../src/contract/document-view'
import { seedHall, seedHallContent } from './seed-hall'
import { seedCatalogue } from './seed-catalogue'
import type { NewDocument, NewDocumentVersion } from '../ports/document-store'
import type { Storage, TenantSettings } from '../ports/storage'
import { decodeText } from './document-files/decode-text'
import { townshipLaws } from './township-laws'
import { wrappedTextBlocks } from './document-files/wrapped-text'

interface Seed {
  readonly settings: TenantSettings
  readonly annualReport: {
    readonly file: string
    readonly document: NewDocument
    readonly history: readonly string[]
    readonly figures: readonly DocumentFigure[]
  }
}

/** What was loaded, for the line the server prints. Counts are of documents. */
export interface SeedReport {
  readonly tenant: string
  readonly township: string
  readonly annualReports: number
  readonly laws: number
  /** Documents that were not there before, or differed. */
  readonly changed: number
}

const pathOf = (name: string): string => fileURLToPath(new URL(`./${name}`, import.meta.url))
const readSeed = (): Seed => JSON.parse(readFileSync(pathOf('zhanxi.json'), 'utf8')) as Seed

const reportVersion = ({ file, history, figures }: Seed['annualReport']): NewDocumentVersion => {
  const text = decodeText(readFileSync(pathOf(file)))
  if (!text.ok) throw new Error(`seed ${file} cannot be read: ${text.code}`)
  return {
    contentHash: createHash('sha256').update(text.value).digest('hex'),
    formedOn: null,
    inForceOn: null,
    validity: 'in_force',
    history,
    figures,
    blocks: wrappedTextBlocks(text.value),
  }
}

/** Settings of the first township, 盏西镇; facts that are not verified are marked in `office.sourceNote`. */
export const seedSettings = (): TenantSettings => readSeed().settings

/** Laws stored in one transaction: few enough to be quick to repeat, many enough to be quick. */
const AT_ONCE = 20

interface LawOrder {
  readonly tenant: string
  readonly today: IsoDate
  readonly onProgress?: (done: number, of: number) => void
}

const loadLaws = async (storage: Storage, { tenant, today, onProgress }: LawOrder) => {
  const laws = await townshipLaws.all(today)
  let changed = 0
  for (let at = 0; at < laws.length; at += AT_ONCE) {
    const some = laws.slice(at, at + AT_ONCE)
    await storage.write(tenant, async ({ documents }) => {
      for (const { document, versions } of some)
        if ((await documents.put(document, versions)) !== 'unchanged') changed += 1
    })
    onProgress?.(Math.min(at + AT_ONCE, laws.length), laws.length)
  }
  return { all: laws.length, changed }
}

/**
 * Loads the first township with its 2019 annual report and the laws a township works by. Idempotent: what is there
 * already stays as it is.
 */
export const loadSeed = async (
  storage: Storage,
  onProgress?: (done: number, of: number) => void,
): Promise<SeedReport> => {
  const { settings, annualReport } = readSeed()
  if (!(await storage.tenants()).includes(settings.id)) await storage.putTenant(settings)
  const stored = await storage.write(settings.id, ({ documents }) =>
    documents.put(annualReport.document, [reportVersion(annualReport)]),
  )
  await seedCatalogue(storage, settings)
  await seedHall(storage, settings, seedHallContent())
  const laws = await loadLaws(storage, {
    tenant: settings.id,
    today: annualReport.document.publishedOn,
    ...(onProgress === undefined ? {} : { onProgress }),
  })
  const changed = laws.changed + (stored === 'unchanged' ? 0 : 1)
  if (changed > 0) await storage.refreshStatistics()
  return {
    tenant: settings.id,
    township: settings.office.township,
    annualReports: 1,
    laws: laws.all,
    changed,
  }
}

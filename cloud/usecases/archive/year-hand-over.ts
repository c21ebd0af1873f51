import { yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { RETENTION_CLASSES } from '../../../src/domain/retention/retention'
import { periodOf, type RetentionChange } from '../../../src/domain/retention/retention-history'
import type { ArchiveTaker, WrittenFile } from '../../ports/archive-writer'
import type { Person } from '../../ports/people-store'
import type { World } from '../../ports/use-case'
import { addProof } from './add-proof'
import type { HandedFile } from './handed-file'
import {
  handOverCsv,
  handOverNotes,
  handOverPage,
  type HandOverFacts,
  type ListedFile,
} from './hand-over-list'
import { openTo } from './open-to'
import { plainDocuments } from './plain-documents'
import { safeName } from './safe-name'
import { yearFiles } from './year-files'

/** What is handed over: everything of a township that was closed in a year. */
export interface HandingOver {
  readonly tenant: string
  readonly year: number
  /** Who makes it: what is closed to him is left out. Left out by whoever keeps the host. */
  readonly maker?: Person
}

/** What was written, and whose. */
export interface WrittenHandOver extends HandOverFacts {
  /** Requests and letters that lie in it, or that something in it hangs on, each once. */
  readonly caseIds: readonly string[]
}

interface Work extends HandingOver {
  readonly world: World
  readonly writer: ArchiveTaker
  readonly changes: readonly RetentionChange[]
}

const LONGEST_FOLDER = 80

/** Titles may be the same twice: the second gets a number behind it. */
const folderFor = ({ kind, number, title }: HandedFile, taken: Set<string>): string => {
  const plain = `${RETENTION_CLASSES[kind].name}/${safeName(number === '' ? title : number).slice(0, LONGEST_FOLDER)}`
  let folder = plain
  for (let more = 2; taken.has(folder); more += 1) folder = `${plain}-${more}`
  taken.add(folder)
  return folder
}

/** Each file is read when it is written: a year of attachments is never held at once. */
const addHanded = async (handed: readonly HandedFile[], { world, tenant, writer, changes }: Work) => {
  const [files, listed, taken]: [WrittenFile[], ListedFile[], Set<string>] = [[], [], new Set()]
  for (const file of handed) {
    const folder = folderFor(file, taken)
    const contents = (await world.storage.read(tenant, file.contents)) ?? []
    for (const { path, bytes } of contents) files.push(await writer.add(`${folder}/${path}`, [bytes]))
    const { kind, number, title, closedOn } = file
    const period = periodOf(file, changes)
    listed.push({ kind, number, title, closedOn, folder, files: contents.length, period })
  }
  return { files, listed }
}

/** The year's public documents, each a page of its own. */
const addDocuments = async ({ world, tenant, year, writer, changes }: Work) => {
  const [files, listed]: [WrittenFile[], ListedFile[]] = [[], []]
  const ofYear = ({ publishedOn }: { readonly publishedOn: IsoDate | null }) =>
    publishedOn !== null && yearOf(publishedOn) === year
  for await (const { id, publishedOn, page } of plainDocuments(world, tenant, ofYear)) {
    if (publishedOn === null) continue
    const folder = `${RETENTION_CLASSES.document.name}/${id}.html`
    files.push(await writer.add(folder, [page]))
    const title = (await world.storage.read(tenant, ({ documents }) => documents.find(id)))?.title ?? id
    const file = { kind: 'document', number: '', title, closedOn: publishedOn } as const
    listed.push({ ...file, folder, files: 1, period: periodOf(file, changes) })
  }
  return { files, listed }
}

const addLists = async (facts: HandOverFacts, { writer }: Work): Promise<readonly WrittenFile[]> => [
  await writer.add('移交清单.csv', [handOverCsv(facts)]),
  await writer.add('移交清单.html', [handOverPage(facts)]),
  await writer.add('说明.txt', [handOverNotes(facts)]),
]

/**
 * Writes what a township closed in a year into an archive to be handed over: a folder a file, readable without the product;
 * the list to sign with how long each is kept; a hash of everything. Null where there is no such township.
 */
export const writeYearHandOver = async (
  world: World,
  writer: ArchiveTaker,
  handing: HandingOver,
): Promise<WrittenHandOver | null> => {
  const { tenant, year, maker } = handing
  const read = await world.storage.read(tenant, async (stores) => {
    const all = await yearFiles({ year, stores, world })
    return {
      township: stores.settings.office.township,
      changes: await stores.retention.changes(),
      ...(maker === undefined ? all : await openTo(maker, all, stores)),
    }
  })
  if (read === null) return null
  const work = { ...handing, world, writer, changes: read.changes }
  const [handed, documents] = [await addHanded(read.handed, work), await addDocuments(work)]
  const listed = [...handed.listed, ...documents.listed]
  const facts = { township: read.township, year, listed, staying: read.staying }
  const files = [...handed.files, ...documents.files, ...(await addLists(facts, work))]
  const manifest = { format: 1, tenant, ...facts, handedOverAt: world.clock.now(), files }
  await addProof(manifest, writer)
  const caseIds = new Set(read.handed.map(({ caseId }) => caseId).filter((id) => id !== ''))
  return { ...facts, caseIds: [...caseIds] }
}

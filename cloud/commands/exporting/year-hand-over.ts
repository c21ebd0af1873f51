import type { DossierKind } from '../../../src/domain/dossier/dossier'
import { yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { RETENTION_CLASSES } from '../../../src/domain/retention/retention'
import type { OpenComposition } from '../../composition'
import { auditEntry } from '../../usecases/acting/audit-entry'
import { JOB } from '../../usecases/acting/job-actor'
import { addProof, type ArchiveWriter } from './archive-file'
import type { HandedFile } from './handed-file'
import {
  handOverCsv,
  handOverNotes,
  handOverPage,
  type HandOverFacts,
  type ListedFile,
} from './hand-over-list'
import type { WrittenFile } from './manifest'
import { plainDocuments } from './plain-documents'
import { safeName } from './safe-name'
import { yearFiles } from './year-files'

/** What is handed over: everything of a township that was closed in a year. */
export interface HandingOver {
  readonly tenant: string
  readonly year: number
}

interface Work extends HandingOver {
  readonly from: OpenComposition
  readonly writer: ArchiveWriter
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
const addHanded = async (handed: readonly HandedFile[], { from, tenant, writer }: Work) => {
  const [files, listed, taken]: [WrittenFile[], ListedFile[], Set<string>] = [[], [], new Set()]
  for (const file of handed) {
    const folder = folderFor(file, taken)
    const contents = (await from.storage.read(tenant, file.contents)) ?? []
    for (const { path, bytes } of contents) files.push(await writer.add(`${folder}/${path}`, [bytes]))
    const { kind, number, title, closedOn } = file
    listed.push({ kind, number, title, closedOn, folder, files: contents.length })
  }
  return { files, listed }
}

/** The year's public documents, each a page of its own. */
const addDocuments = async ({ from: { world }, tenant, year, writer }: Work) => {
  const [files, listed]: [WrittenFile[], ListedFile[]] = [[], []]
  const ofYear = ({ publishedOn }: { readonly publishedOn: IsoDate | null }) =>
    publishedOn !== null && yearOf(publishedOn) === year
  for await (const { id, publishedOn, page } of plainDocuments(world, tenant, ofYear)) {
    if (publishedOn === null) continue
    const folder = `${RETENTION_CLASSES.document.name}/${id}.html`
    files.push(await writer.add(folder, [page]))
    const title = (await world.storage.read(tenant, ({ documents }) => documents.find(id)))?.title ?? id
    listed.push({ kind: 'document', number: '', title, closedOn: publishedOn, folder, files: 1 })
  }
  return { files, listed }
}

/** That it was handed over is part of the record. */
const noteHandOver = (
  { from: { storage, clock }, tenant, year }: Work,
  facts: HandOverFacts,
): Promise<unknown> => {
  const detail = { year, files: facts.listed.length, staying: facts.staying.length }
  const entry = auditEntry(JOB, clock.now(), { act: 'hand_over_year', caseId: null, detail })
  return storage.write(tenant, ({ audit }) => audit.write(entry))
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
  from: OpenComposition,
  to: { readonly writer: ArchiveWriter; readonly kinds: readonly DossierKind<never>[] },
  handing: HandingOver,
): Promise<HandOverFacts | null> => {
  const { tenant, year } = handing
  const work = { ...handing, from, writer: to.writer }
  const read = await from.storage.read(tenant, async (stores) => ({
    township: stores.settings.office.township,
    ...(await yearFiles({ year, stores, world: from.world }, to.kinds)),
  }))
  if (read === null) return null
  const [handed, documents] = [await addHanded(read.handed, work), await addDocuments(work)]
  const listed = [...handed.listed, ...documents.listed]
  const facts = { township: read.township, year, listed, staying: read.staying }
  const files = [...handed.files, ...documents.files, ...(await addLists(facts, work))]
  const manifest = { format: 1, tenant, ...facts, handedOverAt: from.clock.now(), files }
  await addProof(manifest, to.writer)
  await noteHandOver(work, facts)
  return facts
}

import type { DossierKind } from '../../../src/domain/dossier/dossier'
import { yearOf, type IsoDate } from '../../../src/domain/calendar/civil-date'
import { RETENTION_CLASSES } from '../../../src/domain/retention/retention'
import type { OpenComposition, TownshipArchives } from '../../composition'
import { auditEntry } from '../../usecases/audit-entry'
import { JOB } from '../../usecases/job-actor'
import { readPlainDocument } from '../../usecases/open-data/read-document-page'
import type { HandedFile } from './handed-file'
import {
  handOverCsv,
  handOverNotes,
  handOverPage,
  type HandOverFacts,
  type ListedFile,
} from './hand-over-list'
import type { WrittenFile } from './manifest'
import { yearFiles } from './year-files'

type Writer = ReturnType<TownshipArchives['writeArchive']>

/** What is handed over: everything of a township that was closed in a year. */
export interface HandingOver {
  readonly tenant: string
  readonly year: number
}

interface Work extends HandingOver {
  readonly from: OpenComposition
  readonly writer: Writer
}

const safeName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').slice(0, 80)

/** Titles may be the same twice: the second gets a number behind it. */
const folderFor = ({ kind, number, title }: HandedFile, taken: Set<string>): string => {
  const plain = `${RETENTION_CLASSES[kind].name}/${safeName(number === '' ? title : number)}`
  let folder = plain
  for (let more = 2; taken.has(folder); more += 1) folder = `${plain}-${more}`
  taken.add(folder)
  return folder
}

const addHanded = async (handed: readonly HandedFile[], { writer }: Work) => {
  const [files, listed, taken]: [WrittenFile[], ListedFile[], Set<string>] = [[], [], new Set()]
  for (const file of handed) {
    const folder = folderFor(file, taken)
    for (const { path, bytes } of file.contents) files.push(await writer.add(`${folder}/${path}`, [bytes]))
    const { kind, number, title, closedOn, contents } = file
    listed.push({ kind, number, title, closedOn, folder, files: contents.length })
  }
  return { files, listed }
}

const DOCUMENTS_AT_ONCE = 500

async function* documentsOf({ from: { world }, tenant, year }: Work) {
  let found: readonly { readonly id: string; readonly publishedOn: IsoDate | null }[]
  let skip = 0
  do {
    found =
      (await world.storage.read(tenant, ({ openDocuments }) => openDocuments.ids(skip, DOCUMENTS_AT_ONCE))) ??
      []
    yield* found.flatMap(({ id, publishedOn }) =>
      publishedOn !== null && yearOf(publishedOn) === year ? [{ id, publishedOn }] : [],
    )
    skip += found.length
  } while (found.length === DOCUMENTS_AT_ONCE)
}

/** The year's public documents, each a page of its own. */
const addDocuments = async (work: Work) => {
  const { from, tenant, writer } = work
  const [files, listed]: [WrittenFile[], ListedFile[]] = [[], []]
  for await (const { id, publishedOn } of documentsOf(work)) {
    const asked = { tenant, input: { id }, caller: null, idempotencyKey: '' }
    const page = await readPlainDocument(asked, from.world)
    if (!page.ok || typeof page.value.text !== 'string') continue
    const path = `${RETENTION_CLASSES.document.name}/${id}.html`
    files.push(await writer.add(path, [page.value.text]))
    const title = (await from.storage.read(tenant, ({ documents }) => documents.find(id)))?.title ?? id
    listed.push({
      kind: 'document',
      number: '',
      title,
      closedOn: publishedOn,
      folder: path,
      files: 1,
    })
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
  to: { readonly writer: Writer; readonly kinds: readonly DossierKind<never>[] },
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
  await to.writer.add('manifest.json', [`${JSON.stringify(manifest, null, 2)}\n`])
  await to.writer.add('SHA256SUMS', [files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('')])
  await noteHandOver(work, facts)
  return facts
}

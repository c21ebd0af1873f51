import type { InputOf } from '../../../src/contract/endpoint'
import type { ImportDone, runImport } from '../../../src/contract/imports'
import type { Actor } from '../../../src/domain/people/roles'
import { contentOfFile } from '../../../src/domain/publication/content-of-file'
import { fail, ok } from '../../../src/domain/result'
import type { ImportBatch } from '../../ports/import-store'
import type { Stores } from '../../ports/storage'
import type { Answer, Asked, UseCase, World } from '../../ports/use-case'
import { answeringOnce } from '../acting/answering-once'
import { attachUploads } from '../attachments/attach-uploads'
import { auditEntry } from '../acting/audit-entry'
import { beginPublication } from '../publishing/begin-publication'
import { importBatchViews } from './import-batch-view'
import { comesIn, judgePlanned, type JudgedDocument } from './judge-planned'
import { plannedFromUploads, type UploadedImport } from './planned-from-uploads'
import { importerFor } from './who-imports'

type Input = InputOf<typeof runImport>

interface Running {
  readonly input: Input
  readonly by: Actor
  readonly at: string
  readonly uploaded: UploadedImport
  readonly stores: Stores
  readonly world: World
}

const LONGEST_SOURCE = 200

const openBatch = async ({ input, by, at, uploaded, stores }: Running): Promise<Answer<ImportBatch>> => {
  const source = [...uploaded.uploads.keys()].join('、').slice(0, LONGEST_SOURCE)
  const reason = input.makes === 'stock' ? input.reason : ''
  const batch = await stores.imports.begin(source, at, { by: by.personId, makes: input.makes, reason })
  return batch === null ? fail('import_running') : ok(batch)
}

/** Id of a village by its name; '' where the township keeps none of that name. */
const villageNamed = async (name: string | undefined, { villages }: Stores): Promise<string> => {
  if (name === undefined || name === '') return ''
  const kept = (await villages.all()).filter(({ retiredOn }) => retiredOn === null)
  return kept.find((village) => village.name === name)?.id ?? ''
}

/** A document as a piece of the desk, with its own file when it has one for itself. */
const makePiece = async (
  batch: ImportBatch,
  { planned: { document, versions } }: JudgedDocument,
  { by, at, stores, world }: Running,
): Promise<string> => {
  const { formedOn = null, inForceOn = null, blocks = [] } = versions[0] ?? {}
  const { title, documentNumber, issuer, columnId, topic, summary, key } = document
  const words = { title, documentNumber, issuer, formedOn, inForceOn, blocks }
  const read = contentOfFile(words, `${stores.settings.office.township}人民政府`)
  const villageId = await villageNamed(document.villageName, stores)
  const piece = {
    content: { ...read, columnId, topic, summary, villageId },
    origin: { kind: 'new' } as const,
  }
  const { id } = await beginPublication(piece, { at, by }, { stores, world })
  await stores.imports.stagePiece(batch.id, { key, title, publicationId: id })
  return id
}

/** Where each file is kept: with its piece where it gave just this one, else with the batch. */
const keepFiles = async (
  batch: ImportBatch,
  owners: ReadonlyMap<string, string>,
  { by, uploaded, stores }: Running,
): Promise<Answer<null>> => {
  for (const [name, id] of uploaded.uploads) {
    const caseId = owners.get(name) ?? batch.id
    const attaching = { caseId, ownerId: by.personId, files: [{ id, purpose: 'record' as const }] }
    const attached = await attachUploads(stores, attaching)
    if (!attached.ok) return attached
  }
  return ok(null)
}

const becomesPiece = ({ fate }: JudgedDocument, { input }: Running): boolean =>
  input.makes === 'pieces' || fate === 'held'

const store = async (
  batch: ImportBatch,
  coming: readonly JudgedDocument[],
  running: Running,
): Promise<Answer<null>> => {
  const { imports } = running.stores
  const owners = new Map<string, string>()
  for (const judged of coming.filter((each) => becomesPiece(each, running))) {
    const id = await makePiece(batch, judged, running)
    for (const file of judged.planned.files) owners.set(file, id)
  }
  for (const judged of coming.filter((each) => !becomesPiece(each, running)))
    await imports.stage(batch.id, { ...judged.planned, isHeld: false })
  await imports.finish(batch.id, running.at)
  return keepFiles(batch, owners, running)
}

const writeAudit = ({ id }: ImportBatch, came: number, { by, at, input, stores }: Running): Promise<void> => {
  const detail = { batchId: id, makes: input.makes, reason: input.reason, documents: came }
  return stores.audit.write(auditEntry(by, at, { act: 'import_files', caseId: null, detail }))
}

const importAll = async (running: Running, asked: Asked<Input>): Promise<Answer<ImportDone>> => {
  const { stores, input, uploaded } = running
  const judged: JudgedDocument[] = []
  for (const each of uploaded.plan.documents) judged.push(await judgePlanned(stores, each, input))
  const coming = judged.filter((each) => comesIn(each, input))
  if (coming.length === 0) return fail('import_empty', { field: 'files' })
  const batch = await openBatch(running)
  if (!batch.ok) return batch
  const stored = await store(batch.value, coming, running)
  if (!stored.ok) return stored
  await writeAudit(batch.value, coming.length, running)
  const views = await importBatchViews(asked.caller!.person, stores)
  const view = views.find(({ id }) => id === batch.value.id)
  if (view === undefined) throw new Error('the batch that was just made is not listed')
  return ok({ batch: view, same: judged.length - coming.length, refused: uploaded.plan.refused })
}

const mayBegin = ({ input, caller }: Asked<Input>): Answer<Actor> => {
  if (caller === null) return fail('unauthenticated')
  const by = importerFor(input.makes, caller.person)
  if (by === undefined) return fail('forbidden')
  const isReasoned = input.makes === 'pieces' || input.reason.trim() !== ''
  return isReasoned ? ok(by) : fail('import_reason_needed', { field: 'reason' })
}

/**
 * Imports uploads as one batch in one transaction. Pieces go to the desk and its gates; stock that had been published
 * before goes out at once, by whoever may publish, for a reason that is kept; what has personal data in it becomes a piece.
 */
export const runDeskImport: UseCase<Input, ImportDone> = async (asked, world) => {
  const { tenant, input, caller } = asked
  const by = mayBegin(asked)
  if (!by.ok) return by
  const uploaded = await plannedFromUploads(input, { tenant, caller: caller!, world })
  // The same sending may have been carried out before and have taken its uploads: then its key has the answer.
  if (!uploaded.ok && uploaded.code !== 'attachment_gone') return uploaded
  return answeringOnce(asked, { world, act: 'import_files' }, async (stores) => {
    if (!uploaded.ok) return uploaded
    const at = world.clock.now()
    return importAll({ input, by: by.value, at, uploaded: uploaded.value, stores, world }, asked)
  })
}

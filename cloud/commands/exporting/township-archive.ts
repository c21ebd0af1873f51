import type { OpenComposition } from '../../composition'
import { auditEntry } from '../../usecases/acting/audit-entry'
import { JOB } from '../../usecases/acting/job-actor'
import { addProof, type ArchiveWriter } from './archive-file'
import { archiveNotes } from './archive-notes'
import type { Manifest, WrittenFile } from './manifest'
import { plainDocuments } from './plain-documents'
import { nameOfAttachment } from './safe-name'

/** What is to be exported, and how. */
export interface Leaving {
  readonly tenant: string
  /** Whether personal fields go along in clear; else they stay encrypted in their table. */
  readonly withPersonalFields: boolean
}

interface Work extends Leaving {
  readonly from: OpenComposition
  readonly writer: ArchiveWriter
}

/** Every public document as a page of its own. */
const addDocuments = async ({ from: { world }, tenant, writer }: Work): Promise<readonly WrittenFile[]> => {
  const files: WrittenFile[] = []
  for await (const { id, page } of plainDocuments(world, tenant))
    files.push(await writer.add(`公开信息/${id}.html`, [page]))
  return files
}

const addAttachments = async (
  { from: { storage }, tenant, writer }: Work,
  ids: readonly string[],
): Promise<readonly WrittenFile[]> => {
  const files: WrittenFile[] = []
  for (const id of ids) {
    const file = await storage.read(tenant, async ({ attachments }) => {
      const found = await attachments.find(id)
      return found === null || found.finished === null
        ? null
        : { name: found.name, bytes: await attachments.read(id) }
    })
    if (file !== null)
      files.push(await writer.add(`附件/${nameOfAttachment({ id, name: file.name })}`, [file.bytes]))
  }
  return files
}

const addPersonalFields = async (
  { from: { storage }, tenant, writer }: Work,
  caseIds: readonly string[],
): Promise<readonly WrittenFile[]> => {
  async function* lines(): AsyncGenerator<string> {
    for (const caseId of caseIds) {
      const fields = await storage.read(tenant, ({ personalFields }) => personalFields.read(caseId))
      yield `${JSON.stringify({ caseId, fields })}\n`
    }
  }
  return [await writer.add('个人信息.jsonl', lines())]
}

const idsIn = (lines: string, field: string): readonly string[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String((JSON.parse(line) as Record<string, unknown>)[field]))

/** Lines as they are, with the ids in one of their fields put into a set on the way. */
async function* noting(
  lines: AsyncIterable<string>,
  field: string,
  into: Set<string>,
): AsyncGenerator<string, void, undefined> {
  for await (const some of lines) {
    for (const id of idsIn(some, field)) into.add(id)
    yield some
  }
}

/** Which attachments there are, and whose personal fields: seen while the tables are written. */
const addTables = async ({ from: { storage }, tenant, writer }: Work) => {
  const [files, attachments, cases] = [[] as WrittenFile[], new Set<string>(), new Set<string>()]
  await storage.readTownship(tenant, async (table, lines) => {
    const noted =
      table === 'attachment'
        ? noting(lines, 'id', attachments)
        : table === 'personal_field'
          ? noting(lines, 'case_id', cases)
          : lines
    files.push(await writer.add(`数据/${table}.jsonl`, noted))
  })
  return { files, attachments: [...attachments], cases: [...cases] }
}

/** That it was exported is part of the record that goes along. */
const noteExport = async ({ from: { storage, clock }, tenant, withPersonalFields }: Work): Promise<void> => {
  const facts = { act: 'export_township', caseId: null, detail: { withPersonalFields } }
  await storage.write(tenant, ({ audit }) => audit.write(auditEntry(JOB, clock.now(), facts)))
}

/**
 * Writes everything of a township into an archive that can be read without the product: tables as lines of JSON, public
 * documents as pages, attachments as files, a manifest with a hash of each. Null where there is no such township.
 */
export const writeTownshipArchive = async (
  from: OpenComposition,
  {
    writer,
    staysBehind,
  }: { readonly writer: ArchiveWriter; readonly staysBehind: Readonly<Record<string, string>> },
  leaving: Leaving,
): Promise<Manifest | null> => {
  const township = await from.storage.read(leaving.tenant, async ({ settings }) => settings.office.township)
  if (township === null) return null
  const work = { ...leaving, from, writer }
  await noteExport(work)
  const { files, attachments, cases } = await addTables(work)
  const personal = leaving.withPersonalFields ? await addPersonalFields(work, cases) : []
  const readable = [...(await addDocuments(work)), ...(await addAttachments(work, attachments)), ...personal]
  const manifest: Manifest = {
    format: 1,
    tenant: leaving.tenant,
    township,
    exportedAt: from.clock.now(),
    withPersonalFields: leaving.withPersonalFields,
    leftOut: Object.entries(staysBehind).map(([table, because]) => ({ table, because })),
    files: [...files, ...readable],
  }
  await addProof(manifest, writer)
  await writer.add('说明.txt', [archiveNotes(manifest)])
  return manifest
}

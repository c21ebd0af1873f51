import type { Actor } from '../../../src/domain/people/roles'
import type { ArchiveTaker, WrittenFile } from '../../ports/archive-writer'
import type { AuditEntry } from '../../ports/records'
import type { World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { addProof } from './add-proof'
import { plainDocuments } from './plain-documents'
import { nameOfAttachment } from './safe-name'
import type { Manifest } from './township-manifest'
import { archiveNotes } from './township-notes'

/** What is to be exported, and how. */
export interface Leaving {
  readonly tenant: string
  /** Whether personal fields go along in clear; else they stay encrypted in their table. */
  readonly withPersonalFields: boolean
}

interface Work extends Leaving {
  readonly world: World
  readonly writer: ArchiveTaker
}

/** Every public document as a page of its own. */
const addDocuments = async ({ world, tenant, writer }: Work): Promise<readonly WrittenFile[]> => {
  const files: WrittenFile[] = []
  for await (const { id, page } of plainDocuments(world, tenant))
    files.push(await writer.add(`公开信息/${id}.html`, [page]))
  return files
}

const addAttachments = async (
  { world: { storage }, tenant, writer }: Work,
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
  { world: { storage }, tenant, writer }: Work,
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
const addTables = async ({ world: { storage }, tenant, writer }: Work) => {
  const [files, attachments, cases] = [[] as WrittenFile[], new Set<string>(), new Set<string>()]
  const leftOut = await storage.readTownship(tenant, async (table, lines) => {
    const noted =
      table === 'attachment'
        ? noting(lines, 'id', attachments)
        : table === 'personal_field'
          ? noting(lines, 'case_id', cases)
          : lines
    files.push(await writer.add(`数据/${table}.jsonl`, noted))
  })
  return { files, leftOut, attachments: [...attachments], cases: [...cases] }
}

/** That it was exported is part of the record of the township. */
export const exportEntry = (
  { by, at }: { readonly by: Actor; readonly at: string },
  detail: AuditEntry['detail'],
): AuditEntry => auditEntry(by, at, { act: 'export_township', caseId: null, detail })

/**
 * Writes everything of a township into an archive that can be read without the product: tables as lines of JSON, public
 * documents as pages, attachments as files, a manifest with a hash of each. Null where there is no such township.
 */
export const writeTownshipArchive = async (
  world: World,
  writer: ArchiveTaker,
  leaving: Leaving,
): Promise<Manifest | null> => {
  const { tenant, withPersonalFields } = leaving
  const township = await world.storage.read(tenant, async ({ settings }) => settings.office.township)
  if (township === null) return null
  const work = { ...leaving, world, writer }
  const exportedAt = world.clock.now()
  const { files, leftOut, attachments, cases } = await addTables(work)
  const personal = withPersonalFields ? await addPersonalFields(work, cases) : []
  const readable = [...(await addDocuments(work)), ...(await addAttachments(work, attachments)), ...personal]
  const said = { tenant, township, exportedAt, withPersonalFields, leftOut }
  const manifest: Manifest = { format: 1, ...said, files: [...files, ...readable] }
  await addProof(manifest, writer)
  await writer.add('说明.txt', [archiveNotes(manifest)])
  return manifest
}

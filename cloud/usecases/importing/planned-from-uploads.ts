import type { InputOf } from '../../../src/contract/endpoint'
import { MOST_IMPORTED, type previewImport } from '../../../src/contract/imports'
import { fail, ok } from '../../../src/domain/result'
import type { Attachment } from '../../ports/attachment-store'
import type { ImportFile, PlannedImport } from '../../ports/import-planner'
import type { Stores } from '../../ports/storage'
import type { Answer, Caller, World } from '../../ports/use-case'
import { reading } from '../acting/reading'

type Input = InputOf<typeof previewImport>

/** Everything an import is made from. */
export interface UploadedImport {
  readonly plan: PlannedImport
  /** Upload by the name under which the plan speaks of it. */
  readonly uploads: ReadonlyMap<string, string>
}

/** Two files of one name stay two. */
const uniqueName = (name: string, taken: ReadonlyMap<string, string>): string => {
  if (!taken.has(name)) return name
  const next = Array.from({ length: taken.size }, (_, at) => `（${at + 2}）${name}`)
  return next.find((each) => !taken.has(each)) ?? name
}

const isMine = (upload: Attachment | null, { person }: Caller): upload is Attachment =>
  upload !== null && upload.ownerId === person.id && upload.caseId === null

const filesOf = async (
  ids: readonly string[],
  { attachments }: Stores,
  caller: Caller,
): Promise<Answer<{ readonly files: readonly ImportFile[]; readonly uploads: Map<string, string> }>> => {
  const uploads = new Map<string, string>()
  const files: ImportFile[] = []
  for (const id of new Set(ids)) {
    const upload = await attachments.find(id)
    if (!isMine(upload, caller)) return fail('attachment_gone', { field: 'files' })
    if (upload.finished === null) return fail('attachment_not_finished', { field: 'files' })
    const name = uniqueName(upload.name, uploads)
    uploads.set(name, id)
    files.push({ name, bytes: await attachments.read(id) })
  }
  return ok({ files, uploads })
}

/** Name of the village that all of an import is about; undefined for the township. */
const villageNameOf = async (id: string, { villages }: Stores): Promise<Answer<string | undefined>> => {
  if (id === '') return ok(undefined)
  const village = await villages.find(id)
  return village === null || village.retiredOn !== null
    ? fail('invalid_field', { field: 'villageId', message: '这个村（社区）已经没有了，请重新选择' })
    : ok(village.name)
}

const inVillage = (plan: PlannedImport, villageName: string | undefined): PlannedImport =>
  villageName === undefined
    ? plan
    : {
        ...plan,
        documents: plan.documents.map((planned) => ({
          ...planned,
          document: { villageName, ...planned.document },
        })),
      }

/** Reads uploads of the caller into documents; nothing is written, and no transaction waits for it. */
export const plannedFromUploads = async (
  { files: ids, columnId, villageId, columns, isMasking }: Omit<Input, 'makes'>,
  { tenant, caller, world }: { readonly tenant: string; readonly caller: Caller; readonly world: World },
): Promise<Answer<UploadedImport>> => {
  const given = await reading(world, tenant, (stores) => filesOf(ids, stores, caller))
  if (!given.ok) return given
  const village = await reading(world, tenant, (stores) => villageNameOf(villageId, stores))
  if (!village.ok) return village
  const named = Object.fromEntries(Object.entries(columns).filter(([, name]) => name !== ''))
  const { files, uploads } = given.value
  const today = world.clock.today()
  const plan = await world.importPlanner.plan({ files, columnId, columns: named, today, isMasking })
  return plan.documents.length > MOST_IMPORTED
    ? fail('import_too_many')
    : ok({ plan: inVillage(plan, village.value), uploads })
}
